import { Checkbox, Textarea } from '@mantine/core';
import * as z from 'zod';
import { peopleOf, type RapatState } from '../../../shared/domain/rapat/rapat-state';
import { useNames } from '../../db/use-office';
import { OrangListField } from '../../parts/rapat/people-fields';
import { rapatStrings } from '../../parts/rapat/rapat.strings';
import { tamuOf, tamuText } from '../../parts/rapat/rapat-values';
import { ActForm, type FormState } from '../../parts/step-acts/act-form';
import { DialogButton } from '../../ui/dialog-button';
import classes from './agenda.module.css';
import { agendaStrings } from './agenda.strings';

const strings = agendaStrings.hadir;
const hadirSchema = z.object({ orang: z.array(z.string()), tamu: z.string() });
type HadirValues = z.infer<typeof hadirSchema>;

interface HadirFieldsProps {
  readonly invited: readonly string[];
  readonly form: FormState<HadirValues>;
}

function HadirFields({ invited, form: { values, errors, change } }: HadirFieldsProps) {
  const nameOf = useNames();
  const others = values.orang.filter((one) => !invited.includes(one));
  const known = values.orang.filter((one) => invited.includes(one));
  return (
    <>
      <Checkbox.Group
        label={strings.people}
        error={errors.orang}
        value={known}
        onChange={(came) => {
          change({ orang: [...came, ...others] });
        }}
      >
        <div className={classes.choices}>
          {invited.map((person) => (
            <Checkbox key={person} value={person} label={nameOf(person)} />
          ))}
        </div>
      </Checkbox.Group>
      <OrangListField
        label={strings.others}
        value={others}
        onChange={(more) => {
          change({ orang: [...known, ...more.filter((one) => !known.includes(one))] });
        }}
      />
      <Textarea
        label={strings.tamu}
        description={rapatStrings.form.tamuHint}
        autosize
        minRows={2}
        maxRows={6}
        value={values.tamu}
        onChange={(event) => {
          change({ tamu: event.currentTarget.value });
        }}
      />
    </>
  );
}

function HadirForm({ rapat, onClose }: { readonly rapat: RapatState; readonly onClose: () => void }) {
  const invited = peopleOf(rapat);
  const { hadir, revisi, stream } = rapat;
  const empty = { orang: [...(hadir?.orang ?? invited)], tamu: tamuText(hadir?.tamu ?? rapat.tamu) };
  return (
    <ActForm
      draftKey={`rapat:hadir:${stream}:${revisi.hadir}`}
      schema={hadirSchema}
      empty={empty}
      lead={strings.lead}
      submit={strings.submit}
      type="rapat.hadir"
      missing={({ orang, tamu }) =>
        orang.length + tamuOf(tamu).length === 0 ? { orang: strings.missing } : {}
      }
      data={({ orang, tamu }) => ({ rapat: stream, seen: revisi.hadir, orang, tamu: tamuOf(tamu) })}
      done={() => strings.done}
      onClose={onClose}
    >
      {(form) => <HadirFields invited={invited} form={form} />}
    </ActForm>
  );
}

/** Who came. */
export function HadirSection({ rapat, mayKeep }: { readonly rapat: RapatState; readonly mayKeep: boolean }) {
  const nameOf = useNames();
  const { hadir, tamu } = rapat;
  const all = peopleOf(rapat).length + tamu.length;
  const names = [...(hadir?.orang ?? []).map(nameOf), ...(hadir?.tamu ?? []).map(({ nama }) => nama)];
  return (
    <section className={classes.section} aria-label={strings.title}>
      <h3>{strings.title}</h3>
      {hadir === null ? (
        <p className={classes.dim}>{strings.none}</p>
      ) : (
        <>
          <p>{strings.count(names.length, all)}</p>
          <p className={classes.dim}>{names.join(', ')}</p>
        </>
      )}
      {mayKeep && (
        <div>
          <DialogButton
            label={hadir === null ? strings.record : strings.correct}
            title={strings.dialog}
            isWide
          >
            {(close) => <HadirForm rapat={rapat} onClose={close} />}
          </DialogButton>
        </div>
      )}
    </section>
  );
}
