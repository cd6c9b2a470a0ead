import type { TimRow } from '../../shared/domain/tim/tim';
import type { Loadable } from './loadable';
import { useRows } from './use-rows';

const byNama = (a: TimRow, b: TimRow): number => a.nama.localeCompare(b.nama, 'id');

/** All teams named by SK, by name; those that have ended too. */
export function useTimList(): Loadable<readonly TimRow[]> {
  return useRows('tim list', async (db) => (await db.tim.toArray()).sort(byNama));
}
