import type { Database } from './database';

/** Marks the file as Lajur's journal (SQLite's application_id): "LAJR". */
const APPLICATION_ID = 0x4c414a52;

/** The layout of the tables below; the envelope of an entry has its own format number. */
const SCHEMA_VERSION = 1;

/** `entry_stream.hlc` repeats the entry's, so that a stream is read in journal order by one index. */
const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    station TEXT NOT NULL,
    n INTEGER NOT NULL,
    command_id TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (station, n)
  ) STRICT;
  CREATE TABLE entry_stream (
    stream TEXT NOT NULL,
    hlc TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (stream, hlc, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX entry_stream_seq ON entry_stream (seq);
`;

/** Who this journal belongs to. */
export interface JournalIdentity {
  readonly dataId: string;
  readonly station: string;
}

/** Makes the tables of a new journal. */
export function createSchema(db: Database, identity: JournalIdentity): void {
  db.exec('BEGIN IMMEDIATE');
  db.exec(TABLES);
  const put = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
  put.run('dataId', identity.dataId);
  put.run('station', identity.station);
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  db.exec('COMMIT');
}

/** How an existing file answers to the question whose it is. */
export type SchemaCheck =
  | { readonly kind: 'ours'; readonly identity: JournalIdentity }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'foreign' };

/** Reads the identity of an existing journal. Throws what SQLite throws on a damaged file. */
export function readSchema(db: Database): SchemaCheck {
  if (pragma(db, 'application_id') !== APPLICATION_ID) return { kind: 'foreign' };
  const version = pragma(db, 'user_version');
  if (version > SCHEMA_VERSION) return { kind: 'newer', version };
  const get = db.prepare('SELECT value FROM meta WHERE key = ?');
  const value = (key: string): string =>
    String((get.get(key) as { value?: unknown } | undefined)?.value ?? '');
  const identity = { dataId: value('dataId'), station: value('station') };
  return identity.dataId === '' || identity.station === '' ? { kind: 'foreign' } : { kind: 'ours', identity };
}

function pragma(db: Database, name: string): number {
  const row = db.prepare(`PRAGMA ${name}`).get() as Record<string, unknown> | undefined;
  return Number(row?.[name] ?? 0);
}
