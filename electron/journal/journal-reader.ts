import type { Database } from './database';
import { EVENTS } from '../../shared/domain/catalogue';
import { readBody, type StoredRow } from '../../shared/journal/chain';
import {
  recordedEvents,
  streamsOf,
  type EntryBody,
  type ReadEntry,
  type RecordedEvent,
} from '../../shared/journal/entry';
import { upcast } from '../../shared/journal/upcast';
import { decode } from './bytes';

/** What of a row of `entry` says that its body belongs to it. */
interface BodyRow {
  readonly seq: number;
  readonly station: string;
  readonly n: number;
  readonly body: Uint8Array;
}

interface EntryRow extends BodyRow {
  readonly hash: string;
}

/** One stored entry, opened. */
export interface OpenedEntry {
  readonly seq: number;
  readonly hash: string;
  readonly body: EntryBody;
}

/** One stored row with its place in the file. */
export interface NumberedRow extends StoredRow {
  readonly seq: number;
  readonly commandId: string;
}

/** One stored row with what its bytes say. */
export interface ReadRow {
  readonly row: NumberedRow;
  readonly body: EntryBody;
}

/** The last entry of the file. `seq` 0 before the first. */
export interface JournalTail {
  readonly seq: number;
  readonly station: string;
  readonly n: number;
  readonly hash: string;
}

/** A page of whole streams, for painting the picture anew. */
export interface StreamPage {
  readonly streams: readonly { readonly stream: string; readonly events: readonly RecordedEvent[] }[];
  readonly next: number | null;
}

/** An entry that cannot be read as what it was: damage, met while reading. */
export class DamagedEntry extends Error {
  override readonly name = 'DamagedEntry';
  constructor(readonly seq: number) {
    super(`entry ${seq} cannot be read`);
  }
}

/** An entry of a later version of Lajur. */
export class TooNewEntry extends Error {
  override readonly name = 'TooNewEntry';
  constructor(readonly eventType: string) {
    super(`event ${eventType} is newer than this program`);
  }
}

/** All that is asked of a journal, by main and by the read-only connection of gudang alike. */
export interface JournalReader {
  readonly tail: () => JournalTail | null;
  readonly count: () => number;
  readonly entryAt: (seq: number) => OpenedEntry | null;
  readonly entryOf: (station: string, n: number) => OpenedEntry | null;
  /** The last entry of a station up to `seq`; null when it has none. */
  readonly lastOf: (station: string, seq: number) => { readonly n: number; readonly hash: string } | null;
  /** The stations that have written here, in the order of their names. */
  readonly stations: () => readonly string[];
  readonly byCommand: (commandId: string) => OpenedEntry | null;
  readonly after: (seq: number, limit: number) => readonly ReadEntry[];
  readonly rowsAfter: (seq: number, limit: number) => readonly NumberedRow[];
  /**
   * Of entries that follow one another, the first to which not every way (command, number, each stream) leads, or to
   * which another way leads; null: all are linked as their bodies say.
   */
  readonly firstUnlinked: (entries: readonly ReadRow[]) => number | null;
  readonly streamEvents: (stream: string) => readonly RecordedEvent[];
  readonly streamHead: (stream: string) => { readonly station: string; readonly n: number } | null;
  readonly streamsOfKind: (kind: string) => readonly string[];
  /** `isWanted` leaves out streams whose events nobody would look at. */
  readonly rebuildPage: (
    upTo: number,
    before: number | null,
    limit: number,
    isWanted?: (stream: string) => boolean,
  ) => StreamPage;
}

/** Prepares the questions on an open connection. Shapes: as `JournalReader`. Throws `DamagedEntry`, `TooNewEntry`. */
export function journalReader(db: Database): JournalReader {
  // Every column costs a value per row: streams, which are read by the thousand, need no hash.
  const body = 'e.seq, e.station, e.n, e.body';
  const columns = `${body}, e.hash`;
  const tail = db.prepare('SELECT seq, station, n, hash FROM entry ORDER BY seq DESC LIMIT 1');
  const count = db.prepare('SELECT count(*) AS total FROM entry');
  const at = db.prepare(`SELECT ${columns} FROM entry e WHERE e.seq = ?`);
  const of = db.prepare(`SELECT ${columns} FROM entry e WHERE e.station = ? AND e.n = ?`);
  const lastOf = db.prepare(
    'SELECT n, hash FROM entry WHERE station = ? AND seq <= ? ORDER BY n DESC LIMIT 1',
  );
  const nextStation = db.prepare('SELECT min(station) AS station FROM entry WHERE station > ?');
  const command = db.prepare(`SELECT ${columns} FROM entry e WHERE e.command_id = ?`);
  const after = db.prepare(`SELECT ${columns} FROM entry e WHERE e.seq > ? ORDER BY e.seq LIMIT ?`);
  const rowsAfter = db.prepare(
    `SELECT seq, station, n, command_id AS commandId, hash, body AS bytes
     FROM entry WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const ofStream = db.prepare(
    `SELECT ${body} FROM entry_stream s JOIN entry e ON e.seq = s.seq WHERE s.stream = ? ORDER BY s.hlc, s.seq`,
  );
  const head = db.prepare(
    `SELECT e.station, e.n FROM entry_stream s JOIN entry e ON e.seq = s.seq
     WHERE s.stream = ? ORDER BY s.hlc DESC, s.seq DESC LIMIT 1`,
  );
  const kinds = db.prepare(
    'SELECT DISTINCT stream FROM entry_stream WHERE stream >= ? AND stream < ? ORDER BY stream',
  );
  const optional = (row: unknown): OpenedEntry | null => (row === undefined ? null : open(row as EntryRow));
  const streamEvents = (stream: string): readonly RecordedEvent[] =>
    (ofStream.all(stream) as BodyRow[]).flatMap((row) => eventsOf(bodyOf(row), stream));
  return {
    tail: () => (tail.get() as JournalTail | undefined) ?? null,
    count: () => Number((count.get() as { total: number }).total),
    entryAt: (seq) => optional(at.get(seq)),
    entryOf: (station, n) => optional(of.get(station, n)),
    lastOf: (station, seq) => (lastOf.get(station, seq) as { n: number; hash: string } | undefined) ?? null,
    stations: () => {
      const found: string[] = [];
      for (let last = ''; ; last = found.at(-1) ?? '') {
        const { station } = nextStation.get(last) as { station: string | null };
        if (station === null) return found;
        found.push(station);
      }
    },
    byCommand: (commandId) => optional(command.get(commandId)),
    after: (seq, limit) => (after.all(seq, limit) as EntryRow[]).map(read),
    rowsAfter: (seq, limit) => rowsAfter.all(seq, limit) as NumberedRow[],
    firstUnlinked: linkCheck(db),
    streamEvents,
    streamHead: (stream) => (head.get(stream) as { station: string; n: number } | undefined) ?? null,
    streamsOfKind: (kind) =>
      (kinds.all(`${kind}:`, `${kind};`) as { stream: string }[]).map((row) => row.stream),
    rebuildPage: rebuildPages(db, streamEvents),
  };
}

interface StreamLink {
  readonly seq: number;
  readonly stream: string;
  readonly hlc: string;
}

/**
 * The links are no part of what is hashed: a damaged one would hide an entry from its stream. Each question goes through
 * the index it is about (`+` keeps SQLite from answering it by another), so that index and table are held against each
 * other; they are put to a whole slice at once, and to entry by entry only where the slice does not hold.
 */
function linkCheck(db: Database): JournalReader['firstUnlinked'] {
  const byCommand = db.prepare(
    `SELECT count(*) AS held FROM entry e CROSS JOIN entry c ON c.command_id = e.command_id AND +c.seq = e.seq
     WHERE e.seq BETWEEN ? AND ?`,
  );
  const byNumber = db.prepare(
    `SELECT count(*) AS held FROM entry e CROSS JOIN entry k ON k.station = e.station AND k.n = e.n AND +k.seq = e.seq
     WHERE e.seq BETWEEN ? AND ?`,
  );
  const byStream = db.prepare(
    `SELECT count(*) AS held FROM entry_stream l INDEXED BY entry_stream_seq
     CROSS JOIN entry_stream s ON s.stream = l.stream AND s.hlc = l.hlc AND +s.seq = l.seq
     WHERE l.seq BETWEEN ? AND ?`,
  );
  const links = db.prepare(
    `SELECT seq, stream, hlc FROM entry_stream INDEXED BY entry_stream_seq
     WHERE seq BETWEEN ? AND ? ORDER BY seq, stream`,
  );
  const isFound = (entries: readonly ReadRow[], first: number, last: number): boolean => {
    const held = (question: typeof links): number => (question.get(first, last) as { held: number }).held;
    const found = links.all(first, last) as StreamLink[];
    if (held(byCommand) !== entries.length || held(byNumber) !== entries.length) return false;
    return held(byStream) === found.length && saysTheSame(entries, found);
  };
  return (entries) => {
    const [first, last] = [entries[0]?.row.seq ?? 1, entries.at(-1)?.row.seq ?? 0];
    if (isFound(entries, first, last)) return null;
    const lost = entries.find((entry) => !isFound([entry], entry.row.seq, entry.row.seq));
    return lost?.row.seq ?? null;
  };
}

/** Whether command and links are those the bodies name, no more and no fewer. */
function saysTheSame(entries: readonly ReadRow[], found: readonly StreamLink[]): boolean {
  let next = 0;
  for (const { row, body } of entries) {
    if (row.commandId !== body.commandId) return false;
    for (const stream of sortedStreams(body)) {
      const link = found[next];
      if (link?.seq !== row.seq || link.stream !== stream || link.hlc !== body.hlc) return false;
      next += 1;
    }
  }
  return next === found.length;
}

/** Most entries touch one stream, which needs no sorting. */
function sortedStreams({ events }: EntryBody): readonly string[] {
  const [first] = events;
  if (first !== undefined && events.every((event) => event.stream === first.stream)) return [first.stream];
  return [...streamsOf(events)].sort();
}

/**
 * Pages through whole streams by their last entry in journal order (a range of the key, however long the stream),
 * newest first. An entry's streams stay on one page, so that `before` alone marks the place.
 */
function rebuildPages(
  db: Database,
  streamEvents: (stream: string) => readonly RecordedEvent[],
): JournalReader['rebuildPage'] {
  const last = db.prepare(
    `SELECT s.seq, s.stream FROM entry_stream s
     WHERE s.seq < ? AND NOT EXISTS (
       SELECT 1 FROM entry_stream later
       WHERE later.stream = s.stream AND (later.hlc, later.seq) > (s.hlc, s.seq) AND later.seq <= ?
     ) ORDER BY s.seq DESC LIMIT ?`,
  );
  return (upTo, before, limit, isWanted = () => true) => {
    const from = before ?? upTo + 1;
    const rows = last.all(from, upTo, limit + 1) as { seq: number; stream: string }[];
    const lastSeq = rows.at(-1)?.seq;
    const whole = rows.length <= limit ? rows : rows.filter((row) => row.seq !== lastSeq);
    // One entry with more streams than fit is a page of its own, however long.
    const taken =
      whole.length > 0 || lastSeq === undefined
        ? whole
        : (last.all(lastSeq + 1, upTo, UNLIMITED) as typeof rows).filter((row) => row.seq === lastSeq);
    const wanted = taken.filter(({ stream }) => isWanted(stream));
    const streams = wanted.map(({ stream }) => ({ stream, events: streamEvents(stream) }));
    return { streams, next: rows.length <= limit ? null : (taken.at(-1)?.seq ?? null) };
  };
}

/** SQLite's LIMIT for "all". */
const UNLIMITED = -1;

function open(row: EntryRow): OpenedEntry {
  return { seq: row.seq, hash: row.hash, body: bodyOf(row) };
}

function bodyOf(row: BodyRow): EntryBody {
  const body = readBody(row.body, decode);
  if (body === null || body.n !== row.n || body.station !== row.station) throw new DamagedEntry(row.seq);
  return body;
}

/** The events of an entry at their present versions; of one stream where one is named. */
function eventsOf(body: EntryBody, stream: string | null = null): readonly RecordedEvent[] {
  const own = stream === null || body.events.every((event) => event.stream === stream);
  const events = own ? body.events : body.events.filter((event) => event.stream === stream);
  return recordedEvents(own ? body : { ...body, events }).map((event) => {
    const lifted = upcast(EVENTS, event);
    if (!lifted.ok) throw new TooNewEntry(`${lifted.error.type} v${lifted.error.v}`);
    return lifted.value;
  });
}

function read(row: EntryRow): ReadEntry {
  const { seq, hash, body } = open(row);
  return { seq, station: body.station, n: body.n, hash, hlc: body.hlc, events: eventsOf(body) };
}
