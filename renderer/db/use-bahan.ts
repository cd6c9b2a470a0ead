import type { BahanRow } from '../../shared/domain/bahan/bahan-rows';
import { currentTime, useNow } from '../lib/clock';
import { bahanFor } from './bahan-query';
import type { Loadable } from './loadable';
import { useRows } from './use-rows';

const MINUTE_MS = 60_000;

/** What is asked of the Subbag this person answers for, the first due first. */
export function useBahan(person: string): Loadable<readonly BahanRow[]> {
  const minute = String(Math.floor(useNow() / MINUTE_MS));
  return useRows(`bahan ${person}`, (db) => bahanFor(db, person, currentTime()), minute);
}
