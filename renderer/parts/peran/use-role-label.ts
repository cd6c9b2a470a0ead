import { useCallback } from 'react';
import { ADMINISTRATOR } from '../../../shared/domain/peran/peran';
import { useRoles } from '../../db/use-office';
import { peranStrings as strings } from './peran.strings';

/** Tells what a role is called in this office. */
export function useRoleLabel(): (role: string) => string {
  const roles = useRoles();
  const known = roles.kind === 'ready' ? roles.value : null;
  return useCallback(
    (role) =>
      known?.find(({ id }) => id === role)?.label ?? (role === ADMINISTRATOR ? strings.administrator : role),
    [known],
  );
}
