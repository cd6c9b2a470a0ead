import { rolesWith, type HakType } from '../../../shared/domain/peran/hak';
import { useSession } from '../../lib/session';

/** Whether the table of rights names a role of the person at work for a command. Main checks it again at every act. */
export function useMay(type: HakType): boolean {
  const { roles } = useSession().person;
  return rolesWith(type).some((role) => roles.includes(role));
}
