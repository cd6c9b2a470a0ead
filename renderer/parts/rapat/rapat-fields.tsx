import { TextInput, Textarea } from '@mantine/core';
import { clashesOf } from '../../../shared/domain/rapat/clashes';
import { peopleOf } from '../../../shared/domain/rapat/rapat-state';
import { MS_PER_DAY } from '../../../shared/time';
import { useNames } from '../../db/use-office';
import { useAgenda } from '../../db/use-rapat';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { Notice } from '../../ui/notice';
import type { FormState } from '../step-acts/act-form';
import { OrangField, OrangListField } from './people-fields';
import { rapatStrings } from './rapat.strings';
import { spanOf, type RapatValues } from './rapat-values';
import classes from './rapat.module.css';

const strings = rapatStrings.form;

interface RapatFieldsProps {
  readonly form: FormState<RapatValues>;
  /** The rapat that is changed; null: a new one. */
  readonly rapat: string | null;
}

/** Who of those invited is asked elsewhere at the same time: said, never in the way. */
function Clashes({ form: { values }, rapat }: RapatFieldsProps) {
  const { offsetMinutes } = useSession();
  const nameOf = useNames();
  const format = useFormat();
  const span = spanOf(values, offsetMinutes);
  const around = useAgenda((span?.mulai ?? 0) - MS_PER_DAY, (span?.mulai ?? 0) + MS_PER_DAY);
  if (span === null || around.kind === 'loading') return null;
  const one = { stream: rapat ?? '', status: 'dijadwalkan', people: peopleOf(values), ...span };
  const clashes = clashesOf(one, around.value);
  if (clashes.length === 0) return null;
  return (
    <Notice title={strings.clashTitle}>
      {clashes.map(({ other, people }) => (
        <p key={other.stream}>
          {strings.clash(
            people.map(nameOf).join(', '),
            other.judul,
            `${format.time(other.mulai)}–${format.time(other.selesai)}`,
          )}
        </p>
      ))}
    </Notice>
  );
}

function When({ form: { values, errors, change } }: Pick<RapatFieldsProps, 'form'>) {
  const field = (name: 'tanggal' | 'mulai' | 'selesai') => ({
    required: true,
    value: values[name],
    error: errors[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      change({ [name]: event.currentTarget.value });
    },
  });
  return (
    <div className={classes.moments}>
      <TextInput type="date" label={strings.tanggal} {...field('tanggal')} />
      <TextInput type="time" label={strings.mulai} {...field('mulai')} />
      <TextInput type="time" label={strings.selesai} {...field('selesai')} />
    </div>
  );
}

function Words({ form: { values, errors, change } }: Pick<RapatFieldsProps, 'form'>) {
  const area = (name: 'tamu' | 'acara') => ({
    autosize: true,
    minRows: 2,
    maxRows: 6,
    value: values[name],
    error: errors[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      change({ [name]: event.currentTarget.value });
    },
  });
  return (
    <>
      <Textarea label={strings.tamu} description={strings.tamuHint} {...area('tamu')} />
      <Textarea label={strings.acara} description={strings.acaraHint} required {...area('acara')} />
    </>
  );
}

/** Every field of a rapat in the order of its undangan. */
export function RapatFields({ form, rapat }: RapatFieldsProps) {
  const { values, errors, change } = form;
  const text = (name: 'judul' | 'tempat') => ({
    required: true,
    maxLength: 300,
    value: values[name],
    error: errors[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      change({ [name]: event.currentTarget.value });
    },
  });
  return (
    <>
      <TextInput label={strings.judul} data-autofocus {...text('judul')} />
      <When form={form} />
      <TextInput label={strings.tempat} {...text('tempat')} />
      <div className={classes.pair}>
        <OrangField
          label={strings.pimpinan}
          value={values.pimpinan}
          error={errors.pimpinan}
          onChange={(pimpinan) => {
            change({ pimpinan });
          }}
        />
        <OrangField
          label={strings.notulis}
          value={values.notulis}
          error={errors.notulis}
          onChange={(notulis) => {
            change({ notulis });
          }}
        />
      </div>
      <OrangListField
        label={strings.peserta}
        value={values.peserta}
        onChange={(peserta) => {
          change({ peserta });
        }}
      />
      <Clashes form={form} rapat={rapat} />
      <Words form={form} />
    </>
  );
}
