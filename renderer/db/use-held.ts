import { strandedTasks, tasksLostBy, type Ending, type HeldTask } from './held-query';
import type { Loadable } from './loadable';
import { withReadableTitles } from './queue-query';
import type { Names } from './readers';
import type { LajurDb } from './schema';
import { roleMoment, useReadable } from './use-readable';

async function asSeenBy(db: LajurDb, names: Names, held: readonly HeldTask[]): Promise<readonly HeldTask[]> {
  const rows = await withReadableTitles(
    db,
    names,
    held.map(({ row }) => row),
  );
  return held.map((task, at) => ({ ...task, row: rows[at] ?? task.row }));
}

/**
 * The tasks a person has in hand and could no longer work on once something of theirs has ended, in due order. The title of
 * a berkas that is closed to whoever looks is empty.
 */
export function useTasksLostBy(person: string, ending: Ending): Loadable<readonly HeldTask[]> {
  const question = `lost by ${person} ${ending === 'all' ? ending : ending.join(' ')}`;
  return useReadable(question, async (db, names) =>
    asSeenBy(db, names, await tasksLostBy(db, person, ending, roleMoment())),
  );
}

/** The tasks that lie with somebody who can no longer work on them, in due order; titles as in `useTasksLostBy`. */
export function useStrandedTasks(): Loadable<readonly HeldTask[]> {
  return useReadable('stranded', async (db, names) =>
    asSeenBy(db, names, await strandedTasks(db, roleMoment())),
  );
}
