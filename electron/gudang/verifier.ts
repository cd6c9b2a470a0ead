import type { Verification } from '../../shared/ipc/office.contract';
import { CHAIN_START, checkSome, isDamage, type Cursor, type Damage } from '../journal/verify';
import type { JournalReader } from '../journal/journal-reader';

const SLICE_ENTRIES = 500;

/** Checks the whole chain in slices. */
export interface Verifier {
  readonly start: () => Verification;
  readonly cancel: () => void;
  /** Does one slice; false when no check is running. */
  readonly step: () => boolean;
}

/** Tells every slice's progress. Units: `now` ms since epoch. */
export function verifier(
  reader: JournalReader,
  now: () => number,
  tell: (verification: Verification) => void,
): Verifier {
  let cursor: Cursor | null = null;
  const report = (state: Verification['state'], checked: number, damage: Damage | null): Verification => {
    const total = reader.tail()?.seq ?? 0;
    const fault =
      damage === null ? null : { seq: damage.seq, at: timeBefore(reader, damage.seq), kind: damage.kind };
    return { state, checked, total, at: now(), fault };
  };
  return {
    start: () => {
      cursor = CHAIN_START;
      return report('berjalan', 0, null);
    },
    cancel: () => {
      if (cursor !== null) tell(report('dibatalkan', cursor.seq, null));
      cursor = null;
    },
    step: () => {
      if (cursor === null) return false;
      const before = cursor.seq;
      const found = checkSome(reader, cursor, SLICE_ENTRIES);
      if (isDamage(found)) {
        cursor = null;
        tell(report('rusak', before, found));
      } else if (found.seq === before) {
        cursor = null;
        tell(report('utuh', found.seq, null));
      } else {
        cursor = found;
        tell(report('berjalan', found.seq, null));
      }
      return cursor !== null;
    },
  };
}

/** When the last readable entry before the damage was written: what a person needs to find a copy older than it. */
function timeBefore(reader: JournalReader, seq: number): number | null {
  try {
    return reader.entryAt(seq - 1)?.body.at ?? null;
  } catch {
    return null;
  }
}
