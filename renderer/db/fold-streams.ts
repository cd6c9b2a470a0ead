import { EVENTS, moduleOf } from '../../shared/domain/catalogue';
import { streamKind, type RecordedEvent, type StreamId } from '../../shared/journal/entry';
import { byJournalOrder, foldAll, foldOn, type Rows, type StreamModule } from '../../shared/journal/fold';
import { upcast } from '../../shared/journal/upcast';
import type { StreamRecord } from './schema';

/** A stream as it is to be kept and shown from now on, and the rows it showed until now. */
export interface FoldedStream {
  readonly record: StreamRecord;
  readonly rows: Rows;
  readonly shown: Rows;
}

/** Thrown on an event that only a later version of Lajur can read; the projector stops there. */
export class EventTooNew extends Error {
  override readonly name = 'EventTooNew';
  constructor(
    readonly type: string,
    readonly v: number,
  ) {
    super(`event ${type} v${v} is newer than this program`);
  }
}

interface Readable {
  readonly module: StreamModule<unknown>;
  readonly events: readonly RecordedEvent[];
}

/** Lifts the events to their present versions and finds what folds them. Throws `EventTooNew`. */
function readable(stream: StreamId, events: readonly RecordedEvent[]): Readable {
  const module = moduleOf(streamKind(stream));
  if (module === null) throw new EventTooNew(events[0]?.type ?? streamKind(stream), events[0]?.v ?? 1);
  const lifted = events.map((event) => {
    const result = upcast(EVENTS, event);
    if (result.ok) return result.value;
    throw new EventTooNew(result.error.type, result.error.v);
  });
  return { module, events: lifted };
}

function rowsOf(module: StreamModule<unknown>, state: unknown): Rows {
  return state === null || state === undefined ? {} : module.rowsOf(state);
}

function folded(
  stream: StreamId,
  module: StreamModule<unknown>,
  kept: StreamRecord | null,
  next: { readonly hlc: string; readonly state: unknown },
): FoldedStream {
  const record = { stream, kind: module.kind, hlc: next.hlc, state: next.state };
  return { record, rows: rowsOf(module, next.state), shown: rowsOf(module, kept?.state) };
}

/** Folds a whole stream; `kept` is what was kept of it until now. Throws `EventTooNew`. */
export function foldStream(
  stream: StreamId,
  kept: StreamRecord | null,
  events: readonly RecordedEvent[],
): FoldedStream {
  const { module, events: all } = readable(stream, events);
  return folded(stream, module, kept, foldAll(module, all));
}

/**
 * Adds fresh events to what is kept of a stream. Null: one of them is not younger than what is kept, so it came late
 * or is in there already, and the stream must be folded from all its events. Throws `EventTooNew`.
 */
export function foldFresh(
  stream: StreamId,
  kept: StreamRecord | null,
  events: readonly RecordedEvent[],
): FoldedStream | null {
  const { module, events: fresh } = readable(stream, events);
  if (kept !== null && fresh.some((event) => event.hlc <= kept.hlc)) return null;
  const next = foldOn(module, kept, [...fresh].sort(byJournalOrder));
  return next === null ? null : folded(stream, module, kept, next);
}
