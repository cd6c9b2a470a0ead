import type { RecordedEvent, StoredEvent, StreamId } from '../journal/entry';
import type { Instant } from '../time';

/** One typed event of a concept. Units: `happenedAt` ms since epoch. */
export interface Event<Type extends string, Data> {
  readonly stream: StreamId;
  readonly type: Type;
  readonly v: number;
  readonly happenedAt: Instant;
  readonly data: Data;
}

/** A typed event with the facts of its entry: what `evolve` works on. */
export type Recorded<E extends Event<string, unknown>> =
  E extends Event<infer Type, infer Data>
    ? Omit<RecordedEvent, 'type' | 'data'> & { readonly type: Type; readonly data: Data }
    : never;

/**
 * Reads a journal event as one of a concept's own. Sound because `decide` is the only maker of events, and
 * `upcast` lets no unknown type or version through.
 */
export function asRecorded<E extends Event<string, unknown>>(event: RecordedEvent): Recorded<E> {
  return event as unknown as Recorded<E>;
}

/** Writes a typed event in the form the journal stores. */
export function asStored(event: Event<string, unknown>): StoredEvent {
  return event as StoredEvent;
}
