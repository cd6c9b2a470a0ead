import { KEPUTUSAN_STREAM } from '../../shared/domain/keputusan/keputusan';
import type { Decree } from '../../shared/sop/decree';
import { currentTime } from '../lib/clock';
import { stateOf } from './berkas-query';
import { lanesOf } from './lanes-query';
import type { Loadable } from './loadable';
import { useMinute } from './use-readable';
import { useRows } from './use-rows';

/** The decree that set the SOPs; null where the office has none on record. */
export function useDecree(): Loadable<Decree | null> {
  return useRows(
    'keputusan',
    async (db) => (await stateOf(db, 'keputusan', KEPUTUSAN_STREAM))?.decree ?? null,
  );
}

/** The lanes a person may have to do with now: by roles, by teams under SK, by being named in a running berkas. */
export function useLanesOf(person: string): Loadable<ReadonlySet<string>> {
  // Asked anew each minute: roles and teams end by the clock alone.
  const minute = useMinute();
  return useRows(`lanes ${person}`, (db) => lanesOf(db, person, currentTime()), minute);
}
