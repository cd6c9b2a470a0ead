import { useCallback } from 'react';
import { capacityAt } from '../../../shared/domain/orang/pengganti';
import type { Instant } from '../../../shared/time';
import { useOrangList } from '../../db/use-office';
import { standInStrings as strings } from './stand-in.strings';
import { useRoleLabel } from './use-role-label';

/**
 * Tells in whose stead somebody acted on work of these roles at a moment (ms since epoch): "sebagai Plh. Kepala Bagian …".
 * Null: in their own right.
 */
export function useCapacity(): (
  person: string | null,
  roles: readonly string[],
  moment: Instant,
) => string | null {
  const people = useOrangList();
  const roleLabel = useRoleLabel();
  const known = people.kind === 'ready' ? people.value : null;
  return useCallback(
    (person, roles, moment) => {
      const orang = known?.find(({ stream }) => stream === person);
      const acting = orang === undefined ? null : capacityAt(orang, roles, moment);
      return acting === null ? null : strings.as(strings.post(acting.kind, roleLabel(acting.role)));
    },
    [known, roleLabel],
  );
}
