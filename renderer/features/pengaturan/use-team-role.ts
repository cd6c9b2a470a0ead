import { rolesOf, type OrangRow } from '../../../shared/domain/orang/orang';
import { useOrangList, useRoleTable } from '../../db/use-office';
import { useMoment } from '../../lib/clock';
import { useRoleLabel } from '../../parts/peran/use-role-label';

/** The role a team stands for, and who can be in it. `amongLabel` names the roles they are chosen from. */
export interface TeamRole {
  readonly role: string;
  readonly amongLabel: string;
  readonly people: readonly OrangRow[];
}

/** The office's one kind of team; null while it is read, or when the table knows none. */
export function useTeamRole(): TeamRole | null {
  const table = useRoleTable();
  const people = useOrangList();
  const roleLabel = useRoleLabel();
  const now = useMoment();
  if (table.kind === 'loading' || people.kind === 'loading') return null;
  const role = table.value?.roles.find((one) => one.kind === 'per-berkas' && one.choose === 'team');
  if (role?.kind !== 'per-berkas') return null;
  const given = role.among.filter((one) => one !== role.id);
  return {
    role: role.id,
    amongLabel: given.map(roleLabel).join(', '),
    people: people.value.filter(
      (orang) => orang.aktif && rolesOf(orang, now).some((held) => role.among.includes(held)),
    ),
  };
}
