import type { OrangState } from '../../../shared/domain/orang/orang';
import { useMoment } from '../../lib/clock';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { HandOnField } from '../../parts/hand-on/hand-on-field';
import { useHandOn } from '../../parts/hand-on/use-hand-on';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { Dialog } from '../../ui/dialog';
import { LastDayForm } from '../../ui/last-day-form';
import { orangStrings as strings } from './orang.strings';
import { endingKeys } from './ending-keys';

interface EndPeranProps {
  readonly orang: OrangState;
  readonly role: string | null;
  readonly onClose: () => void;
}

function EndPeranForm({ orang, role, onClose }: EndPeranProps & { readonly role: string }) {
  const roleLabel = useRoleLabel();
  const moved = useHandOn(orang.stream, endingKeys(orang, role, useMoment()));
  const end = async (to: string | null): Promise<string | null> => {
    const data = { orang: orang.stream, role, to, ...moved.data(to === null) };
    const done = strings.ended(roleLabel(role), orang.nama);
    const reply = await act({ type: 'peran.end', data, done });
    return reply.ok ? null : errorSentence(reply.error);
  };
  return (
    <LastDayForm hint={strings.endDayHint} submit={strings.endSubmit} run={end} onClose={onClose}>
      {(endsNow) => endsNow && <HandOnField {...moved.field} />}
    </LastDayForm>
  );
}

/** Ends a role now, or with a last day; what the person has in hand by it goes to others first. */
export function EndPeranDialog({ orang, role, onClose }: EndPeranProps) {
  const roleLabel = useRoleLabel();
  const title = strings.endTitle(role === null ? '' : roleLabel(role));
  return (
    <Dialog title={title} isOpen={role !== null} isWide onClose={onClose}>
      {role !== null && <EndPeranForm orang={orang} role={role} onClose={onClose} />}
    </Dialog>
  );
}
