import type { PermintaanBahan } from '../../../shared/domain/bahan/permintaan-bahan';
import { ReasonAct } from '../step-acts/reason-act';
import { bahanStrings } from './bahan.strings';

const strings = bahanStrings.closeForm;

interface CloseFormProps {
  readonly berkas: string;
  readonly one: PermintaanBahan;
  readonly onClose: () => void;
}

/** Closes a permintaan because the Subbag brings nothing. */
export function CloseForm({ berkas, one, onClose }: CloseFormProps) {
  return (
    <ReasonAct
      draftKey={`tutup-bahan:${berkas}:${one.id}`}
      lead={strings.lead}
      submit={strings.submit}
      label={strings.reason}
      type="bahan.close"
      data={(reason) => ({ berkas, permintaan: one.id, reason })}
      done={strings.done(one.label)}
      onClose={onClose}
    />
  );
}
