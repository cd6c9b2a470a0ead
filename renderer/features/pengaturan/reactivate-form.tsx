import type { OrangState } from '../../../shared/domain/orang/orang';
import { act } from '../../parts/act/act';
import { orangStrings as strings } from './orang.strings';
import { ReasonForm } from './reason-form';

interface ReactivateFormProps {
  readonly orang: OrangState;
  readonly onClose: () => void;
}

/** Takes a person back, for a reason; roles are given anew. */
export function ReactivateForm({ orang, onClose }: ReactivateFormProps) {
  return (
    <ReasonForm
      lead={strings.reactivateLead}
      submit={strings.reactivateSubmit}
      onClose={onClose}
      run={(reason) =>
        act({
          type: 'orang.reactivate',
          data: { orang: orang.stream, reason },
          done: strings.reactivated(orang.nama),
        })
      }
    />
  );
}
