import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { openCari } from '../../../electron/gudang/cari';
import { indexer } from '../../../electron/gudang/indexer';
import { openReadOnly } from '../../../electron/journal/database';
import { journalReader } from '../../../electron/journal/journal-reader';
import { readSchema } from '../../../electron/journal/schema';
import { interleave, timed, type Contest } from '../measure';
import { scanBodies } from './bare-journal';

const ROUNDS = 3;

const decoder = new TextDecoder();

interface Doc {
  readonly stream: string;
  readonly kind: string;
  readonly title: string;
  readonly context: string;
  readonly body: string;
  readonly circle: string | null;
}

/** Makes the index of the whole journal anew, in the short steps in which gudang makes it. */
function rebuildIndex(journal: string, index: string): void {
  const db = openReadOnly(journal);
  const schema = readSchema(db);
  if (schema.kind !== 'ours') throw new Error('not a journal of ours');
  const cari = openCari(index);
  const { step } = indexer(journalReader(db), schema.identity, cari);
  while (step());
  cari.close();
  db.close();
}

function docsIn(index: string): readonly Doc[] {
  const db = new DatabaseSync(index, { readOnly: true });
  const docs = db
    .prepare(
      'SELECT d.stream, d.kind, d.title, d.context, d.circle, w.body FROM doc d JOIN words w ON w.rowid = d.id ORDER BY d.id',
    )
    .all() as Doc[];
  db.close();
  return docs;
}

/** The layout of the index alone, copied from the database itself, so that both fill the same tables. */
function tablesOf(index: string): string {
  const db = new DatabaseSync(index, { readOnly: true });
  const rows = db.prepare("SELECT sql FROM sqlite_master WHERE name IN ('doc', 'words')").all() as {
    sql: string;
  }[];
  db.close();
  return rows.map(({ sql }) => `${sql};`).join('\n');
}

function bareFill(path: string, tables: string, docs: readonly Doc[]): void {
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  db.exec(tables);
  const addDoc = db.prepare('INSERT INTO doc (stream, kind, title, context, circle) VALUES (?, ?, ?, ?, ?)');
  const addWords = db.prepare('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)');
  db.exec('BEGIN');
  for (const doc of docs) {
    const { lastInsertRowid } = addDoc.run(doc.stream, doc.kind, doc.title, doc.context, doc.circle);
    addWords.run(lastInsertRowid, doc.title, doc.body);
  }
  db.exec('COMMIT');
  db.close();
}

/**
 * Rebuilds the search index from the journal, against reading and parsing the entries once and one transaction of bare
 * inserts of the same documents: no index can be made from the journal with less. In ms.
 */
export function measureIndex(journal: string, work: string): Promise<Contest & { readonly docs: number }> {
  const first = join(work, 'cari-pertama.db');
  rebuildIndex(journal, first);
  const [docs, tables] = [docsIn(first), tablesOf(first)];
  return interleave(
    ROUNDS,
    (round) => timed(() => rebuildIndex(journal, join(work, `cari-${round}.db`))),
    (round) =>
      timed(() => {
        scanBodies(journal, (body) => JSON.parse(decoder.decode(body)) as unknown);
        bareFill(join(work, `cari-bare-${round}.db`), tables, docs);
      }),
    { warmUp: 0 },
  ).then((contest) => ({ ...contest, docs: docs.length }));
}
