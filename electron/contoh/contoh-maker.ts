import type { Recovery } from '../../shared/ipc/session.contract';
import { fail, type Result } from '../../shared/result';
import type { Clock } from '../clock';
import { knowsOffice } from '../journal/open-journal';
import type { Seed } from '../office/assets';
import { makeContoh } from './make-contoh';

/** Where the program stands while the sample office is made, or when it could not be. */
export type ContohStanding =
  | { readonly kind: 'preparing'; readonly done: number; readonly total: number }
  | { readonly kind: 'recovery'; readonly recovery: Recovery };

/** Sees to it that a program started on the sample office has one. */
export interface ContohMaker {
  /** Opens what is there; makes a sample office first where one is wanted and missing. */
  readonly begin: () => void;
  /** Makes it anew; false where the program does not run on the sample office. */
  readonly remakeContoh: () => Promise<boolean>;
  /** Gives up a making under way; resolves when nothing is written any more. */
  readonly stop: () => Promise<void>;
}

/** What a maker is set up with. `contoh`: the program runs on the sample office. */
export interface ContohMakerParts {
  readonly contoh: boolean;
  readonly dataDir: string;
  readonly markerPath: string;
  readonly clock: Clock;
  readonly seed: () => Seed;
  /** Opens what lies in the data folder. */
  readonly settle: () => void;
  readonly letGo: () => Promise<void>;
  readonly stand: (standing: ContohStanding) => void;
  /** Called after each change of standing that nobody asked for. */
  readonly changed: () => void;
  /** Throws away what windows show of a sample office that is no more. */
  readonly paintAnew: () => Promise<void>;
}

/** Sets a maker up. Nothing is made before it is asked for. */
export function contohMaker(parts: ContohMakerParts): ContohMaker {
  const { contoh, dataDir, markerPath, clock, stand, changed, settle } = parts;
  let making: Promise<void> | null = null;
  let stopped = false;

  const progress = (done: number, total: number): void => {
    stand({ kind: 'preparing', done, total });
    changed();
  };

  const makeNow = async (): Promise<void> => {
    const wish = { dataDir, markerPath, now: clock.now(), stopped: () => stopped, progress };
    const made = await makeContoh({ ...wish, seed: parts.seed() }).catch(
      (error: unknown): Result<boolean, Recovery> =>
        fail({ reason: 'contoh-not-made', facts: { path: dataDir, what: String(error) } }),
    );
    making = null;
    if (stopped) return;
    if (made.ok) settle();
    else stand({ kind: 'recovery', recovery: made.error });
    changed();
  };

  const make = (before: Promise<void>): Promise<void> => {
    stand({ kind: 'preparing', done: 0, total: 0 });
    making = before.then(makeNow);
    return making;
  };

  return {
    begin: () => {
      if (contoh && !knowsOffice(dataDir)) void make(Promise.resolve());
      else settle();
    },
    remakeContoh: async () => {
      if (!contoh || making !== null) return contoh;
      void make(parts.letGo()).then(parts.paintAnew);
      changed();
      return true;
    },
    stop: async () => {
      stopped = true;
      await making;
    },
  };
}
