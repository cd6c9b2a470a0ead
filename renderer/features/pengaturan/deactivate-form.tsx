import type { OrangState } from '../../../shared/domain/orang/orang';
import { act } from '../../parts/act/act';
import { HandOnField } from '../../parts/hand-on/hand-on-field';
import { useHandOn } from '../../parts/hand-on/use-hand-on';
import { orangStrings as strings } from './orang.strings';
import { ReasonForm } from './reason-form';

interface DeactivateFormProps {
  readonly orang: OrangState;
  readonly onClose: () => void;
}

/** Takes a person out of work, for a reason; what they have in hand goes to others, or back to its queue. */
export function DeactivateForm({ orang, onClose }: DeactivateFormProps) {
  const moved = useHandOn(orang.stream, 'all');
  if (moved.isLoading) return <p>{strings.loadingTaken}</p>;
  return (
    <ReasonForm
      lead={strings.deactivateLead}
      submit={strings.deactivateSubmit}
      onClose={onClose}
      run={(reason) =>
        act({
          type: 'orang.deactivate',
          data: { orang: orang.stream, reason, ...moved.data(true) },
          done: strings.deactivated(orang.nama),
        })
      }
    >
      <HandOnField {...moved.field} />
    </ReasonForm>
  );
}
