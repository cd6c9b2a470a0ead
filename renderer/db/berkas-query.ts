import { circleOf, isInCircle } from '../../shared/domain/berkas/circle';
import { EVERYONE, type BerkasList, type BerkasRow } from '../../shared/domain/berkas/berkas-rows';
import type { BerkasState } from '../../shared/domain/berkas/berkas-state';
import type { Kind, StateOf } from '../../shared/domain/world';
import { countReadable, isReadable, placesUnder, type Names } from './readers';
import type { LajurDb } from './schema';

/** Which berkas a list shows: running ones newest first, closed ones last closed first, or all newest first. */
export interface BerkasFilter {
  readonly status: BerkasList;
  readonly limit: number;
}

/** IndexedDB counts in 32 bits and refuses more; Dexie takes Infinity for "all". */
const MOST_ROWS = 2 ** 32 - 1;

/** A limit as IndexedDB takes it. */
export function rowLimit(limit: number): number {
  return limit > MOST_ROWS ? Number.POSITIVE_INFINITY : limit;
}

/**
 * The rows of a list that these names may see, at most `limit`: the newest under each name, each answered by one index,
 * put in one order.
 */
export async function berkasList(
  db: LajurDb,
  names: Names,
  { status, limit }: BerkasFilter,
): Promise<readonly BerkasRow[]> {
  const found = await Promise.all(
    [EVERYONE, ...names].map((name) =>
      placesUnder(db, name, status).reverse().limit(rowLimit(limit)).toArray(),
    ),
  );
  const once = new Map(found.flat().map((row) => [row.stream, row]));
  return [...once.values()].sort((a, b) => newestFirst(status, a, b)).slice(0, limit);
}

function newestFirst(list: BerkasList, a: BerkasRow, b: BerkasRow): number {
  const moment = ({ startedAt, closedAt }: BerkasRow): number =>
    list === 'selesai' ? (closedAt ?? startedAt) : startedAt;
  return moment(b) - moment(a) || (a.stream < b.stream ? 1 : -1);
}

/** How many berkas run that these names may see. */
export function countRunning(db: LajurDb, names: Names): Promise<number> {
  return countReadable(db, names, 'berjalan');
}

/** The rows of these streams, in their order; those the picture does not have, or the names may not see, are left out. */
export async function berkasRows(
  db: LajurDb,
  names: Names,
  streams: readonly string[],
): Promise<readonly BerkasRow[]> {
  const rows = await db.berkas.bulkGet([...streams]);
  return rows.filter((row) => row !== undefined).filter((row) => isReadable(row, names));
}

/** A berkas as one person sees it: whole, or, where it is closed to them, its number and whom to turn to. */
export type SeenBerkas =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly berkas: BerkasState }
  | { readonly kind: 'closed'; readonly nomor: string; readonly pencatat: string };

/** One berkas as these names see it. */
export async function seenBerkas(db: LajurDb, names: Names, stream: string): Promise<SeenBerkas> {
  const berkas = await stateOf(db, 'berkas', stream);
  if (berkas === null) return { kind: 'none' };
  const { nomor, pencatat } = berkas;
  return isInCircle(circleOf(berkas), names) ? { kind: 'open', berkas } : { kind: 'closed', nomor, pencatat };
}

/**
 * The folded state of a stream, or null when the picture has none. What people see of a berkas is for `seenBerkas` to say.
 */
export async function stateOf<K extends Kind>(
  db: LajurDb,
  kind: K,
  stream: string,
): Promise<StateOf[K] | null> {
  const record = await db.streams.get(stream);
  // What is kept under a kind was folded by that kind's module.
  return record?.kind === kind ? (record.state as StateOf[K] | null) : null;
}
