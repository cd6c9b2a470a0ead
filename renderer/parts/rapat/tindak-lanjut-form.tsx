import * as z from 'zod';
import { ActForm } from '../step-acts/act-form';
import { TextField } from '../step-acts/fields';
import { rapatStrings } from './rapat.strings';

const strings = rapatStrings.desk;
const doneSchema = z.object({ note: z.string() });

interface DoneFormProps {
  readonly rapat: string;
  readonly tindakLanjut: string;
  readonly onClose: () => void;
}

/** Says that a tindak lanjut was done. */
export function DoneForm({ rapat, tindakLanjut, onClose }: DoneFormProps) {
  return (
    <ActForm
      draftKey={`tindak-lanjut:${rapat}:${tindakLanjut}`}
      schema={doneSchema}
      empty={{ note: '' }}
      lead={strings.doneLead}
      submit={strings.submit}
      type="rapat.done"
      missing={() => ({})}
      data={({ note }) => ({ rapat, tindakLanjut, note: note.trim() })}
      done={() => strings.toast}
      onClose={onClose}
    >
      {({ values, change }) => (
        <TextField
          label={strings.note}
          maxLength={4000}
          isFirst
          value={values.note}
          onChange={(note) => {
            change({ note });
          }}
        />
      )}
    </ActForm>
  );
}
