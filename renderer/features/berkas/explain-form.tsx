import { Checkbox, NativeSelect } from '@mantine/core';
import * as z from 'zod';
import type { Task } from '../../../shared/domain/berkas/berkas-state';
import { departureOf, type Departure } from '../../../shared/domain/berkas/step-clock';
import { useAturan, useKalender } from '../../db/use-office';
import { useMoment } from '../../lib/clock';
import { ActForm, type FormState } from '../../parts/step-acts/act-form';
import { TextField } from '../../parts/step-acts/fields';
import { berkasActsStrings } from './berkas-acts.strings';
import classes from './berkas-page.module.css';
import { useUnexplained } from './use-berkas-viewer';
import type { WholeFormProps } from './whole-forms';

const strings = berkasActsStrings.explain;

const explainSchema = z.object({
  tasks: z.array(z.string()),
  alasan: z.string(),
  keterangan: z.string(),
});

type ExplainValues = z.infer<typeof explainSchema>;

function wordsOf({ terlambat, baki, kurang }: Departure): string {
  return [
    ...(terlambat ? [strings.late] : []),
    ...(baki ? [strings.tray] : []),
    ...(kurang.length > 0 ? [strings.short(kurang)] : []),
  ].join('; ');
}

interface StepsProps {
  readonly steps: readonly Task[];
  readonly form: FormState<ExplainValues>;
}

function Steps({ steps, form }: StepsProps) {
  const kalender = useKalender();
  const now = useMoment();
  const calendar = kalender.kind === 'ready' ? (kalender.value?.calendar ?? null) : null;
  return (
    <Checkbox.Group
      label={strings.steps}
      required
      value={[...form.values.tasks]}
      error={form.errors.tasks}
      onChange={(tasks) => {
        form.change({ tasks });
      }}
    >
      <div className={classes.choices}>
        {steps.map((task) => {
          const departure = calendar === null ? null : departureOf(calendar, task, now);
          return (
            <Checkbox
              key={task.task}
              value={task.task}
              label={strings.step(task.no, task.text)}
              description={departure === null ? undefined : wordsOf(departure)}
            />
          );
        })}
      </div>
    </Checkbox.Group>
  );
}

/** Tells why steps departed from their mutu baku: one reason of the office's list for one or many. */
export function ExplainForm({ berkas, onClose }: WholeFormProps) {
  const steps = useUnexplained(berkas);
  const aturan = useAturan();
  if (aturan.kind === 'loading') return <p role="status">{berkasActsStrings.loading}</p>;
  const { alasanPenyimpangan } = aturan.value;
  const among = (tasks: readonly string[]): readonly string[] =>
    tasks.filter((task) => steps.some((step) => step.task === task));
  return (
    <ActForm
      draftKey={`alasan:${berkas.stream}`}
      schema={explainSchema}
      empty={{ tasks: steps.map(({ task }) => task), alasan: '', keterangan: '' }}
      lead={strings.lead}
      submit={strings.submit}
      type="berkas.explain"
      missing={({ tasks, alasan }) => ({
        ...(among(tasks).length === 0 && { tasks: strings.stepsMissing }),
        ...(!alasanPenyimpangan.includes(alasan) && { alasan: strings.alasanMissing }),
      })}
      data={({ tasks, alasan, keterangan }) => ({
        berkas: berkas.stream,
        tasks: [...among(tasks)],
        alasan,
        keterangan: keterangan.trim(),
      })}
      done={({ tasks }) => strings.done(among(tasks).length)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Steps steps={steps} form={form} />
          <NativeSelect
            label={strings.alasan}
            required
            data-autofocus
            data={[{ value: '', label: strings.alasanPlaceholder }, ...alasanPenyimpangan]}
            value={form.values.alasan}
            error={form.errors.alasan}
            onChange={(event) => {
              form.change({ alasan: event.currentTarget.value });
            }}
          />
          <TextField
            label={strings.keterangan}
            maxLength={1000}
            value={form.values.keterangan}
            onChange={(keterangan) => {
              form.change({ keterangan });
            }}
          />
        </>
      )}
    </ActForm>
  );
}
