import { currentTime, useNow } from '../lib/clock';
import { strandedTasks, tasksLostBy, type Ending, type HeldTask } from './held-query';
import type { Loadable } from './loadable';
import { useRows } from './use-rows';

const MINUTE_MS = 60_000;
/** A role given just now must count at once. */
const CLOCK_LAG_MS = 2_000;

/** Roles end by the clock alone, so it is asked anew each minute. */
function useMinute(): string {
  return String(Math.floor(useNow() / MINUTE_MS));
}

/** The tasks a person has in hand and could no longer work on once something of theirs has ended, in due order. */
export function useTasksLostBy(person: string, ending: Ending): Loadable<readonly HeldTask[]> {
  const question = `lost by ${person} ${ending === 'all' ? ending : ending.join(' ')}`;
  return useRows(
    question,
    (db) => tasksLostBy(db, person, ending, currentTime() + CLOCK_LAG_MS),
    useMinute(),
  );
}

/** The tasks that lie with somebody who can no longer work on them, in due order. */
export function useStrandedTasks(): Loadable<readonly HeldTask[]> {
  return useRows('stranded', (db) => strandedTasks(db, currentTime() + CLOCK_LAG_MS), useMinute());
}
