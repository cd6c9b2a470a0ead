import type { TaskRow } from '../../shared/domain/berkas/berkas-rows';
import type { DepartureRow } from '../../shared/domain/berkas/desk-rows';
import type { KeyRow } from '../../shared/domain/orang/orang';
import {
  allOpenTasks,
  departuresIn,
  openQuestionsOf,
  untoldOf,
  type OpenQuestions,
  type Stretch,
} from './desk-query';
import type { Loadable } from './loadable';
import { useMinute, useReadable } from './use-readable';
import { useRows } from './use-rows';

/** The side questions a person has to do with that wait for an answer. */
export function useOpenQuestions(person: string): Loadable<OpenQuestions> {
  return useRows(`questions ${person}`, (db) => openQuestionsOf(db, person));
}

/** The steps a person finished that may have departed from mutu baku and of which no reason was given. */
export function useUntold(person: string): Loadable<readonly DepartureRow[]> {
  return useRows(`untold ${person}`, (db) => untoldOf(db, person));
}

/** The steps finished in a stretch of time that may have departed from mutu baku, of berkas the person at work may see. */
export function useDepartures({ from, to }: Stretch): Loadable<readonly DepartureRow[]> {
  return useReadable(`departures ${from} ${to}`, (db, names) => departuresIn(db, names, { from, to }));
}

/** Every open task of the office, the one that came in first at the top. */
export function useAllOpenTasks(): Loadable<readonly TaskRow[]> {
  return useReadable('all open tasks', allOpenTasks);
}

/** The queue keys a person was ever given, each with its time. */
export function useKeyRows(person: string): Loadable<readonly KeyRow[]> {
  return useRows(`keys ${person}`, (db) => db.keys.where('person').equals(person).toArray(), useMinute());
}
