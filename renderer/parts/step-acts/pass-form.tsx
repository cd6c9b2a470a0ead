import * as z from 'zod';
import type { LaneHolder } from '../../../shared/domain/berkas/berkas-state';
import { useRoleTable } from '../../db/use-office';
import type { CommandData } from '../../lib/command-versions';
import { LaneChoice } from '../lane-choice/lane-choice';
import { neededLanes, stepReached, type NeededLane } from '../lane-choice/needed-lanes';
import { chosenEdge } from '../step-work/finish-values';
import { OutcomeField } from '../step-work/outcome-field';
import { stepWorkStrings } from '../step-work/step-work.strings';
import { ActForm, type FieldErrors, type FormState } from './act-form';
import type { StepFormProps } from './act-forms';
import { ReasonField, reasonWrong } from './fields';
import { stepActsStrings as strings } from './step-acts.strings';

const holderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: z.string() }),
  z.object({ kind: z.literal('team'), people: z.array(z.string()) }),
]);

interface PassValues {
  readonly outcome: string;
  readonly reason: string;
  readonly lanes: { readonly [lane: string]: LaneHolder };
}

const passSchema: z.ZodType<PassValues> = z.object({
  outcome: z.string(),
  reason: z.string(),
  lanes: z.record(z.string(), holderSchema),
});

const EMPTY: PassValues = { outcome: '', reason: '', lanes: {} };

type PassFormProps = StepFormProps & { readonly mark: 'dipenuhi' | 'dilewati' };

function useNeeded({ berkas, task, procedure }: StepFormProps): (outcome: string) => readonly NeededLane[] {
  const table = useRoleTable();
  return (outcome) => {
    if (procedure === null || table.kind === 'loading' || table.value === null) return [];
    const reached = stepReached(procedure, chosenEdge(procedure, berkas, task, outcome));
    return neededLanes(procedure, table.value, berkas.lanes, reached, task);
  };
}

function missingIn(
  { outcome, reason, lanes }: PassValues,
  isDecision: boolean,
  needed: readonly NeededLane[],
): FieldErrors<PassValues> {
  const lacking = needed.find(({ lane, isRequired }) => isRequired && lanes[lane] === undefined);
  return {
    ...(isDecision && outcome === '' && { outcome: stepWorkStrings.outcomeMissing }),
    ...reasonWrong(reason),
    ...(lacking !== undefined && { lanes: stepWorkStrings.laneMissing(lacking.label) }),
  };
}

function passData(
  { berkas, task }: StepFormProps,
  { outcome, reason, lanes }: PassValues,
  needed: readonly NeededLane[],
): CommandData<'task.skip'> {
  const named = needed.flatMap(({ lane }) => {
    const holder = lanes[lane];
    if (holder === undefined) return [];
    const copy = holder.kind === 'role' ? holder : { kind: 'team' as const, people: [...holder.people] };
    return [[lane, copy] as const];
  });
  return {
    berkas: berkas.stream,
    task: task.task,
    outcome: task.kind === 'decision' ? Number(outcome) : null,
    reason: reason.trim(),
    lanes: Object.fromEntries(named),
  };
}

function Lanes({
  needed,
  form,
}: {
  readonly needed: readonly NeededLane[];
  readonly form: FormState<PassValues>;
}) {
  const { values, errors, change } = form;
  return needed.map((lane) => (
    <LaneChoice
      key={lane.lane}
      lane={lane}
      value={values.lanes[lane.lane] ?? null}
      error={values.lanes[lane.lane] === undefined && lane.isRequired ? (errors.lanes ?? null) : null}
      onChange={(holder) => {
        const others = Object.entries(values.lanes).filter(([id]) => id !== lane.lane);
        change({ lanes: Object.fromEntries(holder === null ? others : [...others, [lane.lane, holder]]) });
      }}
    />
  ));
}

/** Closes a step that other work has met, or passes it over; both go on the way that is chosen. */
export function PassForm(props: PassFormProps) {
  const { berkas, task, procedure, mark, onClose } = props;
  const neededBy = useNeeded(props);
  const words = mark === 'dipenuhi' ? strings.fulfil : strings.skip;
  const type: 'task.fulfil' | 'task.skip' = mark === 'dipenuhi' ? 'task.fulfil' : 'task.skip';
  if (procedure === null) return null;
  return (
    <ActForm
      draftKey={`${mark}:${berkas.stream}:${task.task}`}
      schema={passSchema}
      empty={EMPTY}
      lead={words.lead}
      submit={words.submit}
      type={type}
      missing={(values) => missingIn(values, task.kind === 'decision', neededBy(values.outcome))}
      data={(values) => passData(props, values, neededBy(values.outcome))}
      done={() => words.done(task.no)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <ReasonField
            form={form}
            label={words.reason}
            description={mark === 'dipenuhi' ? strings.fulfil.reasonHint : undefined}
            isFirst
          />
          <OutcomeField
            berkas={berkas}
            task={task}
            procedure={procedure}
            moment={null}
            value={form.values.outcome}
            error={form.errors.outcome ?? null}
            onChange={(outcome) => {
              form.change({ outcome });
            }}
          />
          <Lanes needed={neededBy(form.values.outcome)} form={form} />
        </>
      )}
    </ActForm>
  );
}
