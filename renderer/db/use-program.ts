import type { ProgramRow } from '../../shared/domain/program-kerja/program-kerja';
import type { PlannableSop } from '../../shared/domain/program-kerja/usual-plan';
import { currentVersion } from '../../shared/domain/sop/sop';
import { stateOf } from './berkas-query';
import type { Loadable } from './loadable';
import { useRows } from './use-rows';

const bySop = (a: ProgramRow, b: ProgramRow): number =>
  Number(a.line.sop) - Number(b.line.sop) || (a.line.mulai < b.line.mulai ? -1 : 1);

/** All lines of the program kerja of all years, by SOP; voided ones too. */
export function useProgramRows(): Loadable<readonly ProgramRow[]> {
  return useRows('program', async (db) => (await db.program.toArray()).sort(bySop));
}

/** The SOPs of the office with the procedure a plan would open. */
export function usePlannableSops(): Loadable<readonly PlannableSop[]> {
  return useRows('plannable sops', async (db) => {
    const rows = await db.sop.toArray();
    const states = await Promise.all(rows.map(({ stream }) => stateOf(db, 'sop', stream)));
    return states.flatMap((state) => {
      const sop = state === null ? undefined : currentVersion(state)?.sop;
      const [first] = sop?.procedures ?? [];
      return sop === undefined || first === undefined ? [] : [{ number: sop.number, procedure: first.id }];
    });
  });
}
