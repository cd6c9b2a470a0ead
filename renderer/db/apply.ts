import type { JournalEnd } from '../../shared/ipc/office.contract';
import { streamsOf, type ReadEntry, type RecordedEvent, type StreamId } from '../../shared/journal/entry';
import { foldFresh, foldStream, type FoldedStream } from './fold-streams';
import type { JournalSource } from './journal-source';
import { replaceRows } from './replace-rows';
import { readMark, type LajurDb, type PictureMark } from './schema';

/** Entries per question and per transaction: enough to be quick, few enough to keep a transaction short. */
const BATCH_ENTRIES = 500;
const STREAMS_PER_QUESTION = 200;

type AllEvents = ReadonlyMap<StreamId, readonly RecordedEvent[]>;

/**
 * What came of a batch. `gap`: entries before it are missing; `refold`: these streams must be folded from all their
 * events, which only main has. In both cases nothing was written.
 */
export type Applied =
  | { readonly kind: 'applied'; readonly appliedSeq: number }
  | { readonly kind: 'gap'; readonly after: number }
  | { readonly kind: 'refold'; readonly streams: readonly StreamId[] };

/**
 * Takes one batch of entries into a picture, in one transaction. Entries that are in it already are skipped. `whole`
 * holds all events of streams that an earlier try asked for. Throws `EventTooNew`.
 */
export function applyEntries(
  db: LajurDb,
  entries: readonly ReadEntry[],
  whole: AllEvents = new Map(),
): Promise<Applied> {
  return db.transaction('rw', db.tables, async (): Promise<Applied> => {
    const mark = await paintedMark(db);
    const appliedSeq = mark.end.seq;
    const fresh = entries.filter((entry) => entry.seq > appliedSeq).sort((a, b) => a.seq - b.seq);
    const last = fresh.at(-1);
    if (last === undefined) return { kind: 'applied', appliedSeq };
    if (fresh.some((entry, index) => entry.seq !== appliedSeq + 1 + index))
      return { kind: 'gap', after: appliedSeq };
    const { changes, missing } = await foldBatch(db, mark, fresh, whole);
    if (missing.length > 0) return { kind: 'refold', streams: missing };
    await replaceRows(db, changes);
    const { seq, station, n, hash } = last;
    const end: JournalEnd = { dataId: mark.end.dataId, seq, station, n, hash };
    await db.marks.put({ ...mark, end });
    return { kind: 'applied', appliedSeq: seq };
  });
}

async function paintedMark(db: LajurDb): Promise<PictureMark> {
  const mark = await readMark(db);
  if (mark === null) throw new Error('a picture without a mark');
  return mark;
}

interface Batch {
  readonly changes: readonly FoldedStream[];
  readonly missing: readonly StreamId[];
}

async function foldBatch(
  db: LajurDb,
  mark: PictureMark,
  fresh: readonly ReadEntry[],
  whole: AllEvents,
): Promise<Batch> {
  const byStream = eventsByStream(fresh);
  const streams = [...byStream.keys()];
  const records = await db.streams.bulkGet(streams);
  const changes: FoldedStream[] = [];
  const missing: StreamId[] = [];
  streams.forEach((stream, index) => {
    const kept = records[index] ?? null;
    const all = whole.get(stream);
    // While the picture is being painted, a stream that is not in it may be an old one still to come.
    const maybeUnpainted = kept === null && mark.painting !== null;
    const change =
      all !== undefined
        ? foldStream(stream, kept, all)
        : maybeUnpainted
          ? null
          : foldFresh(stream, kept, byStream.get(stream) ?? []);
    if (change === null) missing.push(stream);
    else changes.push(change);
  });
  return { changes, missing };
}

function eventsByStream(entries: readonly ReadEntry[]): ReadonlyMap<StreamId, readonly RecordedEvent[]> {
  const events = entries.flatMap((entry) => entry.events);
  const byStream = new Map<StreamId, RecordedEvent[]>(streamsOf(events).map((stream) => [stream, []]));
  for (const event of events) byStream.get(event.stream)?.push(event);
  return byStream;
}

/**
 * Takes entries into a picture, asking main for what they leave open: the entries before them, or all events of a
 * stream to be folded anew. Returns the seq reached. Throws `EventTooNew`; rejects with `JournalSilent`.
 */
export async function takeIn(
  db: LajurDb,
  source: JournalSource,
  entries: readonly ReadEntry[],
): Promise<number> {
  const applied = await applyWhole(db, source, entries);
  return applied.kind === 'gap' ? catchUp(db, source) : applied.appliedSeq;
}

/** Asks main for all entries the picture lacks and takes them in. Returns and throws as `takeIn`. */
export async function catchUp(db: LajurDb, source: JournalSource): Promise<number> {
  for (;;) {
    const { end } = await paintedMark(db);
    const page = await source.after(end.seq, BATCH_ENTRIES);
    if (page.entries.length === 0) return end.seq;
    const applied = await applyWhole(db, source, page.entries);
    if (applied.kind === 'gap') throw new Error(`the journal has a hole after ${applied.after}`);
    if (applied.appliedSeq >= page.end.seq) return applied.appliedSeq;
  }
}

async function applyWhole(
  db: LajurDb,
  source: JournalSource,
  entries: readonly ReadEntry[],
): Promise<Exclude<Applied, { kind: 'refold' }>> {
  const first = await applyEntries(db, entries);
  if (first.kind !== 'refold') return first;
  const second = await applyEntries(db, entries, await allEvents(source, first.streams));
  if (second.kind === 'refold') throw new Error(`main knows no stream ${second.streams.join(', ')}`);
  return second;
}

async function allEvents(source: JournalSource, streams: readonly StreamId[]): Promise<AllEvents> {
  const whole = new Map<StreamId, readonly RecordedEvent[]>();
  for (let from = 0; from < streams.length; from += STREAMS_PER_QUESTION) {
    const page = await source.streams(streams.slice(from, from + STREAMS_PER_QUESTION));
    for (const { stream, events } of page) whole.set(stream, events);
  }
  return whole;
}
