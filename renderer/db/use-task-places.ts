import type { BerkasState, Task } from '../../shared/domain/berkas/berkas-state';
import { PERAN_STREAM } from '../../shared/domain/peran/peran';
import { procedureOf, sopStream } from '../../shared/domain/sop/sop';
import type { Procedure, RoleTable } from '../../shared/sop/schema';
import { seenBerkas, stateOf } from './berkas-query';
import type { Loadable } from './loadable';
import type { Names } from './readers';
import type { LajurDb } from './schema';
import { useReadable } from './use-readable';

/** One task, by its berkas's stream and its own name. */
export interface TaskName {
  readonly stream: string;
  readonly task: string;
}

/** A task with everything its finishing depends on. */
export interface TaskPlace {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly procedure: Procedure;
  readonly table: RoleTable;
}

async function placeOf(
  db: LajurDb,
  names: Names,
  table: RoleTable,
  name: TaskName,
): Promise<readonly TaskPlace[]> {
  const seen = await seenBerkas(db, names, name.stream);
  const berkas = seen.kind === 'open' ? seen.berkas : null;
  const task = berkas?.tasks.find((candidate) => candidate.task === name.task);
  if (berkas === null || task === undefined) return [];
  const sop = await stateOf(db, 'sop', sopStream(berkas.sop));
  const procedure = sop === null ? null : procedureOf(sop, berkas.sopVersion, berkas.procedure);
  return procedure === null ? [] : [{ berkas, task, procedure, table }];
}

/** Several tasks in their order; those the picture does not have, or that are closed to the person at work, are left out. */
export function useTaskPlaces(tasks: readonly TaskName[]): Loadable<readonly TaskPlace[]> {
  const question = tasks.map(({ stream, task }) => `${stream}/${task}`).join(' ');
  return useReadable(`task places ${question}`, async (db, names) => {
    const table = (await stateOf(db, 'peran', PERAN_STREAM))?.table;
    if (table === undefined) return [];
    return (await Promise.all(tasks.map((name) => placeOf(db, names, table, name)))).flat();
  });
}
