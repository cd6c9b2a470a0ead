import { Button, Textarea } from '@mantine/core';
import { useCallback, useRef, useState, type SyntheticEvent } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import type { BerkasState, Lampiran, LaneHolder, Task } from '../../../shared/domain/berkas/berkas-state';
import type { Procedure, RoleTable } from '../../../shared/sop/schema';
import type { CommandDraft } from '../../lib/use-command-draft';
import type { DraftValue } from '../../lib/use-draft';
import { useKeptForm } from '../../lib/use-kept-form';
import { act, actOrTell } from '../act/act';
import { LampiranField } from '../lampiran/lampiran-field';
import { useLampiran, type ArrivingLampiran } from '../lampiran/use-lampiran';
import { LaneChoice } from '../lane-choice/lane-choice';
import { neededLanes, stepReached, type NeededLane } from '../lane-choice/needed-lanes';
import { missingIn, refusalIn, sentencesOf, type FinishErrors } from './finish-errors';
import { chosenEdge, finishCommand, finishDraftKey, type FinishValues } from './finish-values';
import { OutcomeField } from './outcome-field';
import { OutsideFields } from './outside-fields';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';

interface FinishFormProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly procedure: Procedure;
  readonly table: RoleTable;
  readonly draft: Extract<CommandDraft<FinishValues>, { kind: 'ready' }>;
  readonly initial: FinishValues;
  readonly onFinished: () => void;
}

/** Sends the form; what is missing or refused comes back to its fields, and nothing typed is lost. */
function useFinishing(
  { berkas, task, draft, onFinished }: FinishFormProps,
  values: FinishValues,
  needed: readonly NeededLane[],
  files: ArrivingLampiran,
) {
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<{ readonly sent: string; readonly errors: FinishErrors } | null>(
    null,
  );
  const [isSending, setSending] = useState(false);
  const isStoring = files.arriving.some(({ kind }) => kind === 'menyimpan');
  const missing = missingIn(values, task, needed, isStoring);
  // A refusal speaks of what was sent; once that is changed it has nothing to say.
  const refusal = refused?.sent === JSON.stringify(values) ? refused.errors : {};

  const finish = async (): Promise<void> => {
    setTried(true);
    if (isSending || sentencesOf(missing).length > 0) return;
    setSending(true);
    const lanes = needed.map(({ lane }) => lane);
    const reply = await act({
      type: 'task.finish',
      data: finishCommand(berkas.stream, task, values, lanes),
      done: strings.finished(task.no),
      commandId: draft.commandId,
      // What the schema of these values reads is what JSON gives back, so it is JSON.
      answers: { key: finishDraftKey(berkas.stream, task.task), values: values as unknown as DraftValue },
    });
    setSending(false);
    if (!reply.ok) {
      setRefused({ sent: JSON.stringify(values), errors: refusalIn(reply.error) });
      return;
    }
    draft.drop();
    onFinished();
  };
  return { errors: isTried ? { ...refusal, ...missing } : {}, isSending, finish };
}

type Form = UseFormReturn<FinishValues>;

function useFiles(form: Form): ArrivingLampiran {
  const add = useCallback(
    (file: Lampiran) => {
      const others = form.getValues('lampiran').filter(({ sha256 }) => sha256 !== file.sha256);
      form.setValue('lampiran', [...others, file]);
    },
    [form],
  );
  return useLampiran(add);
}

function setHolder(form: Form, lane: string, holder: LaneHolder | null): void {
  const others = Object.entries(form.getValues('lanes')).filter(([id]) => id !== lane);
  const named = holder === null ? others : [...others, [lane, holder] as const];
  form.setValue('lanes', Object.fromEntries(named));
}

function Summary({ errors }: { readonly errors: FinishErrors }) {
  const sentences = sentencesOf(errors);
  if (sentences.length === 0) return null;
  return (
    <div role="alert" className={classes.summary}>
      {strings.summary}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function Buttons({
  berkas,
  task,
  isSending,
}: Pick<FinishFormProps, 'berkas' | 'task'> & { readonly isSending: boolean }) {
  const release = (): void => {
    const data = { berkas: berkas.stream, task: task.task };
    void actOrTell({ type: 'task.release', data, done: strings.released(task.no) });
  };
  return (
    <div className={classes.buttons}>
      <Button variant="subtle" onClick={release}>
        {strings.release}
      </Button>
      <Button type="submit" loading={isSending}>
        {strings.finish}
      </Button>
    </div>
  );
}

interface FieldsProps extends Pick<FinishFormProps, 'task' | 'procedure'> {
  readonly form: Form;
  readonly values: FinishValues;
  readonly errors: FinishErrors;
  readonly needed: readonly NeededLane[];
  readonly files: ArrivingLampiran;
}

function Fields({ task, procedure, form, values, errors, needed, files }: FieldsProps) {
  return (
    <>
      {task.outside && <OutsideFields form={form} lane={task.laneLabel} errors={errors} />}
      <OutcomeField
        task={task}
        procedure={procedure}
        value={values.outcome}
        error={errors.outcome ?? null}
        onChange={(outcome) => {
          form.setValue('outcome', outcome);
        }}
      />
      {needed.map((lane) => (
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
      <Textarea
        label={strings.note}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        {...form.register('note')}
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
    </>
  );
}

/** Brings the first field with an error into view; the summary at the foot is always in view. */
function showFirstError(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    form?.querySelector('.mantine-InputWrapper-error')?.scrollIntoView({ block: 'center' });
  });
}

/** The form of a step in work: its outcome, whom the next step needs, what an outsider did, a note and files. */
export function FinishForm(props: FinishFormProps) {
  const { berkas, task, procedure, table, draft, initial } = props;
  const form = useForm<FinishValues>({ defaultValues: initial });
  useKeptForm(form, draft.keep);
  const values = useWatch({ control: form.control, compute: (all: FinishValues) => all });
  const files = useFiles(form);
  const reached = stepReached(procedure, chosenEdge(procedure, task, values.outcome));
  const needed = neededLanes(procedure, table, berkas.lanes, reached, task);
  const { errors, isSending, finish } = useFinishing(props, values, needed, files);
  const body = useRef<HTMLFormElement>(null);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void finish().then(() => {
      showFirstError(body.current);
    });
  };
  return (
    <form
      ref={body}
      className={classes.form}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) send(event);
      }}
      onSubmit={send}
    >
      <Fields {...{ task, procedure, form, values, errors, needed, files }} />
      <div className={classes.foot}>
        <Summary errors={errors} />
        <Buttons berkas={berkas} task={task} isSending={isSending} />
      </div>
    </form>
  );
}
