import { existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import type { SearchDoc } from '../../shared/domain/search-doc';
import { excerptOf, wantedWords, type ExcerptPart } from '../../shared/domain/search-excerpt';
import { encode, sha256 } from '../journal/bytes';
import { isWhole, type Database } from '../journal/database';

/** Bumped when what is indexed changes: the index is then made anew. */
const FORMAT = 4;

/** Totals are exact up to this many; beyond, "more than" is all anybody needs. */
const EXACT_TOTAL = 1_000;

/** Hits come newest first by descending id: room is left on both sides of the first. */
const MIDDLE_ID = 2 ** 40;
const SUM_CHARS = 64;

const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE doc (
    id INTEGER PRIMARY KEY,
    stream TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    context TEXT NOT NULL,
    circle TEXT
  ) STRICT;
  CREATE VIRTUAL TABLE words USING fts5(title, body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
`;

/** How far the index has come. */
export interface IndexHead {
  readonly dataId: string;
  readonly station: string;
  readonly n: number;
  readonly hash: string;
  readonly seq: number;
}

/** One hit, newest change first; `excerpt` is the line of its words that was found, where it was asked for. */
export interface Hit {
  readonly stream: string;
  readonly kind: string;
  readonly title: string;
  readonly context: string;
  readonly excerpt: readonly ExcerptPart[] | null;
}

/**
 * What is looked for: words, among which kinds (none: all), which page of it, and whether with excerpts. `names`: those by
 * which the asker may stand in a circle; what is closed to them is neither found nor counted.
 */
export interface Question {
  readonly names: readonly string[];
  readonly text: string;
  readonly kinds: readonly string[];
  readonly offset: number;
  readonly limit: number;
  readonly excerpts: boolean;
}

/** The search index. Disposable: whatever is wrong with the file, it is made anew from the journal. */
export interface Cari {
  readonly head: () => IndexHead | null;
  /** Takes a stream in, as the newest of all. */
  readonly put: (doc: StreamDoc) => void;
  readonly setHead: (head: IndexHead) => void;
  readonly together: (work: () => void) => void;
  readonly find: (question: Question) => { readonly hits: readonly Hit[]; readonly total: number };
  /** Empties the index and begins to fill it anew. */
  readonly anew: () => Filling;
  readonly close: () => void;
}

/** The words of one stream. */
export interface StreamDoc {
  readonly stream: string;
  readonly kind: string;
  readonly doc: SearchDoc;
}

/**
 * An index being made anew, in one transaction: words are merged once, and what is left undone never was. It is
 * searched meanwhile.
 */
export interface Filling {
  /** Takes in streams that are not there yet, newest first, all of them older than those before. */
  readonly add: (docs: readonly StreamDoc[]) => void;
  readonly finish: (head: IndexHead | null) => void;
  readonly abandon: () => void;
}

/** Opens the index, or makes a new one when there is none that can be read. */
export function openCari(path: string): Cari {
  try {
    return opened(path);
  } catch {
    return remakeCari(path);
  }
}

/** Throws the index away and begins an empty one. */
export function remakeCari(path: string): Cari {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  return opened(path);
}

function opened(path: string): Cari {
  const fresh = !existsSync(path);
  const db = new DatabaseSync(path);
  try {
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = OFF');
    if (fresh) db.exec(TABLES);
    if (fresh) db.exec(`PRAGMA user_version = ${FORMAT}`);
    const row = db.prepare('PRAGMA user_version').get() as { user_version: number };
    if (row.user_version !== FORMAT) throw new Error('another format');
    checkIfInterrupted(db);
    return cariOf(db);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The file is never synced, so a power cut may have torn it: one that was not closed is looked through first. */
function checkIfInterrupted(db: Database): void {
  const interrupted = db.prepare("SELECT 1 FROM meta WHERE key = 'dibuka'").get() !== undefined;
  if (interrupted && !isWhole(db)) throw new Error('torn');
  db.exec("INSERT OR IGNORE INTO meta VALUES ('dibuka', '')");
}

function cariOf(db: Database): Cari {
  const getHead = db.prepare("SELECT value FROM meta WHERE key = 'head'");
  const putHead = db.prepare("INSERT OR REPLACE INTO meta VALUES ('head', ?)");
  const nextId = db.prepare(`SELECT coalesce(max(id) + 1, ${MIDDLE_ID}) AS id FROM doc`);
  const docId = db.prepare('SELECT id FROM doc WHERE stream = ?');
  const dropDoc = db.prepare('DELETE FROM doc WHERE id = ?');
  const dropWords = db.prepare('DELETE FROM words WHERE rowid = ?');
  const addDoc = db.prepare('INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?)');
  const addWords = db.prepare('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)');

  const add = (id: number, { stream, kind, doc }: StreamDoc): void => {
    const circle = doc.circle === null ? null : JSON.stringify(doc.circle);
    addDoc.run(id, stream, kind, doc.title, doc.context, circle);
    addWords.run(id, doc.title, doc.body);
  };
  const setHead = (head: IndexHead): void => {
    const text = JSON.stringify(head);
    putHead.run(`${sha256(encode(text))} ${text}`);
  };

  return {
    head: () => {
      const row = getHead.get() as { value: string } | undefined;
      return row === undefined ? null : headOf(row.value);
    },
    setHead,
    put: (doc) => {
      const old = docId.get(doc.stream) as { id: number } | undefined;
      if (old !== undefined) {
        dropWords.run(old.id);
        dropDoc.run(old.id);
      }
      add((nextId.get() as { id: number }).id, doc);
    },
    together: (work) => {
      db.exec('BEGIN');
      try {
        work();
        db.exec('COMMIT');
      } catch (error) {
        rollBack(db);
        throw error;
      }
    },
    find: finder(db),
    anew: () => {
      db.exec("BEGIN; DELETE FROM meta WHERE key = 'head'; DELETE FROM doc; DELETE FROM words;");
      return fillingOf(db, add, setHead);
    },
    close: () => {
      try {
        rollBack(db);
        db.exec("DELETE FROM meta WHERE key = 'dibuka'");
      } finally {
        db.close();
      }
    },
  };
}

function fillingOf(
  db: Database,
  add: (id: number, doc: StreamDoc) => void,
  setHead: (head: IndexHead) => void,
): Filling {
  let above = MIDDLE_ID;
  return {
    add: (docs) => {
      above -= docs.length;
      // By rising ids: FTS5 closes a segment of its own at every step back.
      [...docs].reverse().forEach((doc, index) => add(above + index, doc));
    },
    finish: (head) => {
      if (head !== null) setHead(head);
      db.exec('COMMIT');
    },
    abandon: () => rollBack(db),
  };
}

function rollBack(db: Database): void {
  if (db.isTransaction) db.exec('ROLLBACK');
}

type FoundRow = Omit<Hit, 'excerpt'> & { readonly body: string | null };

/** What is open to everyone, or has one of the asker's names in its circle. */
const READABLE = `(d.circle IS NULL
  OR EXISTS (SELECT 1 FROM json_each(d.circle) c WHERE c.value IN (SELECT value FROM json_each(?))))`;

function finder(db: Database): Cari['find'] {
  const matching = `FROM words w JOIN doc d ON d.id = w.rowid
    WHERE words MATCH ? AND (? = '' OR instr(?, ',' || d.kind || ',') > 0) AND ${READABLE}`;
  const page = db.prepare(
    `SELECT d.stream, d.kind, d.title, d.context, iif(?, w.body, NULL) AS body
     ${matching} ORDER BY d.id DESC LIMIT ? OFFSET ?`,
  );
  const count = db.prepare(`SELECT count(*) AS total FROM (SELECT 1 ${matching} LIMIT ${EXACT_TOTAL + 1})`);
  return ({ names, text, kinds, offset, limit, excerpts }) => {
    const query = matchOf(text);
    if (query === null) return { hits: [], total: 0 };
    const among = kinds.length === 0 ? '' : `,${kinds.join(',')},`;
    const matched = [query, among, among, JSON.stringify(names)];
    const wanted = wantedWords(text);
    const rows = page.all(excerpts ? 1 : 0, ...matched, limit, offset) as FoundRow[];
    const hits = rows.map(({ body, ...hit }) => ({
      ...hit,
      excerpt: body === null ? null : excerptOf(body, wanted),
    }));
    return { hits, total: (count.get(...matched) as { total: number }).total };
  };
}

/** A head that is not what was written is no witness: the index is then made anew. */
function headOf(value: string): IndexHead | null {
  const text = value.slice(SUM_CHARS + 1);
  return sha256(encode(text)) === value.slice(0, SUM_CHARS) ? (JSON.parse(text) as IndexHead) : null;
}

/** Turns what a person typed into an FTS5 query: every word required, each as a prefix. Null when there is no word. */
export function matchOf(text: string): string | null {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}
