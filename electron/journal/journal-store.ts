import { sealEntry } from '../../shared/journal/chain';
import {
  ENTRY_FORMAT,
  entryRef,
  recordedEvents,
  streamsOf,
  type EntryRef,
  type ReadEntry,
  type StoredCommand,
  type StoredEvent,
} from '../../shared/journal/entry';
import { nextHlc, type Hlc } from '../../shared/journal/hlc';
import { encode, sha256 } from './bytes';
import { isBroken, isDiskFull, type Database } from './database';
import { journalReader, type JournalReader } from './journal-reader';
import type { Kepala } from './kepala';
import type { JournalIdentity } from './schema';

/** An accepted command on its way into the journal. `bases` are the stream heads the decision was made on. */
export interface Draft {
  readonly commandId: string;
  readonly actor: string | null;
  readonly onBehalfOf: string | null;
  readonly at: number;
  readonly batch: string | null;
  readonly bases: { readonly [stream: string]: EntryRef | null };
  readonly command: StoredCommand;
  readonly events: readonly StoredEvent[];
}

/** Somebody else wrote to a stream between the decision and the append: load and decide again. */
export class BaseMoved extends Error {
  override readonly name = 'BaseMoved';
}

/** After a failed sync nothing more is acknowledged until the journal was opened anew and checked. */
export class JournalBroken extends Error {
  override readonly name = 'JournalBroken';
}

/** The journal, open for writing by the one writer. */
export interface JournalStore extends JournalReader {
  readonly identity: JournalIdentity;
  /** The wall time of the last entry, ms; null before the first. */
  readonly lastAt: () => number | null;
  readonly append: (draft: Draft) => ReadEntry;
  /** Runs `work` in one transaction: all its appends hold, or none. What was appended is told once they hold. */
  readonly atomically: <T>(work: () => T) => T;
  readonly checkpoint: () => void;
  readonly close: () => void;
}

/**
 * Wraps an open, checked connection. `appended` hears of entries after their transaction holds on disk.
 * Throws `BaseMoved`, `JournalBroken`, and SQLite's own errors.
 */
export function journalStore(
  db: Database,
  identity: JournalIdentity,
  kepala: Kepala,
  appended: (entries: readonly ReadEntry[]) => void,
): JournalStore {
  const reader = journalReader(db);
  const write = entryWriter(db, identity);
  const transact = transactions(db);
  let end = endOf(reader, identity.station);
  let pending: ReadEntry[] | null = null;
  let broken = false;

  const append = (draft: Draft): ReadEntry => {
    if (pending === null) return atomically(() => append(draft));
    checkBases(reader, draft);
    const entry = write(end, draft);
    end = { seq: entry.seq, n: entry.n, hash: entry.hash, hlc: entry.hlc, at: draft.at };
    pending.push(entry);
    return entry;
  };

  const tell = (entries: readonly ReadEntry[]): void => {
    witness(kepala, identity, end);
    appended(entries);
  };

  if (end.n > 0) witness(kepala, identity, end);

  const atomically = <T>(work: () => T): T => {
    if (broken) throw new JournalBroken();
    if (pending !== null) return work();
    const before = end;
    const entries: ReadEntry[] = [];
    pending = entries;
    try {
      return transact(work);
    } catch (error) {
      end = before;
      entries.length = 0;
      // After a failed write or sync the disk's state is unknown (a retry can lie); a full disk is unchanged.
      broken = !rollBack(db) || isBroken(error);
      throw error;
    } finally {
      pending = null;
      if (entries.length > 0) tell(entries);
    }
  };

  return {
    ...reader,
    identity,
    lastAt: () => end.at,
    append,
    atomically,
    checkpoint: () => {
      broken ||= !checkpoint(db, kepala);
    },
    close: () => {
      if (!broken) checkpoint(db, kepala);
      closeBoth(db, kepala);
    },
  };
}

/**
 * Moves the log into the file. Nobody waits for it: without room the log stays as it is and holds everything.
 * False when the disk failed.
 */
function checkpoint(db: Database, kepala: Kepala): boolean {
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    kepala.sync();
    return true;
  } catch (error) {
    return isDiskFull(error);
  }
}

function closeBoth(db: Database, kepala: Kepala): void {
  try {
    kepala.close();
  } finally {
    db.close();
  }
}

/** Writes down an end that holds on disk. */
function witness(kepala: Kepala, identity: JournalIdentity, { n, hash, at }: End): void {
  try {
    kepala.write({ ...identity, n, hash: hash ?? '', at: at ?? 0 });
  } catch {
    // The entry holds and must be acknowledged; a witness that lags behind is a lawful state.
  }
}

function transactions(db: Database): <T>(work: () => T) => T {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  return (work) => {
    begin.run();
    const value = work();
    commit.run();
    return value;
  };
}

/** Every touched stream must still stand where the decision saw it. Throws `BaseMoved`. */
function checkBases(reader: JournalReader, draft: Draft): void {
  for (const stream of streamsOf(draft.events)) {
    const head = reader.streamHead(stream);
    const present = head === null ? null : entryRef(head.station, head.n);
    if ((draft.bases[stream] ?? null) !== present) throw new BaseMoved(stream);
  }
}

/** Seals a draft as the entry after `end` and writes its rows. */
function entryWriter(db: Database, { station }: JournalIdentity): (end: End, draft: Draft) => ReadEntry {
  const insert = db.prepare(
    'INSERT INTO entry (seq, station, n, command_id, hash, body) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const link = db.prepare('INSERT INTO entry_stream (stream, hlc, seq) VALUES (?, ?, ?)');
  return (end, draft) => {
    const hlc = nextHlc(end.hlc, draft.at, station);
    const [seq, n] = [end.seq + 1, end.n + 1];
    const body = { format: ENTRY_FORMAT, station, n, hlc, ...draft, prev: end.hash };
    const { bytes, hash } = sealEntry(body, encode, sha256);
    insert.run(seq, station, n, draft.commandId, hash, bytes);
    for (const stream of streamsOf(draft.events)) link.run(stream, hlc, seq);
    return { seq, station, n, hash, hlc, events: recordedEvents(body) };
  };
}

interface End {
  readonly seq: number;
  readonly n: number;
  readonly hash: string | null;
  readonly hlc: Hlc | null;
  readonly at: number | null;
}

/** A journal that was restored goes on under a new station, whose chain begins at one. */
function endOf(reader: JournalReader, station: string): End {
  const tail = reader.tail();
  const last = tail === null ? null : reader.entryAt(tail.seq);
  if (tail === null || last === null) return { seq: 0, n: 0, hash: null, hlc: null, at: null };
  const own = reader.lastOf(station, tail.seq);
  return { seq: tail.seq, n: own?.n ?? 0, hash: own?.hash ?? null, hlc: last.body.hlc, at: last.body.at };
}

/** Whether the transaction was taken back; SQLite has done it by itself after some errors. */
function rollBack(db: Database): boolean {
  try {
    if (db.isTransaction) db.exec('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}
