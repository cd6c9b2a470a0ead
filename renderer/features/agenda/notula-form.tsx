import { ActionIcon, Button, Select, TextInput, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import * as z from 'zod';
import type { RapatState } from '../../../shared/domain/rapat/rapat-state';
import { isLocalDate } from '../../../shared/time';
import { useOrangOptions } from '../../parts/rapat/people-fields';
import { ActForm, type FieldErrors, type FormState } from '../../parts/step-acts/act-form';
import { isShort } from '../../parts/step-acts/fields';
import classes from './agenda.module.css';
import { agendaStrings } from './agenda.strings';

const strings = agendaStrings.notula;

const lineSchema = z.object({
  id: z.string().nullable(),
  what: z.string(),
  orang: z.string(),
  due: z.string(),
});
const notulaSchema = z.object({
  pembahasan: z.string(),
  keputusan: z.string(),
  tindakLanjut: z.array(lineSchema),
});
type Line = z.infer<typeof lineSchema>;
type NotulaValues = z.infer<typeof notulaSchema>;

interface LineProps {
  readonly line: Line;
  readonly place: number;
  /** A line that was done stays as it was agreed. */
  readonly isDone: boolean;
  readonly onChange: (line: Line) => void;
  readonly onRemove: () => void;
}

function LineFields({ line, place, isDone, onChange, onRemove }: LineProps) {
  const people = useOrangOptions([line.orang]);
  return (
    <li className={classes.tindakLanjut}>
      <TextInput
        label={strings.what(place)}
        className={classes.whole}
        disabled={isDone}
        maxLength={500}
        value={line.what}
        onChange={(event) => {
          onChange({ ...line, what: event.currentTarget.value });
        }}
      />
      <Select
        label={strings.who(place)}
        disabled={isDone}
        searchable
        data={people}
        value={line.orang === '' ? null : line.orang}
        onChange={(orang) => {
          onChange({ ...line, orang: orang ?? '' });
        }}
      />
      <TextInput
        type="date"
        label={strings.due(place)}
        disabled={isDone}
        value={line.due}
        onChange={(event) => {
          onChange({ ...line, due: event.currentTarget.value });
        }}
      />
      {isDone ? (
        <span className={classes.dim}>{strings.isDone}</span>
      ) : (
        <ActionIcon variant="subtle" color="gray" aria-label={strings.remove(place)} onClick={onRemove}>
          <IconX size={14} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

interface LinesProps {
  readonly rapat: RapatState;
  readonly form: FormState<NotulaValues>;
}

function Lines({ rapat, form: { values, errors, change } }: LinesProps) {
  const { tindakLanjut } = values;
  const isDone = ({ id }: Line): boolean =>
    rapat.tindakLanjut.some((one) => one.id === id && one.done !== null);
  const put = (lines: Line[]): void => {
    change({ tindakLanjut: lines });
  };
  return (
    <fieldset className={classes.group}>
      <legend>{strings.tindakLanjut}</legend>
      <ul className={classes.lines}>
        {tindakLanjut.map((line, index) => (
          <LineFields
            key={index}
            line={line}
            place={index + 1}
            isDone={isDone(line)}
            onChange={(next) => {
              put(tindakLanjut.map((one, at) => (at === index ? next : one)));
            }}
            onRemove={() => {
              put(tindakLanjut.filter((_one, at) => at !== index));
            }}
          />
        ))}
      </ul>
      {errors.tindakLanjut !== undefined && (
        <p role="alert" className={classes.wrong}>
          {errors.tindakLanjut}
        </p>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => {
          put([...tindakLanjut, { id: null, what: '', orang: '', due: '' }]);
        }}
      >
        {strings.add}
      </Button>
    </fieldset>
  );
}

function Words({ form: { values, errors, change } }: Pick<LinesProps, 'form'>) {
  const area = (name: 'pembahasan' | 'keputusan') => ({
    autosize: true,
    minRows: 3,
    maxRows: 10,
    value: values[name],
    error: errors[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      change({ [name]: event.currentTarget.value });
    },
  });
  return (
    <>
      <Textarea label={strings.pembahasan} required data-autofocus {...area('pembahasan')} />
      <Textarea label={strings.keputusan} {...area('keputusan')} />
    </>
  );
}

function missingIn({ pembahasan, tindakLanjut }: NotulaValues): FieldErrors<NotulaValues> {
  const short = tindakLanjut.some(
    ({ what, orang, due }) => isShort(what) || orang === '' || !isLocalDate(due),
  );
  return {
    ...(isShort(pembahasan) && { pembahasan: strings.pembahasanMissing }),
    ...(short && { tindakLanjut: strings.linesMissing }),
  };
}

/** Writes the notula, or corrects it. */
export function NotulaForm({ rapat, onClose }: { readonly rapat: RapatState; readonly onClose: () => void }) {
  const { stream, notula, revisi, tindakLanjut } = rapat;
  const empty: NotulaValues = {
    pembahasan: notula?.pembahasan ?? '',
    keputusan: notula?.keputusan ?? '',
    tindakLanjut: tindakLanjut.map(({ id, what, orang, due }) => ({ id, what, orang, due })),
  };
  return (
    <ActForm
      draftKey={`rapat:notula:${stream}:${revisi.notula}`}
      schema={notulaSchema}
      empty={empty}
      lead={strings.lead}
      submit={strings.submit}
      type="rapat.notula"
      missing={missingIn}
      data={(values) => ({
        ...{ rapat: stream, seen: revisi.notula },
        pembahasan: values.pembahasan.trim(),
        keputusan: values.keputusan.trim(),
        tindakLanjut: values.tindakLanjut.map((line) => ({ ...line, what: line.what.trim() })),
      })}
      done={() => strings.done}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Words form={form} />
          <Lines rapat={rapat} form={form} />
        </>
      )}
    </ActForm>
  );
}
