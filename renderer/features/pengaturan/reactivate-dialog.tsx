import { Modal } from '@mantine/core';
import type { OrangState } from '../../../shared/domain/orang/orang';
import { act } from '../../parts/act/act';
import { orangStrings as strings } from './orang.strings';
import { ReasonForm } from './reason-form';

interface ReactivateDialogProps {
  readonly orang: OrangState;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a person back, for a reason; roles are given anew. */
export function ReactivateDialog({ orang, isOpen, onClose }: ReactivateDialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={strings.reactivateTitle(orang.nama)}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
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
    </Modal>
  );
}
