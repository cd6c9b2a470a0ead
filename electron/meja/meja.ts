import { existsSync } from 'node:fs';
import type { Json } from '../../shared/journal/entry';
import { setAside } from '../files/durable';
import { encode, sha256 } from '../journal/bytes';
import { isWhole, looksLikeSqlite, openRollback, type Database } from '../journal/database';

const TABLES = `
  CREATE TABLE simpanan (
    owner TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    at INTEGER NOT NULL,
    sum TEXT NOT NULL,
    PRIMARY KEY (owner, kind, key)
  ) STRICT, WITHOUT ROWID;
`;

/** One kept value. Units: `at` ms since epoch. */
export interface Kept {
  readonly key: string;
  readonly value: Json;
  readonly at: number;
}

/** Drafts (`draf`) and settings (`pref`) of one person each: outside the chain. */
export interface Meja {
  readonly save: (owner: string, kind: 'draf' | 'pref', kept: Kept) => void;
  readonly load: (owner: string, kind: 'draf' | 'pref', key: string) => Kept | null;
  readonly list: (owner: string, kind: 'draf' | 'pref', prefix: string) => readonly Kept[];
  readonly drop: (owner: string, kind: 'draf' | 'pref', key: string) => void;
  /** What was found damaged at the opening and set aside; null when all was well. */
  readonly setAside: string | null;
  readonly close: () => void;
}

/**
 * Opens `meja.db`. A file that cannot be read is set aside under a new name and told of, never taken for an empty one;
 * so is a file that should be there (`expected`) and is not.
 */
export function openMeja(path: string, expected: boolean, stamp: string): Meja {
  if (!existsSync(path)) return mejaOf(makeMeja(path), expected ? path : null);
  const db = openSound(path);
  if (db !== null) return mejaOf(db, null);
  const aside = setAside(path, `rusak-${stamp}`);
  if (existsSync(`${path}-journal`)) setAside(`${path}-journal`, `rusak-${stamp}`);
  return mejaOf(makeMeja(path), aside);
}

function makeMeja(path: string): Database {
  const db = openRollback(path);
  db.exec(TABLES);
  return db;
}

/** Null for a file in which anything is amiss. A missing table is damage too: to make it here would lose every draft. */
function openSound(path: string): Database | null {
  let db: Database | null = null;
  try {
    if (!looksLikeSqlite(path)) return null;
    db = openRollback(path);
    if (isSound(db)) return db;
  } catch {
    // Whatever SQLite could not read is told of by the caller, who keeps the file under another name.
  }
  db?.close();
  return null;
}

interface Row {
  readonly owner: string;
  readonly kind: string;
  readonly key: string;
  readonly value: string;
  readonly at: number;
  readonly sum: string;
}

function isSound(db: Database): boolean {
  if (!isWhole(db)) return false;
  return (db.prepare('SELECT * FROM simpanan').all() as Row[]).every((row) => row.sum === sumOf(row));
}

function sumOf({ owner, kind, key, value, at }: Omit<Row, 'sum'>): string {
  return sha256(encode(JSON.stringify([owner, kind, key, value, at])));
}

function mejaOf(db: Database, aside: string | null): Meja {
  const put = db.prepare('INSERT OR REPLACE INTO simpanan VALUES (?, ?, ?, ?, ?, ?)');
  const get = db.prepare('SELECT * FROM simpanan WHERE owner = ? AND kind = ? AND key = ?');
  const some = db.prepare(
    'SELECT * FROM simpanan WHERE owner = ? AND kind = ? AND substr(key, 1, ?) = ? ORDER BY at DESC LIMIT 500',
  );
  const remove = db.prepare('DELETE FROM simpanan WHERE owner = ? AND kind = ? AND key = ?');
  const opened = ({ key, value, at }: Row): Kept => ({ key, value: JSON.parse(value) as Json, at });
  return {
    save: (owner, kind, { key, value, at }) => {
      const row = { owner, kind, key, value: JSON.stringify(value), at };
      put.run(owner, kind, key, row.value, at, sumOf(row));
    },
    load: (owner, kind, key) => {
      const row = get.get(owner, kind, key) as Row | undefined;
      return row === undefined ? null : opened(row);
    },
    list: (owner, kind, prefix) => (some.all(owner, kind, prefix.length, prefix) as Row[]).map(opened),
    drop: (owner, kind, key) => {
      remove.run(owner, kind, key);
    },
    setAside: aside,
    close: () => db.close(),
  };
}
