import type { Recovery } from '../../shared/ipc/session.contract';
import { isDiskFull } from '../journal/database';
import { DamagedEntry, TooNewEntry, type JournalReader } from '../journal/journal-reader';
import type { JournalIdentity } from '../journal/schema';
import { openCari, remakeCari, type Cari } from './cari';
import { indexer, indexWitness, type Indexer } from './indexer';

/** The search index and its keeper: damage met while working is answered by making the index anew, once per start. */
export interface SearchIndex {
  /** What the index, as a witness, says against the journal; then it is searched but not carried on. */
  readonly doubt: Recovery | null;
  /** Does one step; false when there is nothing to do, or nothing can be done now. */
  readonly step: () => boolean;
  readonly find: Cari['find'];
  readonly seq: () => number;
  readonly close: () => void;
}

/** Opens the index at `path`. */
export function searchIndex(path: string, reader: JournalReader, identity: JournalIdentity): SearchIndex {
  let cari = openCari(path);
  const doubt = indexWitness(reader, identity, cari);
  let index: Indexer | null = doubt === null ? indexer(reader, identity, cari) : null;
  let remade = false;

  const mend = (error: unknown): void => {
    // Once there is room again the next entry wakes the index, which goes on where it stands.
    if (isDiskFull(error)) return;
    const unreadable = error instanceof DamagedEntry || error instanceof TooNewEntry;
    if (unreadable || remade || index === null) {
      // What is wrong with an entry is the chain check's to say.
      index = null;
      return;
    }
    remade = true;
    cari.close();
    cari = remakeCari(path);
    index = indexer(reader, identity, cari);
  };
  const watched = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      mend(error);
      throw error;
    }
  };

  return {
    doubt,
    step: () => {
      try {
        return watched(() => index?.step() ?? false);
      } catch (error) {
        return index !== null && !isDiskFull(error);
      }
    },
    find: (question) => watched(() => cari.find(question)),
    seq: () => index?.seq() ?? 0,
    close: () => cari.close(),
  };
}
