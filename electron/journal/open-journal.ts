import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadEntry } from '../../shared/journal/entry';
import type { Recovery } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import { looksLikeSqlite, openReadOnly, openWal, type Database } from './database';
import { DamagedEntry, journalReader, TooNewEntry, type JournalReader } from './journal-reader';
import { journalStore, type JournalStore } from './journal-store';
import { openKepala, readKepala, type Witness } from './kepala';
import { createSchema, readSchema, type JournalIdentity } from './schema';
import { checkTail } from './verify';

/** How many of the last entries are checked before the first screen; the whole chain follows in gudang. */
const TAIL_ENTRIES = 500;

/** Hears of entries once they hold on disk. */
export type Appended = (entries: readonly ReadEntry[]) => void;

/** Where the journal of a data folder lies. */
export function journalPath(dataDir: string): string {
  return join(dataDir, 'journal.db');
}

/** Whether a data folder holds, or once held, an office: then nothing may ever start empty there. */
export function knowsOffice(dataDir: string): boolean {
  const traces = ['journal.db', 'journal.db-wal', 'kepala', 'akun.db', 'files'];
  return traces.some((name) => existsSync(join(dataDir, name)));
}

/** Makes the journal of a new office. The folder must hold none. */
export function createJournal(dataDir: string, identity: JournalIdentity, appended: Appended): JournalStore {
  const path = journalPath(dataDir);
  if (existsSync(path)) throw new Error('a journal is there already');
  const db = openWal(path);
  createSchema(db, identity);
  return journalStore(db, identity, openKepala(join(dataDir, 'kepala')), appended);
}

/**
 * Opens the journal of an office that is known to exist, or says why not. Existence and size are checked before SQLite
 * sees the file, the last entries against their chain, and the end against the witness in `kepala`.
 * Errors: `journal-missing`, `journal-unreadable`, `journal-too-new`, `journal-damaged`, `journal-behind` (the file
 * holds fewer entries than were acknowledged), `journal-differs` (others than were acknowledged).
 */
export function openJournal(
  dataDir: string,
  knownDataId: string | null,
  appended: Appended,
): Result<JournalStore, Recovery> {
  const path = journalPath(dataDir);
  if (!existsSync(path)) return refuse('journal-missing', { path });
  if (!looksLikeSqlite(path)) return refuse('journal-unreadable', { path, bytes: statSync(path).size });
  try {
    const checked = checkUntouched(dataDir, path, knownDataId);
    if (!checked.ok) return checked;
    return ok(journalStore(openWal(path), checked.value, openKepala(join(dataDir, 'kepala')), appended));
  } catch (error) {
    if (error instanceof TooNewEntry) return refuse('journal-too-new', { needs: error.eventType });
    if (error instanceof DamagedEntry) return refuse('journal-damaged', { path, seq: error.seq });
    return refuse('journal-unreadable', { path, bytes: statSync(path).size });
  }
}

/**
 * Checks through a connection that cannot write: closing a writing one would fold a damaged log into the file and
 * throw the rest of it away, and a refused journal must stay as it was found.
 */
function checkUntouched(
  dataDir: string,
  path: string,
  knownDataId: string | null,
): Result<JournalIdentity, Recovery> {
  const db = openReadOnly(path);
  try {
    return check(db, dataDir, path, knownDataId);
  } finally {
    db.close();
  }
}

function check(
  db: Database,
  dataDir: string,
  path: string,
  knownDataId: string | null,
): Result<JournalIdentity, Recovery> {
  const schema = readSchema(db);
  if (schema.kind === 'foreign') return refuse('journal-unreadable', { path, bytes: statSync(path).size });
  if (schema.kind === 'newer') return refuse('journal-too-new', { needs: schema.version });
  const reader = journalReader(db);
  const damage = checkTail(reader, TAIL_ENTRIES);
  if (damage?.kind === 'format-newer') return refuse('journal-too-new', { needs: `entry ${damage.seq}` });
  if (damage !== null) return refuse('journal-damaged', { path, seq: damage.seq });
  if (knownDataId !== null && knownDataId !== schema.identity.dataId)
    return refuse('journal-differs', { path, expected: knownDataId, found: schema.identity.dataId });
  const { station } = schema.identity;
  const last = reader.tail()?.station ?? station;
  if (last !== station) return refuse('journal-differs', { path, expected: last, found: station });
  const witness = readKepala(join(dataDir, 'kepala'));
  const doubt =
    witness === null ? emptyDoubt(reader, path) : compareWitness(reader, schema.identity, witness);
  return doubt === null ? ok(schema.identity) : fail(doubt);
}

/** A known office has at least its opening entry: an empty file is a lost one. */
function emptyDoubt(reader: JournalReader, path: string): Recovery | null {
  return reader.tail() === null ? { reason: 'journal-missing', facts: { path } } : null;
}

/**
 * Compares the journal with a witness of its end. Null: they agree, or the journal is further (the witness is written
 * after the commit). Else how many entries are missing and since when, in ms.
 */
export function compareWitness(
  reader: JournalReader,
  identity: JournalIdentity,
  witness: Omit<Witness, 'at'> & { readonly at?: number },
): Recovery | null {
  const facts = {
    has: reader.tail()?.n ?? 0,
    expected: witness.n,
    since: lastTime(reader),
    until: witness.at ?? 0,
  };
  if (witness.dataId !== identity.dataId) return { reason: 'journal-differs', facts };
  if (witness.n === 0) return null;
  const entry = reader.entryOf(witness.station, witness.n);
  if (entry === null) return { reason: 'journal-behind', facts };
  return entry.hash === witness.hash ? null : { reason: 'journal-differs', facts };
}

function lastTime(reader: JournalReader): number {
  const tail = reader.tail();
  return tail === null ? 0 : (reader.entryAt(tail.seq)?.body.at ?? 0);
}

function refuse(
  reason: Recovery['reason'],
  facts: Recovery['facts'],
): { readonly ok: false; readonly error: Recovery } {
  return fail({ reason, facts });
}
