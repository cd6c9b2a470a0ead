import { createHash } from 'node:crypto';
import { DatabaseSync } from '@photostructure/sqlite';

/** The hand-written minimum for keeping bodies: one table, every commit synced, nothing checked, nothing chained. */
export interface BareJournal {
  readonly insert: (body: Uint8Array) => void;
  readonly together: (work: () => void) => void;
  readonly close: () => void;
}

/** Opens it with the same promise and the same checkpoint as the program's journal. */
export function bareJournal(path: string): BareJournal {
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000');
  db.exec('CREATE TABLE entry (seq INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO entry (body) VALUES (?)');
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  return {
    insert: (body) => {
      insert.run(body);
    },
    together: (work) => {
      begin.run();
      work();
      commit.run();
    },
    close: () => db.close(),
  };
}

const PAGE_ROWS = 500;

/** Walks over all bodies of a journal in their order, and does nothing but that. Answers how many there were. */
export function scanBodies(path: string, look: (body: Uint8Array) => void): number {
  const db = new DatabaseSync(path, { readOnly: true });
  const page = db.prepare('SELECT seq, body FROM entry WHERE seq > ? ORDER BY seq LIMIT ?');
  let seq = 0;
  let count = 0;
  for (;;) {
    const rows = page.all(seq, PAGE_ROWS) as { readonly seq: number; readonly body: Uint8Array }[];
    for (const row of rows) look(row.body);
    count += rows.length;
    const last = rows.at(-1);
    if (last === undefined) break;
    ({ seq } = last);
  }
  db.close();
  return count;
}

/** Hex SHA-256, and nothing else. */
export function bareSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
