import { ADMINISTRATOR } from '../../../shared/domain/peran/peran';
import { useSession } from '../../lib/session';

/** Whether the person at work manages the office. Main checks it again at every act. */
export function useIsAdministrator(): boolean {
  return useSession().person.roles.includes(ADMINISTRATOR);
}
