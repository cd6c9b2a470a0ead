import { currentTime, useNow } from '../lib/clock';
import { useSession } from '../lib/session';
import type { Loadable } from './loadable';
import { namesAt, type Names } from './readers';
import type { LajurDb } from './schema';
import { useRows } from './use-rows';

const MINUTE_MS = 60_000;
/** The clock's news takes a moment to get here; a role given just now must count at once. */
const CLOCK_LAG_MS = 2_000;

/** Changes each minute, for a role may end by the clock alone. */
export function useMinute(): string {
  return String(Math.floor(useNow() / MINUTE_MS));
}

/** The moment at which roles are asked for, in ms since epoch. */
export function roleMoment(): number {
  return currentTime() + CLOCK_LAG_MS;
}

/**
 * Follows a query about berkas for the person at work: `names` are those by which they may stand in a circle. One person's
 * answer never stands for another's.
 */
export function useReadable<T>(
  question: string,
  query: (db: LajurDb, names: Names) => Promise<T>,
  moment = '',
): Loadable<T> {
  const { person } = useSession();
  const minute = useMinute();
  const ask = async (db: LajurDb): Promise<T> => query(db, await namesAt(db, person.stream, roleMoment()));
  return useRows(`${question} for ${person.stream}`, ask, `${minute} ${moment}`);
}
