import { moduleOf } from '../../shared/domain/catalogue';
import type { Kind, StateOf, World } from '../../shared/domain/world';
import type { EntryRef, ReadEntry } from '../../shared/journal/entry';
import { entryRef, streamKind } from '../../shared/journal/entry';
import { foldAll, foldOn, type Folded } from '../../shared/journal/fold';
import type { JournalReader } from '../journal/journal-reader';

/** How many folded streams main keeps at hand; the rest are folded again when asked for. */
const KEPT_STREAMS = 3_000;

/** The journal as decisions see it, folded once and kept up to date. */
export interface JournalWorld extends World {
  /** The entry a stream stands at, null for a new one: what a decision is based on. */
  readonly baseOf: (stream: string) => EntryRef | null;
  /** Takes in entries that hold on disk. */
  readonly advance: (entries: readonly ReadEntry[]) => void;
  /** Forgets everything kept: after a transaction that was taken back. */
  readonly forget: () => void;
}

/** Builds the world of a journal. Throws what the reader throws on damage. */
export function journalWorld(reader: JournalReader): JournalWorld {
  const kept = new Map<string, Folded<unknown>>();

  // What every decision needs (a series of numbers, the calendar) must not be the first to go.
  const touch = (stream: string, known: Folded<unknown>): Folded<unknown> => {
    kept.delete(stream);
    kept.set(stream, known);
    return known;
  };

  const folded = (stream: string): Folded<unknown> => {
    const known = kept.get(stream);
    if (known !== undefined) return touch(stream, known);
    const module = moduleOf(streamKind(stream));
    if (module === null) return { state: null, hlc: '' };
    const fresh = foldAll(module, reader.streamEvents(stream));
    if (kept.size >= KEPT_STREAMS) kept.delete(kept.keys().next().value ?? '');
    kept.set(stream, fresh);
    return fresh;
  };

  const read = <K extends Kind>(_kind: K, stream: string): StateOf[K] | null =>
    streamKind(stream) === _kind ? (folded(stream).state as StateOf[K] | null) : null;

  return {
    read,
    list: (kind) =>
      reader.streamsOfKind(kind).flatMap((stream) => {
        const state = read(kind, stream);
        return state === null ? [] : [state];
      }),
    baseOf: (stream) => {
      const head = reader.streamHead(stream);
      return head === null ? null : entryRef(head.station, head.n);
    },
    advance: (entries) => {
      for (const { events } of entries)
        for (const event of events) {
          const module = moduleOf(streamKind(event.stream));
          const known = kept.get(event.stream);
          if (module === null || known === undefined) continue;
          const next = foldOn(module, known, [event]);
          if (next === null) kept.delete(event.stream);
          else kept.set(event.stream, next);
        }
    },
    forget: () => kept.clear(),
  };
}
