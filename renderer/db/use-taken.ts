import type { TaskRow } from '../../shared/domain/berkas/berkas-rows';
import type { Loadable } from './loadable';
import { takenBy } from './queue-query';
import { useReadable } from './use-readable';

/**
 * The tasks a person has taken and not finished, each once, in due order. The title of a berkas that is closed to whoever
 * looks is empty.
 */
export function useTakenTasks(person: string): Loadable<readonly TaskRow[]> {
  return useReadable(`taken ${person}`, (db, names) => takenBy(db, names, person));
}
