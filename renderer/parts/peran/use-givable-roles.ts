import { ADMINISTRATOR } from '../../../shared/domain/peran/peran';
import { useRoles } from '../../db/use-office';
import { peranStrings as strings } from './peran.strings';
import type { GivableRole } from './role-checkboxes';

/** The roles an administrator can give, administrator among them; none while they are being read. */
export function useGivableRoles(): readonly GivableRole[] {
  const roles = useRoles();
  const listed = roles.kind === 'ready' ? roles.value : [];
  const administrator: GivableRole = { id: ADMINISTRATOR, label: strings.administrator, kind: 'tugas' };
  const given = listed.filter(({ kind }) => kind === 'jabatan' || kind === 'tugas');
  return given.some(({ id }) => id === ADMINISTRATOR) ? given : [...given, administrator];
}
