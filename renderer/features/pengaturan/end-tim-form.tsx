import type { TimRow } from '../../../shared/domain/tim/tim';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { LastDayForm } from '../../ui/last-day-form';
import { timStrings as strings } from './tim.strings';

/** Ends a team today, or with a last day. */
export function EndTimForm({ tim, onClose }: { readonly tim: TimRow; readonly onClose: () => void }) {
  const end = async (to: string | null): Promise<string | null> => {
    const reply = await act({
      type: 'tim.end',
      data: { tim: tim.stream, to },
      done: strings.ended(tim.nama),
    });
    return reply.ok ? null : errorSentence(reply.error);
  };
  return (
    <LastDayForm
      lead={strings.endLead}
      hint={strings.endDayHint}
      submit={strings.endSubmit}
      run={end}
      onClose={onClose}
    />
  );
}
