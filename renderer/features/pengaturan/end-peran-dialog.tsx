import type { OrangState } from '../../../shared/domain/orang/orang';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { Dialog } from '../../ui/dialog';
import { LastDayForm } from '../../ui/last-day-form';
import { orangStrings as strings } from './orang.strings';

interface EndPeranProps {
  readonly orang: OrangState;
  readonly role: string | null;
  readonly onClose: () => void;
}

/** Ends a role now, or with a last day. */
export function EndPeranDialog({ orang, role, onClose }: EndPeranProps) {
  const roleLabel = useRoleLabel();
  const label = role === null ? '' : roleLabel(role);
  const end = async (ended: string, to: string | null): Promise<string | null> => {
    const data = { orang: orang.stream, role: ended, to };
    const reply = await act({ type: 'peran.end', data, done: strings.ended(label, orang.nama) });
    return reply.ok ? null : errorSentence(reply.error);
  };
  return (
    <Dialog title={strings.endTitle(label)} isOpen={role !== null} onClose={onClose}>
      {role !== null && (
        <LastDayForm
          hint={strings.endDayHint}
          submit={strings.endSubmit}
          run={(to) => end(role, to)}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
