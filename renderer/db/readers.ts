import { isInCircle, readerNames } from '../../shared/domain/berkas/circle';
import { CLOSED, EVERYONE, type BerkasList, type BerkasRow } from '../../shared/domain/berkas/berkas-rows';
import { Dexie } from 'dexie';
import type { LajurDb } from './schema';

/** The names by which a person may stand in a circle; every question about berkas is asked with them. */
export type Names = readonly string[];

/** The names of a person at `moment` (ms since epoch); none for whom the picture does not know. */
export async function namesAt(db: LajurDb, person: string, moment: number): Promise<Names> {
  const orang = await db.orang.get(person);
  return orang === undefined ? [] : readerNames(orang, moment);
}

/** Whether these names may see a berkas. */
export function isReadable(row: Pick<BerkasRow, 'circle'>, names: Names): boolean {
  return isInCircle(row.circle, names);
}

/** The berkas of a list under one name of their circles, in the order of the list. */
export function placesUnder(db: LajurDb, name: string, list: BerkasList) {
  return db.berkas.where('places').between([name, list, Dexie.minKey], [name, list, Dexie.maxKey]);
}

/** How many berkas of a list these names may see. */
export async function countReadable(db: LajurDb, names: Names, list: BerkasList): Promise<number> {
  const [open, ...closed] = await Promise.all([
    placesUnder(db, EVERYONE, list).count(),
    ...names.map((name) => placesUnder(db, name, list).primaryKeys()),
  ]);
  return open + new Set(closed.flat()).size;
}

/** The streams of running berkas that are closed to these names: what counts of tasks leave out. */
export async function closedTo(db: LajurDb, names: Names): Promise<ReadonlySet<string>> {
  const [closed, ...readable] = await Promise.all(
    [CLOSED, ...names].map((name) => placesUnder(db, name, 'berjalan').primaryKeys()),
  );
  const open = new Set(readable.flat());
  return new Set((closed ?? []).filter((stream) => !open.has(stream)));
}
