import { NativeSelect, Radio } from '@mantine/core';
import * as z from 'zod';
import type { BerkasState, Sifat } from '../../../shared/domain/berkas/berkas-state';
import { reopenableSteps } from '../../../shared/domain/berkas/task-moves';
import { useNames } from '../../db/use-office';
import { ActForm } from '../../parts/step-acts/act-form';
import { PersonField, ReasonField, reasonWrong } from '../../parts/step-acts/fields';
import { ReasonAct } from '../../parts/step-acts/reason-act';
import { useColleagues } from '../../parts/step-acts/use-colleagues';
import { berkasActsStrings as strings } from './berkas-acts.strings';

/** What a form about a whole berkas is opened with. */
export interface WholeFormProps {
  readonly berkas: BerkasState;
  readonly onClose: () => void;
}

/** Cancels a running berkas. */
export function CancelForm({ berkas, onClose }: WholeFormProps) {
  const words = strings.cancel;
  return (
    <ReasonAct
      draftKey={`batalkan:${berkas.stream}`}
      lead={words.lead}
      submit={words.submit}
      label={words.reason}
      type="berkas.cancel"
      data={(reason) => ({ berkas: berkas.stream, reason })}
      done={words.done(berkas.nomor)}
      onClose={onClose}
    />
  );
}

const reopenSchema = z.object({ step: z.string(), reason: z.string() });

/** Opens a closed berkas again: where it stood, or at a step it was worked through. */
export function ReopenForm({ berkas, onClose }: WholeFormProps) {
  const words = strings.reopen;
  const able = reopenableSteps(berkas);
  const hasChoice = able.length > 0;
  const options = able.map((step) => {
    const task = berkas.tasks.findLast((one) => one.step === step);
    return {
      value: step,
      label: words.stepOption(task?.no ?? null, task?.laneLabel ?? '', task?.text ?? ''),
    };
  });
  return (
    <ActForm
      draftKey={`buka-kembali:${berkas.stream}`}
      schema={reopenSchema}
      empty={{ step: able.at(-1) ?? '', reason: '' }}
      lead={hasChoice ? words.leadStep : words.leadWhere}
      submit={words.submit}
      type="berkas.reopen"
      missing={({ step, reason }) => ({
        ...(hasChoice && !able.includes(step) && { step: words.stepMissing }),
        ...reasonWrong(reason),
      })}
      data={({ step, reason }) => ({
        berkas: berkas.stream,
        reason: reason.trim(),
        step: hasChoice ? step : null,
      })}
      done={() => words.done(berkas.nomor)}
      onClose={onClose}
    >
      {(form) => (
        <>
          {hasChoice && (
            <NativeSelect
              label={words.step}
              required
              data={options}
              value={form.values.step}
              error={form.errors.step}
              onChange={(event) => {
                form.change({ step: event.currentTarget.value });
              }}
            />
          )}
          <ReasonField form={form} label={words.reason} isFirst />
        </>
      )}
    </ActForm>
  );
}

const SIFAT = ['biasa', 'terbatas'] as const satisfies readonly Sifat[];
const sifatSchema = z.object({ sifat: z.enum(SIFAT), reason: z.string() });
type SifatValues = z.infer<typeof sifatSchema>;

/** Sets who may see a berkas. */
export function SifatForm({ berkas, onClose }: WholeFormProps) {
  const words = strings.sifat;
  const empty: SifatValues = { sifat: berkas.sifat === 'biasa' ? 'terbatas' : 'biasa', reason: '' };
  return (
    <ActForm
      draftKey={`sifat:${berkas.stream}`}
      schema={sifatSchema}
      empty={empty}
      lead={words.lead}
      submit={words.submit}
      type="berkas.set-sifat"
      missing={({ sifat, reason }) => ({
        ...(sifat === berkas.sifat && { sifat: words.same }),
        ...reasonWrong(reason),
      })}
      data={({ sifat, reason }) => ({ berkas: berkas.stream, sifat, reason: reason.trim() })}
      done={({ sifat }) => words.done(sifat)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Radio.Group
            label={words.field}
            value={form.values.sifat}
            error={form.errors.sifat}
            onChange={(value) => {
              form.change({ sifat: value === 'terbatas' ? 'terbatas' : 'biasa' });
            }}
          >
            {SIFAT.map((sifat) => (
              <Radio
                key={sifat}
                mt={8}
                value={sifat}
                label={sifat === berkas.sifat ? `${words.name(sifat)} ${words.present}` : words.name(sifat)}
                description={words.hint(sifat)}
              />
            ))}
          </Radio.Group>
          <ReasonField form={form} label={words.reason} isFirst />
        </>
      )}
    </ActForm>
  );
}

const pencatatSchema = z.object({ to: z.string(), reason: z.string() });

/** Makes another person the pencatat. */
export function PencatatForm({ berkas, onClose }: WholeFormProps) {
  const words = strings.pencatat;
  const nameOf = useNames();
  const able = useColleagues(berkas.pencatat);
  return (
    <ActForm
      draftKey={`pencatat:${berkas.stream}`}
      schema={pencatatSchema}
      empty={{ to: '', reason: '' }}
      lead={words.lead(nameOf(berkas.pencatat))}
      submit={words.submit}
      type="berkas.change-pencatat"
      missing={({ to, reason }) => ({
        ...(able?.includes(to) !== true && { to: words.missing }),
        ...reasonWrong(reason),
      })}
      data={({ to, reason }) => ({ berkas: berkas.stream, to, reason: reason.trim() })}
      done={({ to }) => words.done(nameOf(to))}
      onClose={onClose}
    >
      {(form) => (
        <>
          <PersonField
            label={words.field}
            among={able}
            value={form.values.to}
            error={form.errors.to}
            onChange={(to) => {
              form.change({ to });
            }}
          />
          <ReasonField form={form} label={words.reason} />
        </>
      )}
    </ActForm>
  );
}
