import { currentTime } from '../lib/clock';
import type { Loadable } from './loadable';
import { keysAt } from './queue-query';
import type { LajurDb } from './schema';
import { useMinute } from './use-readable';
import { useRows } from './use-rows';

/** The active people who answer to one of these queue keys at `moment` (ms since epoch), in the order of their names. */
export async function answeringTo(
  db: LajurDb,
  keys: readonly string[],
  moment: number,
): Promise<readonly string[]> {
  const people = (await db.orang.toArray()).filter(({ aktif }) => aktif);
  people.sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
  const held = await Promise.all(people.map(({ stream }) => keysAt(db, stream, moment)));
  return people
    .filter((_, index) => held[index]?.some((key) => keys.includes(key)) === true)
    .map(({ stream }) => stream);
}

/** The people who answer to one of these queue keys now. */
export function useAnswering(keys: readonly string[]): Loadable<readonly string[]> {
  const minute = useMinute();
  return useRows(`answering ${keys.join(' ')}`, (db) => answeringTo(db, keys, currentTime()), minute);
}
