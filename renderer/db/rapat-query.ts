import { Dexie } from 'dexie';
import type { RapatRow, TindakLanjutRow } from '../../shared/domain/rapat/rapat';
import { isInCircle } from '../../shared/domain/berkas/circle';
import type { RapatState } from '../../shared/domain/rapat/rapat-state';
import { stateOf } from './berkas-query';
import { namesAt } from './readers';
import type { LajurDb } from './schema';

/** Who looks, and when: what is closed to others stays so. Units: ms since epoch. */
export interface Looker {
  readonly person: string;
  readonly moment: number;
}

async function visible(
  db: LajurDb,
  rows: readonly RapatRow[],
  { person, moment }: Looker,
): Promise<readonly RapatRow[]> {
  if (rows.every(({ circle }) => circle === null)) return rows;
  const names = await namesAt(db, person, moment);
  return rows.filter(({ circle, people, by }) =>
    [by, ...people].includes(person) ? true : isInCircle(circle, names),
  );
}

/** The rapat that begin from `from` until before `to` (ms since epoch), the earliest first. */
export async function agenda(
  db: LajurDb,
  from: number,
  to: number,
  looker: Looker,
): Promise<readonly RapatRow[]> {
  const rows = await db.rapat.where('mulai').between(from, to, true, false).sortBy('mulai');
  return visible(db, rows, looker);
}

/** One rapat, for who may see it or was given something to do by it; null where there is none for them. */
export async function rapatFor(db: LajurDb, stream: string, looker: Looker): Promise<RapatState | null> {
  const [row, state] = await Promise.all([db.rapat.get(stream), stateOf(db, 'rapat', stream)]);
  if (row === undefined || state === null) return null;
  const isGiven = state.tindakLanjut.some(({ orang }) => orang === looker.person);
  return isGiven || (await visible(db, [row], looker)).length === 1 ? state : null;
}

/** The rapat called for a berkas, the earliest first. */
export async function rapatOfBerkas(
  db: LajurDb,
  berkas: string,
  looker: Looker,
): Promise<readonly RapatRow[]> {
  const rows = await db.rapat.where('berkas').equals(berkas).sortBy('mulai');
  return visible(db, rows, looker);
}

/** The open tindak lanjut of a person, the first due first. */
export async function tindakLanjutFor(db: LajurDb, person: string): Promise<readonly TindakLanjutRow[]> {
  return db.tindakLanjut
    .where('[person+dueAt]')
    .between([person, Dexie.minKey], [person, Dexie.maxKey])
    .toArray();
}
