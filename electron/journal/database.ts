import { closeSync, openSync, readSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';

/** An open SQLite connection. */
export type Database = InstanceType<typeof DatabaseSync>;

/** How long a reader waits for the writer's lock, in ms. */
const BUSY_TIMEOUT_MS = 5_000;

/** With the default of 1,000 pages a commit in mid-morning would pay for a checkpoint; ours runs when all is quiet. */
const AUTOCHECKPOINT_PAGES = 8_000;

/** Opens a database of which every acknowledged write must outlive a power cut. Throws what SQLite throws. */
export function openWal(path: string): Database {
  return prepared(new DatabaseSync(path), [
    'journal_mode = WAL',
    'synchronous = FULL',
    `wal_autocheckpoint = ${AUTOCHECKPOINT_PAGES}`,
    `busy_timeout = ${BUSY_TIMEOUT_MS}`,
  ]);
}

/** Opens a small database that is one file at rest, with the same promise. */
export function openRollback(path: string): Database {
  return prepared(new DatabaseSync(path), ['journal_mode = TRUNCATE', 'synchronous = EXTRA']);
}

/** Opens a database for reading only, beside its writer. */
export function openReadOnly(path: string): Database {
  return prepared(new DatabaseSync(path, { readOnly: true }), [`busy_timeout = ${BUSY_TIMEOUT_MS}`]);
}

/** A connection left open on a damaged file would keep Windows from setting that file aside. */
function prepared(db: Database, pragmas: readonly string[]): Database {
  try {
    for (const pragma of pragmas) db.exec(`PRAGMA ${pragma}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Whether a file begins as every SQLite file does; says no for an empty, cut or NUL-filled one. */
export function looksLikeSqlite(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(16);
    readSync(file, bytes, 0, 16, 0);
    return bytes.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(file);
  }
}

/** Whether SQLite finds the structure of a (small) database whole. */
export function isWhole(db: Database): boolean {
  const row = db.prepare('PRAGMA integrity_check(1)').get() as { integrity_check?: unknown } | undefined;
  return row?.integrity_check === 'ok';
}

interface ErrorFacts {
  readonly code?: unknown;
  readonly errcode?: unknown;
  readonly message?: unknown;
}

/** Whether an error says that the disk is full: the statement failed, and what stood there still stands. */
export function isDiskFull(error: unknown): boolean {
  const { code, errcode, message } = (error ?? {}) as ErrorFacts;
  return code === 'ENOSPC' || errcode === 13 || String(message).includes('database or disk is full');
}

/** Whether an error says that the file is not what SQLite wrote, or that the disk no longer answers. */
export function isBroken(error: unknown): boolean {
  const { message } = (error ?? {}) as ErrorFacts;
  return (
    !isDiskFull(error) && /disk I\/O error|malformed|corrupt|not a database/i.test(String(message ?? ''))
  );
}

/** Whether an error says that the content of the file is no database at all. */
export function isNoDatabase(error: unknown): boolean {
  return ((error ?? {}) as ErrorFacts).errcode === 26;
}
