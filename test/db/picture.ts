import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { moduleOf } from '../../shared/domain/catalogue';
import { streamKind } from '../../shared/journal/entry';
import { foldAll, type Row } from '../../shared/journal/fold';
import { catchUp } from '../../renderer/db/apply';
import type { JournalSource } from '../../renderer/db/journal-source';
import { beginPainting, paintPage } from '../../renderer/db/rebuild';
import { LajurDb, pictureName, ROW_TABLES } from '../../renderer/db/schema';
import type { Office } from '../builders/office';

let pictures = 0;

/** A new, empty database for a picture. */
export async function emptyPicture(): Promise<LajurDb> {
  pictures += 1;
  const db = new LajurDb(pictureName(`uji${process.pid}n${pictures}`));
  await db.open();
  return db;
}

/** A picture of an office from before its first entry: everything will come as entries. */
export async function pictureFromStart(office: Office): Promise<LajurDb> {
  const db = await emptyPicture();
  await beginPainting(db, { dataId: office.dataId, seq: 0, station: '', n: 0, hash: '' });
  return db;
}

/** Paints all that is left to paint, then takes in what came since. */
export async function paintWhole(db: LajurDb, source: JournalSource): Promise<void> {
  while ((await paintPage(db, source)).kind === 'painting');
  await catchUp(db, source);
}

/** Every row and every kept state of a picture, in one order. */
export type Dump = { readonly [table: string]: readonly Row[] };

/** All that stands in a picture but its mark. */
export async function dump(db: LajurDb): Promise<Dump> {
  const tables = await Promise.all(
    ['streams', ...ROW_TABLES].map(
      async (name) => [name, await db.table<Row, string>(name).toArray()] as const,
    ),
  );
  return Object.fromEntries(tables.map(([name, rows]) => [name, sorted(rows)]));
}

/** What must stand there: every stream folded anew by the shared fold. */
export function expectedDump(office: Office): Dump {
  const tables = new Map<string, Row[]>(['streams', ...ROW_TABLES].map((name) => [name, []]));
  for (const stream of office.streams()) {
    const module = moduleOf(streamKind(stream));
    if (module === null) continue;
    const { state, hlc } = foldAll(module, office.eventsOf(stream));
    const record = { stream, kind: module.kind, hlc, state };
    tables.get('streams')?.push(record);
    for (const [name, rows] of Object.entries(state === null ? {} : module.rowsOf(state)))
      tables.get(name)?.push(...rows);
  }
  return Object.fromEntries([...tables].map(([name, rows]) => [name, sorted(rows)]));
}

/** One hash for a whole picture. */
export function hashOf(picture: Dump): string {
  return createHash('sha256').update(JSON.stringify(picture)).digest('hex');
}

function sorted(rows: readonly Row[]): readonly Row[] {
  const key = (row: Row & { readonly id?: string }): string => row.id ?? row.stream;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
