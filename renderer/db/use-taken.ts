import type { TaskRow } from '../../shared/domain/berkas/berkas-rows';
import type { Loadable } from './loadable';
import { takenBy } from './queue-query';
import { useRows } from './use-rows';

/** The tasks a person has taken and not finished, each once, in due order. */
export function useTakenTasks(person: string): Loadable<readonly TaskRow[]> {
  return useRows(`taken ${person}`, (db) => takenBy(db, person));
}
