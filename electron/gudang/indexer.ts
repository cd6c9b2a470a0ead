import { moduleOf } from '../../shared/domain/catalogue';
import { isSearched, searchDocOf } from '../../shared/domain/search-doc';
import type { Recovery } from '../../shared/ipc/session.contract';
import { streamKind, streamsOf, type RecordedEvent } from '../../shared/journal/entry';
import { foldAll } from '../../shared/journal/fold';
import type { JournalReader } from '../journal/journal-reader';
import { compareWitness } from '../journal/open-journal';
import type { JournalIdentity } from '../journal/schema';
import type { Cari } from './cari';

/** Streams taken into the index in one transaction. */
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

function takeStream(
  cari: Cari,
  stream: string,
  events: readonly RecordedEvent[],
  place: 'newest' | 'oldest',
): void {
  const kind = streamKind(stream);
  const module = moduleOf(kind);
  if (module === null) return;
  const { state } = foldAll(module, events);
  const doc = state === null ? null : searchDocOf(stream, state);
  if (doc !== null) cari.put(stream, kind, doc, place);
}

/** Notes in the index how far it has come. */
function noteHead(reader: JournalReader, { dataId }: JournalIdentity, cari: Cari, seq: number): void {
  const entry = reader.entryAt(seq);
  if (entry === null) return;
  const { station, n } = entry.body;
  cari.setHead({ dataId, station, n, hash: entry.hash, seq });
}

/** Starts where the index stands; an empty index, or one of other data, is made anew from the newest streams on. */
export function indexer(reader: JournalReader, identity: JournalIdentity, cari: Cari): Indexer {
  const head = cari.head();
  let seq = head !== null && head.dataId === identity.dataId ? head.seq : 0;
  let rebuild: { readonly upTo: number; readonly before: number | null } | null = null;

  const beginRebuild = (): boolean => {
    const upTo = reader.tail()?.seq ?? 0;
    if (upTo === 0) return false;
    cari.together(cari.clear);
    rebuild = { upTo, before: null };
    return true;
  };

  const rebuildStep = (upTo: number, before: number | null): void => {
    const page = reader.rebuildPage(upTo, before, PAGE_STREAMS);
    cari.together(() => {
      for (const { stream, events } of page.streams) takeStream(cari, stream, events, 'oldest');
      if (page.next === null) noteHead(reader, identity, cari, upTo);
    });
    rebuild = page.next === null ? null : { upTo, before: page.next };
    if (page.next === null) seq = upTo;
  };

  const followStep = (): boolean => {
    const entries = reader.after(seq, PAGE_ENTRIES);
    const last = entries.at(-1);
    if (last === undefined) return false;
    // Each stream at its last touch, as if the entries had come one by one.
    const latest = entries.flatMap((entry) => entry.events).reverse();
    const touched = [...streamsOf(latest)].reverse().filter(isSearched);
    cari.together(() => {
      for (const stream of touched) takeStream(cari, stream, reader.streamEvents(stream), 'newest');
      noteHead(reader, identity, cari, last.seq);
    });
    ({ seq } = last);
    return true;
  };

  return {
    seq: () => seq,
    step: () => {
      if (rebuild === null && seq === 0 && !beginRebuild()) return false;
      if (rebuild === null) return followStep();
      rebuildStep(rebuild.upTo, rebuild.before);
      return true;
    },
  };
}
