import { Dexie } from 'dexie';
import type { BerkasRow } from '../../shared/domain/berkas/berkas-rows';
import type { Kind, StateOf } from '../../shared/domain/world';
import type { LajurDb } from './schema';

/** Which berkas a list shows: running ones newest first, closed ones last closed first, or all newest first. */
export interface BerkasFilter {
  readonly status: 'berjalan' | 'selesai' | 'semua';
  readonly limit: number;
}

/** IndexedDB counts in 32 bits and refuses more; Dexie takes Infinity for "all". */
const MOST_ROWS = 2 ** 32 - 1;

/** A limit as IndexedDB takes it. */
export function rowLimit(limit: number): number {
  return limit > MOST_ROWS ? Number.POSITIVE_INFINITY : limit;
}

/** The rows of a list, at most `limit`, each answered by one index. */
export function berkasList(db: LajurDb, { status, limit }: BerkasFilter): Promise<readonly BerkasRow[]> {
  switch (status) {
    case 'berjalan':
      return running(db).reverse().limit(rowLimit(limit)).toArray();
    case 'selesai':
      return db.berkas.orderBy('closedAt').reverse().limit(rowLimit(limit)).toArray();
    case 'semua':
      return db.berkas.orderBy('startedAt').reverse().limit(rowLimit(limit)).toArray();
  }
}

/** How many berkas run. */
export function countRunning(db: LajurDb): Promise<number> {
  return running(db).count();
}

function running(db: LajurDb) {
  return db.berkas
    .where('[status+startedAt]')
    .between(['berjalan', Dexie.minKey], ['berjalan', Dexie.maxKey]);
}

/** The rows of these streams, in their order; those the picture does not have are left out. */
export async function berkasRows(db: LajurDb, streams: readonly string[]): Promise<readonly BerkasRow[]> {
  const rows = await db.berkas.bulkGet([...streams]);
  return rows.filter((row) => row !== undefined);
}

/** The folded state of a stream, or null when the picture has none. */
export async function stateOf<K extends Kind>(
  db: LajurDb,
  kind: K,
  stream: string,
): Promise<StateOf[K] | null> {
  const record = await db.streams.get(stream);
  // What is kept under a kind was folded by that kind's module.
  return record?.kind === kind ? (record.state as StateOf[K] | null) : null;
}
