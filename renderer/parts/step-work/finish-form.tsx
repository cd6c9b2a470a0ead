import { Button } from '@mantine/core';
import { useCallback, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { bahanLines } from '../../../shared/domain/bahan/permintaan-bahan';
import type { BerkasState, Lampiran, Task } from '../../../shared/domain/berkas/berkas-state';
import { earliestEnd } from '../../../shared/domain/berkas/susulan';
import { kelengkapanOf } from '../../../shared/domain/berkas/kelengkapan';
import type { Procedure, RoleTable } from '../../../shared/sop/schema';
import { useMoment } from '../../lib/clock';
import { useSession } from '../../lib/session';
import type { CommandDraft } from '../../lib/use-command-draft';
import { useFormat } from '../../lib/use-format';
import { useKeptForm } from '../../lib/use-kept-form';
import { actOrTell } from '../act/act';
import { useLampiran, type ArrivingLampiran } from '../lampiran/use-lampiran';
import { neededLanes, stepReached } from '../lane-choice/needed-lanes';
import { sentencesOf, type Asked, type FinishErrors } from './finish-errors';
import { FinishFields, type FinishFormReturn } from './finish-fields';
import { chosenEdge, type FinishValues } from './finish-values';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';
import { susulanMoment } from '../susulan/susulan-values';
import { unitsBefore } from './units';
import { useFinishing } from './use-finishing';

interface FinishFormProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly procedure: Procedure;
  readonly table: RoleTable;
  readonly draft: Extract<CommandDraft<FinishValues>, { kind: 'ready' }>;
  readonly initial: FinishValues;
  /** What else can be done with the step: stands beside the act. */
  readonly otherActs: ReactNode;
  readonly onFinished: () => void;
  /** Leaves the form of a step nobody has taken. */
  readonly onCancel: (() => void) | null;
}

function useFiles(form: FinishFormReturn): ArrivingLampiran {
  const add = useCallback(
    (file: Lampiran) => {
      const others = form.getValues('lampiran').filter(({ sha256 }) => sha256 !== file.sha256);
      form.setValue('lampiran', [...others, file]);
    },
    [form],
  );
  return useLampiran(add);
}

/** What the form asks for, with the way chosen and the time told so far. */
function useAsked(
  { berkas, task, procedure, table }: FinishFormProps,
  values: FinishValues,
  files: ArrivingLampiran,
): Asked {
  const now = useMoment();
  const format = useFormat();
  const { offsetMinutes } = useSession();
  const reached = stepReached(procedure, chosenEdge(procedure, berkas, task, values.outcome));
  const earliest = earliestEnd(task, []);
  const told = values.susulan === null ? null : susulanMoment(values.susulan, offsetMinutes);
  return {
    needed: neededLanes(procedure, table, berkas.lanes, reached, task),
    units: unitsBefore(berkas, reached),
    moment: told ?? now,
    bounds: { earliest, earliestText: format.moment(earliest), now, offsetMinutes },
    isStoring: files.arriving.some(({ kind }) => kind === 'menyimpan'),
  };
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
  otherActs,
  onCancel,
  isSending,
}: Pick<FinishFormProps, 'berkas' | 'task' | 'otherActs' | 'onCancel'> & { readonly isSending: boolean }) {
  const release = (): void => {
    const data = { berkas: berkas.stream, task: task.task };
    void actOrTell({ type: 'task.release', data, done: strings.released(task.no) });
  };
  return (
    <div className={classes.buttons}>
      <span className={classes.first}>{otherActs}</span>
      <Button variant="subtle" onClick={onCancel ?? release}>
        {onCancel === null ? strings.release : strings.cancel}
      </Button>
      <Button type="submit" loading={isSending}>
        {strings.finish}
      </Button>
    </div>
  );
}

/** Brings the first field with an error into view; the summary at the foot is always in view. */
function showFirstError(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    form?.querySelector('.mantine-InputWrapper-error')?.scrollIntoView({ block: 'center' });
  });
}

/** The form of a step in work: its outcome, whom the next step needs, what is there and what came out, note and files. */
export function FinishForm(props: FinishFormProps) {
  const { berkas, task, procedure, draft, initial, otherActs, onCancel, onFinished } = props;
  const form = useForm<FinishValues>({ defaultValues: initial });
  useKeptForm(form, draft.keep);
  const values = useWatch({ control: form.control, compute: (all: FinishValues) => all });
  const files = useFiles(form);
  const { offsetMinutes } = useSession();
  const asked = useAsked(props, values, files);
  const lines = [...kelengkapanOf(berkas, task), ...bahanLines(berkas, task.task)];
  const lanes = asked.needed.map(({ lane }) => lane);
  const counted = { lines, lanes, hasUnits: asked.units.length > 0, offsetMinutes };
  const { errors, isSending, finish } = useFinishing({
    ...{ berkas, task, values, asked, counted, draft, onFinished },
  });
  const body = useRef<HTMLFormElement>(null);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void finish().then(() => {
      showFirstError(body.current);
    });
  };
  const cancel = (): void => {
    // Whoever takes the step after all does it now.
    form.setValue('susulan', null);
    onCancel?.();
  };
  return (
    <form
      ref={body}
      className={classes.form}
      aria-label={strings.formOf(task.no)}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) send(event);
      }}
      onSubmit={send}
    >
      <FinishFields {...{ berkas, task, procedure, form, values, errors, asked, lines, files }} />
      <div className={classes.foot}>
        <Summary errors={errors} />
        <Buttons {...{ berkas, task, otherActs, isSending }} onCancel={onCancel === null ? null : cancel} />
      </div>
    </form>
  );
}
