import { moduleOf } from '../../shared/domain/catalogue';
import { isSearched, searchDocOf } from '../../shared/domain/search-doc';
import type { Recovery } from '../../shared/ipc/session.contract';
import { streamKind, streamsOf, type RecordedEvent } from '../../shared/journal/entry';
import { foldAll } from '../../shared/journal/fold';
import type { JournalReader } from '../journal/journal-reader';
import { compareWitness } from '../journal/open-journal';
import type { JournalIdentity } from '../journal/schema';
import type { Cari, Filling, IndexHead, StreamDoc } from './cari';

/** Streams taken into the index in one step. */
const PAGE_STREAMS = 200;
const PAGE_ENTRIES = 200;

/** Keeps the search index in step with the journal. Every step is short, so that questions are answered in between. */
export interface Indexer {
  /** Does one step; false when the index has reached the end of the journal. */
  readonly step: () => boolean;
  readonly seq: () => number;
}

/**
 * Compares the index's head with the journal: it is one of the witnesses of the journal's end.
 * Returns what speaks against opening the journal, or null.
 */
export function indexWitness(reader: JournalReader, identity: JournalIdentity, cari: Cari): Recovery | null {
  const head = cari.head();
  return head === null || head.dataId !== identity.dataId ? null : compareWitness(reader, identity, head);
}

function docOf(stream: string, events: readonly RecordedEvent[]): readonly StreamDoc[] {
  const kind = streamKind(stream);
  const module = moduleOf(kind);
  if (module === null) return [];
  const { state } = foldAll(module, events);
  const doc = state === null ? null : searchDocOf(stream, state);
  return doc === null ? [] : [{ stream, kind, doc }];
}

/** How far the index has come when it holds the entry at `seq`. */
function headAt(reader: JournalReader, { dataId }: JournalIdentity, seq: number): IndexHead | null {
  const entry = reader.entryAt(seq);
  if (entry === null) return null;
  const { station, n } = entry.body;
  return { dataId, station, n, hash: entry.hash, seq };
}

/** An index on its way to being whole: what is still to come, and where it goes. */
interface Rebuild {
  readonly upTo: number;
  readonly before: number | null;
  readonly filling: Filling;
}

/** Starts where the index stands; an empty index, or one of other data, is made anew from the newest streams on. */
export function indexer(reader: JournalReader, identity: JournalIdentity, cari: Cari): Indexer {
  const head = cari.head();
  let seq = head !== null && head.dataId === identity.dataId ? head.seq : 0;
  let rebuild: Rebuild | null = null;

  const beginRebuild = (): Rebuild | null => {
    const upTo = reader.tail()?.seq ?? 0;
    return upTo === 0 ? null : { upTo, before: null, filling: cari.anew() };
  };

  const rebuildStep = ({ upTo, before, filling }: Rebuild): void => {
    const page = reader.rebuildPage(upTo, before, PAGE_STREAMS, isSearched);
    filling.add(page.streams.flatMap(({ stream, events }) => docOf(stream, events)));
    rebuild = page.next === null ? null : { upTo, before: page.next, filling };
    if (page.next !== null) return;
    filling.finish(headAt(reader, identity, upTo));
    seq = upTo;
  };

  /** What was filled in so far goes with what failed, and the next step begins at the beginning. */
  const rebuildSafely = (present: Rebuild): void => {
    try {
      rebuildStep(present);
    } catch (error) {
      rebuild = null;
      present.filling.abandon();
      throw error;
    }
  };

  const followStep = (): boolean => {
    const entries = reader.after(seq, PAGE_ENTRIES);
    const last = entries.at(-1);
    if (last === undefined) return false;
    // Each stream at its last touch, as if the entries had come one by one.
    const latest = entries.flatMap((entry) => entry.events).reverse();
    const touched = [...streamsOf(latest)].reverse().filter(isSearched);
    cari.together(() => {
      for (const stream of touched) docOf(stream, reader.streamEvents(stream)).forEach(cari.put);
      const reached = headAt(reader, identity, last.seq);
      if (reached !== null) cari.setHead(reached);
    });
    ({ seq } = last);
    return true;
  };

  return {
    seq: () => seq,
    step: () => {
      if (seq > 0) return followStep();
      rebuild ??= beginRebuild();
      if (rebuild === null) return false;
      rebuildSafely(rebuild);
      return true;
    },
  };
}
