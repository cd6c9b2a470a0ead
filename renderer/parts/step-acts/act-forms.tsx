import { NativeSelect, TextInput } from '@mantine/core';
import * as z from 'zod';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { stepsBefore } from '../../../shared/domain/berkas/task-moves';
import type { Procedure } from '../../../shared/sop/schema';
import { isLocalDate, localDateOf } from '../../../shared/time';
import { useAnswering } from '../../db/use-answering';
import { useNames, useOrangList } from '../../db/use-office';
import { currentTime } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { ActForm } from './act-form';
import { isShort, PersonField, TextField } from './fields';
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

const refOf = ({ berkas, task }: StepFormProps) => ({ berkas: berkas.stream, task: task.task });
const keyOf = (act: string, { berkas, task }: StepFormProps): string =>
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
        ...(isShort(reason) && { reason: strings.reasonMissing }),
      })}
      data={({ to, reason }) => ({ ...refOf(props), to, reason: reason.trim() })}
      done={() => words.done(task.no)}
      onClose={onClose}
    >
      {({ values, errors, change }) => (
        <>
          <NativeSelect
            label={words.to}
            required
            data={able.map(({ step, no, laneLabel, text }) => ({
              value: step,
              label: strings.stepOption(no, laneLabel, text),
            }))}
            value={values.to}
            error={errors.to}
            onChange={(event) => {
              change({ to: event.currentTarget.value });
            }}
          />
          <TextField
            label={words.reason}
            required
            maxLength={1000}
            isFirst
            value={values.reason}
            error={errors.reason}
            onChange={(reason) => {
              change({ reason });
            }}
          />
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
      missing={({ reason }) => (isShort(reason) ? { reason: strings.reasonMissing } : {})}
      data={({ reason }) => ({ ...refOf(props), reason: reason.trim() })}
      done={() => words.done}
      onClose={props.onClose}
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

const handSchema = z.object({ to: z.string(), note: z.string() });

/** Hands the step to another who may hold it. */
export function HandForm(props: StepFormProps) {
  const { person } = useSession();
  const answering = useAnswering(props.task.queue);
  const able =
    answering.kind === 'ready' ? answering.value.filter((stream) => stream !== person.stream) : undefined;
  const nameOf = useNames();
  const words = strings.hand;
  return (
    <ActForm
      draftKey={keyOf('serahkan', props)}
      schema={handSchema}
      empty={{ to: '', note: '' }}
      lead={words.lead}
      submit={words.submit}
      type="task.hand"
      missing={({ to }) => (able?.includes(to) === true ? {} : { to: strings.personMissing })}
      data={({ to, note }) => ({ ...refOf(props), to, note: note.trim() })}
      done={({ to }) => words.done(nameOf(to))}
      onClose={props.onClose}
    >
      {({ values, errors, change }) => (
        <>
          <PersonField
            among={able}
            value={values.to}
            error={errors.to}
            onChange={(to) => {
              change({ to });
            }}
          />
          <TextField
            label={strings.note}
            maxLength={4000}
            value={values.note}
            onChange={(note) => {
              change({ note });
            }}
          />
        </>
      )}
    </ActForm>
  );
}

const askSchema = z.object({ to: z.string(), text: z.string() });

/** Puts a side question to somebody. */
export function AskForm(props: StepFormProps) {
  const { person } = useSession();
  const people = useOrangList();
  const able =
    people.kind === 'ready'
      ? people.value
          .filter(({ aktif, stream }) => aktif && stream !== person.stream)
          .map(({ stream }) => stream)
      : undefined;
  const nameOf = useNames();
  const words = strings.ask;
  return (
    <ActForm
      draftKey={keyOf('tanyakan', props)}
      schema={askSchema}
      empty={{ to: '', text: '' }}
      lead={words.lead}
      submit={words.submit}
      type="task.ask"
      missing={({ to, text }) => ({
        ...(able?.includes(to) !== true && { to: strings.personMissing }),
        ...(isShort(text) && { text: words.textMissing }),
      })}
      data={({ to, text }) => ({ ...refOf(props), to, text: text.trim() })}
      done={({ to }) => words.done(nameOf(to))}
      onClose={props.onClose}
    >
      {({ values, errors, change }) => (
        <>
          <PersonField
            among={able}
            value={values.to}
            error={errors.to}
            onChange={(to) => {
              change({ to });
            }}
          />
          <TextField
            label={words.text}
            required
            maxLength={2000}
            value={values.text}
            error={errors.text}
            onChange={(text) => {
              change({ text });
            }}
          />
        </>
      )}
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
          ...(isShort(reason) && { reason: strings.reasonMissing }),
          ...(date !== null && { lookAgain: date }),
        };
      }}
      data={({ reason, lookAgain }) => ({ ...refOf(props), reason: reason.trim(), lookAgain })}
      done={() => words.done(props.task.no)}
      onClose={props.onClose}
    >
      {({ values, errors, change }) => (
        <>
          <TextField
            label={words.reason}
            required
            maxLength={1000}
            isFirst
            value={values.reason}
            error={errors.reason}
            onChange={(reason) => {
              change({ reason });
            }}
          />
          <TextInput
            type="date"
            className={classes.date}
            label={words.lookAgain}
            required
            value={values.lookAgain}
            error={errors.lookAgain}
            onChange={(event) => {
              change({ lookAgain: event.currentTarget.value });
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
