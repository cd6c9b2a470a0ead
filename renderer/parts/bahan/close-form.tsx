import * as z from 'zod';
import type { PermintaanBahan } from '../../../shared/domain/bahan/permintaan-bahan';
import { ActForm } from '../step-acts/act-form';
import { isShort, TextField } from '../step-acts/fields';
import { bahanStrings } from './bahan.strings';

const strings = bahanStrings.closeForm;
const closeSchema = z.object({ reason: z.string() });

interface CloseFormProps {
  readonly berkas: string;
  readonly one: PermintaanBahan;
  readonly onClose: () => void;
}

/** Closes a permintaan because the Subbag brings nothing. */
export function CloseForm({ berkas, one, onClose }: CloseFormProps) {
  return (
    <ActForm
      draftKey={`tutup-bahan:${berkas}:${one.id}`}
      schema={closeSchema}
      empty={{ reason: '' }}
      lead={strings.lead}
      submit={strings.submit}
      type="bahan.close"
      missing={({ reason }) => (isShort(reason) ? { reason: strings.reasonMissing } : {})}
      data={({ reason }) => ({ berkas, permintaan: one.id, reason: reason.trim() })}
      done={() => strings.done(one.label)}
      onClose={onClose}
    >
      {({ values, errors, change }) => (
        <TextField
          label={strings.reason}
          required
          maxLength={1000}
          isFirst
          value={values.reason}
          error={errors.reason}
          onChange={(reason) => {
            change({ reason });
          }}
        />
      )}
    </ActForm>
  );
}
