import type { RecordedEvent, StreamId } from './entry';

/** The row of one table, as a projection makes it; every row carries the stream it was made from. */
export interface Row {
  readonly stream: StreamId;
}

/** The rows a stream shows, per table. */
export type Rows = { readonly [table: string]: readonly Row[] };

/**
 * All that is known of one kind of stream: how its events fold, and what rows it shows.
 * `evolve` never refuses and reads its own stream only; null is the state before the first event.
 */
export interface StreamModule<State> {
  readonly kind: string;
  readonly evolve: (state: State | null, event: RecordedEvent) => State | null;
  readonly rowsOf: (state: State) => Rows;
}

/** The folded state of a stream and the last event it holds: what the projector keeps. */
export interface Folded<State> {
  readonly state: State | null;
  readonly hlc: string;
}

/** Orders events of one stream as every station must fold them: by hlc, then by entry name. */
export function byJournalOrder(a: RecordedEvent, b: RecordedEvent): number {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  if (a.entry === b.entry) return 0;
  return a.entry < b.entry ? -1 : 1;
}

/**
 * Adds `fresh` events (in journal order) to what is kept of their stream.
 * Returns null when one of them is older than what is kept already: then the whole stream is folded anew.
 */
export function foldOn<State>(
  module: StreamModule<State>,
  kept: Folded<State> | null,
  fresh: readonly RecordedEvent[],
): Folded<State> | null {
  if (kept !== null && fresh.some((event) => event.hlc < kept.hlc)) return null;
  const state = fresh.reduce<State | null>(
    (folded, event) => module.evolve(folded, event),
    kept?.state ?? null,
  );
  return { state, hlc: fresh.at(-1)?.hlc ?? kept?.hlc ?? '' };
}

/** Folds a whole stream from nothing, whatever order its entries arrive in; each entry's own events stand in order. */
export function foldAll<State>(module: StreamModule<State>, events: readonly RecordedEvent[]): Folded<State> {
  const ordered = [...events].sort(byJournalOrder);
  const state = ordered.reduce<State | null>((folded, event) => module.evolve(folded, event), null);
  return { state, hlc: ordered.at(-1)?.hlc ?? '' };
}
