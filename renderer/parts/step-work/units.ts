import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import type { RoleRow } from '../../../shared/domain/peran/peran';
import { roleKey } from '../../../shared/domain/peran/peran';
import type { Step } from '../../../shared/sop/schema';

/** The units that have worked on a step each of them does; none where the way does not return to such a step. */
export function unitsBefore({ tasks }: Pick<BerkasState, 'tasks'>, step: Step | null): readonly string[] {
  if (step?.each !== true) return [];
  return [...new Set(tasks.filter((task) => task.step === step.id).flatMap(({ queue }) => queue))];
}

/** A unit by the role its tasks are queued to. */
export function unitName(unit: string, roles: readonly Pick<RoleRow, 'id' | 'label'>[]): string {
  return roles.find(({ id }) => roleKey(id) === unit)?.label ?? unit;
}
