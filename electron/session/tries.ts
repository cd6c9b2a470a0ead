import type { Akun } from '../akun/akun';
import { isDiskFull } from '../journal/database';

/** Wrong tries a person has before they must wait. Source: keandalan.md, row a27. */
const TRIES = 5;
const WAIT_MS = 15 * 60_000;

/** Counts wrong passwords. Units: `monotonic` ms; the wait starts anew with the program, whatever the wall clock says. */
export interface Tries {
  /** Seconds until the next try is heard; 0 when it may be made now. */
  readonly wait: (person: string) => number;
  readonly wrong: (person: string) => void;
  readonly right: (person: string) => void;
}

/**
 * Keeps the count in `akun.db`, so that a restart forgets nothing, and in memory, so that a full disk forgets nothing
 * either; names that are nobody's count in memory only. `isKnown`: a person, or the office for its recovery code.
 */
export function countTries(akun: Akun, isKnown: (name: string) => boolean, monotonic: () => number): Tries {
  const since = new Map<string, number>();
  const counts = new Map<string, number>();
  const count = (name: string): number => counts.get(name) ?? (isKnown(name) ? akun.failures(name) : 0);
  const set = (name: string, value: number): void => {
    counts.set(name, value);
    try {
      if (isKnown(name)) akun.setFailures(name, value);
    } catch (error) {
      if (!isDiskFull(error)) throw error;
    }
  };
  return {
    wait: (name) => {
      if (count(name) < TRIES) return 0;
      const began = since.get(name) ?? monotonic();
      since.set(name, began);
      const left = began + WAIT_MS - monotonic();
      if (left > 0) return Math.ceil(left / 1000);
      since.delete(name);
      set(name, 0);
      return 0;
    },
    wrong: (name) => {
      set(name, count(name) + 1);
      if (count(name) >= TRIES) since.set(name, monotonic());
    },
    right: (name) => {
      since.delete(name);
      if (count(name) > 0) set(name, 0);
    },
  };
}
