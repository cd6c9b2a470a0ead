import { NativeSelect, TextInput } from '@mantine/core';
import * as z from 'zod';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { stepsBefore } from '../../../shared/domain/berkas/task-moves';
import type { Procedure } from '../../../shared/sop/schema';
import { isLocalDate, localDateOf } from '../../../shared/time';
import { currentTime } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { ActForm } from './act-form';
import { ReasonField, reasonWrong } from './fields';
import classes from './step-acts.module.css';
import { stepActsStrings as strings } from './step-acts.strings';
import { usualReturn } from './usual-return';

/** What a small form about a step is opened with. */
export interface StepFormProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly procedure: Procedure | null;
  readonly onClose: () => void;
}

/** The step a form is about, as its command names it. */
export const refOf = ({ berkas, task }: StepFormProps) => ({ berkas: berkas.stream, task: task.task });
/** Under which name the draft of a form about a step is kept. */
export const keyOf = (act: string, { berkas, task }: StepFormProps): string =>
  `${act}:${berkas.stream}:${task.task}`;

const returnSchema = z.object({ to: z.string(), reason: z.string() });

/** Sends the step back to an earlier one. */
export function ReturnForm(props: StepFormProps) {
  const { berkas, task, procedure, onClose } = props;
  const able = stepsBefore(berkas, task);
  const words = strings.return;
  return (
    <ActForm
      draftKey={keyOf('kembalikan', props)}
      schema={returnSchema}
      empty={{ to: usualReturn(berkas, task, procedure) ?? '', reason: '' }}
      lead={words.lead}
      submit={words.submit}
      type="task.return"
      missing={({ to, reason }) => ({
        ...(!able.some(({ step }) => step === to) && { to: words.toMissing }),
        ...reasonWrong(reason),
      })}
      data={({ to, reason }) => ({ ...refOf(props), to, reason: reason.trim() })}
      done={() => words.done(task.no)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <NativeSelect
            label={words.to}
            required
            data={able.map(({ step, no, laneLabel, text }) => ({
              value: step,
              label: strings.stepOption(no, laneLabel, text),
            }))}
            value={form.values.to}
            error={form.errors.to}
            onChange={(event) => {
              form.change({ to: event.currentTarget.value });
            }}
          />
          <ReasonField form={form} label={words.reason} isFirst />
        </>
      )}
    </ActForm>
  );
}

const reasonSchema = z.object({ reason: z.string() });

/** Asks whoever holds the step to send it back. */
export function WishForm(props: StepFormProps) {
  const words = strings.wish;
  return (
    <ActForm
      draftKey={keyOf('minta', props)}
      schema={reasonSchema}
      empty={{ reason: '' }}
      lead={words.lead}
      submit={words.submit}
      type="task.ask-return"
      missing={({ reason }) => reasonWrong(reason)}
      data={({ reason }) => ({ ...refOf(props), reason: reason.trim() })}
      done={() => words.done}
      onClose={props.onClose}
    >
      {(form) => <ReasonField form={form} isFirst />}
    </ActForm>
  );
}

const pauseSchema = z.object({ reason: z.string(), lookAgain: z.string() });

/** Lets the step's clock stand still. */
export function PauseForm(props: StepFormProps) {
  const { offsetMinutes } = useSession();
  const today = localDateOf(currentTime(), offsetMinutes);
  const words = strings.pause;
  const wrongDate = (date: string): string | null => {
    if (!isLocalDate(date)) return words.lookAgainMissing;
    return date < today ? words.lookAgainPast : null;
  };
  return (
    <ActForm
      draftKey={keyOf('jeda', props)}
      schema={pauseSchema}
      empty={{ reason: '', lookAgain: '' }}
      lead={words.lead}
      submit={words.submit}
      type="task.pause"
      missing={({ reason, lookAgain }) => {
        const date = wrongDate(lookAgain);
        return {
          ...reasonWrong(reason),
          ...(date !== null && { lookAgain: date }),
        };
      }}
      data={({ reason, lookAgain }) => ({ ...refOf(props), reason: reason.trim(), lookAgain })}
      done={() => words.done(props.task.no)}
      onClose={props.onClose}
    >
      {(form) => (
        <>
          <ReasonField form={form} label={words.reason} isFirst />
          <TextInput
            type="date"
            className={classes.date}
            label={words.lookAgain}
            required
            value={form.values.lookAgain}
            error={form.errors.lookAgain}
            onChange={(event) => {
              form.change({ lookAgain: event.currentTarget.value });
            }}
          />
        </>
      )}
    </ActForm>
  );
}

const nothingSchema = z.object({});

/** Lets the clock take the way the step expires by. */
export function ExpireForm(props: StepFormProps) {
  const { task, onClose } = props;
  const format = useFormat();
  const { expiry } = task;
  const words = strings.expire;
  if (expiry === null) return null;
  return (
    <ActForm
      draftKey={keyOf('kedaluwarsa', props)}
      schema={nothingSchema}
      empty={{}}
      lead={words.lead(format.moment(expiry.at))}
      submit={words.submit}
      type="task.expire"
      missing={() => ({})}
      data={() => refOf(props)}
      done={() => words.done(task.no)}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{expiry.text}</p>
          <p>{words.way(task.outcomes[expiry.outcome]?.when ?? '')}</p>
        </>
      )}
    </ActForm>
  );
}
