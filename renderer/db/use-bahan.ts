import type { BahanRow } from '../../shared/domain/bahan/bahan-rows';
import { currentTime } from '../lib/clock';
import { bahanFor } from './bahan-query';
import type { Loadable } from './loadable';
import { useMinute } from './use-readable';
import { useRows } from './use-rows';

/** What is asked of the Subbag this person answers for, the first due first. */
export function useBahan(person: string): Loadable<readonly BahanRow[]> {
  const minute = useMinute();
  return useRows(`bahan ${person}`, (db) => bahanFor(db, person, currentTime()), minute);
}
