import { Textarea } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import type { BerkasState, LaneHolder, Task } from '../../../shared/domain/berkas/berkas-state';
import type { KelengkapanLine } from '../../../shared/domain/berkas/kelengkapan';
import type { Procedure } from '../../../shared/sop/schema';
import { LampiranField } from '../lampiran/lampiran-field';
import type { ArrivingLampiran } from '../lampiran/use-lampiran';
import { LaneChoice } from '../lane-choice/lane-choice';
import type { Asked, FinishErrors } from './finish-errors';
import { outputsOf, type FinishValues } from './finish-values';
import { KelengkapanField } from './kelengkapan-field';
import { OutcomeField } from './outcome-field';
import { RapatFiles } from '../rapat/rapat-files';
import { OutputsField } from './outputs-field';
import { OutsideFields } from './outside-fields';
import { stepWorkStrings as strings } from './step-work.strings';
import { SusulanFields } from '../susulan/susulan-fields';
import { startsWithIt } from '../susulan/susulan-values';
import { UnitsField } from './units-field';

/** The form of a step. */
export type FinishFormReturn = UseFormReturn<FinishValues>;

function setHolder(form: FinishFormReturn, lane: string, holder: LaneHolder | null): void {
  const others = Object.entries(form.getValues('lanes')).filter(([id]) => id !== lane);
  const named = holder === null ? others : [...others, [lane, holder] as const];
  form.setValue('lanes', Object.fromEntries(named));
}

interface FinishFieldsProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly procedure: Procedure;
  readonly form: FinishFormReturn;
  readonly values: FinishValues;
  readonly errors: FinishErrors;
  readonly asked: Asked;
  readonly lines: readonly KelengkapanLine[];
  readonly files: ArrivingLampiran;
}

function WayFields({ berkas, task, procedure, form, values, errors, asked }: FinishFieldsProps) {
  return (
    <>
      <OutcomeField
        berkas={berkas}
        task={task}
        procedure={procedure}
        moment={asked.moment}
        value={values.outcome}
        error={errors.outcome ?? null}
        onChange={(outcome) => {
          form.setValue('outcome', outcome);
        }}
      />
      {asked.units.length > 0 && (
        <UnitsField
          units={asked.units}
          value={values.units}
          error={errors.units ?? null}
          onChange={(units) => {
            form.setValue('units', units);
          }}
        />
      )}
      {asked.needed.map((lane) => (
        <LaneChoice
          key={lane.lane}
          lane={lane}
          value={values.lanes[lane.lane] ?? null}
          error={errors.lanes?.[lane.lane] ?? null}
          onChange={(holder) => {
            setHolder(form, lane.lane, holder);
          }}
        />
      ))}
    </>
  );
}

/** Every field of a step in the order of the paper; what is usual comes filled in. */
export function FinishFields(props: FinishFieldsProps) {
  const { berkas, task, form, values, errors, asked, lines, files } = props;
  return (
    <>
      {task.outside && <OutsideFields form={form} lane={task.laneLabel} errors={errors} />}
      <WayFields {...props} />
      <Textarea
        label={strings.note}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        {...form.register('note')}
      />
      <KelengkapanField
        lines={lines}
        ticks={values.ticks}
        onChange={(ticks) => {
          form.setValue('ticks', ticks);
        }}
      />
      <OutputsField
        outputs={outputsOf(task)}
        keluaran={values.keluaran}
        errors={errors.outputs ?? {}}
        onChange={(keluaran) => {
          form.setValue('keluaran', keluaran);
        }}
      />
      <RapatFiles
        berkas={berkas.stream}
        sop={berkas.sop}
        task={task}
        attached={values.lampiran}
        onInclude={(made) => {
          form.setValue('lampiran', [...form.getValues('lampiran'), ...made]);
        }}
      />
      <LampiranField
        value={values.lampiran}
        arriving={files}
        error={errors.lampiran ?? null}
        onRemove={({ sha256 }) => {
          const rest = form.getValues('lampiran').filter((file) => file.sha256 !== sha256);
          form.setValue('lampiran', rest);
        }}
      />
      <SusulanFields
        value={values.susulan}
        errors={errors.susulan ?? {}}
        isOptional={task.takenBy !== null}
        withStart={startsWithIt(task, values.susulan, asked.bounds.offsetMinutes)}
        onChange={(susulan) => {
          form.setValue('susulan', susulan);
        }}
      />
    </>
  );
}
