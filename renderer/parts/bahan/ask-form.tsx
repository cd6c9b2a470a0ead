import { Checkbox, TextInput } from '@mantine/core';
import * as z from 'zod';
import { openBahanOf, subbagIn, type Subbag } from '../../../shared/domain/bahan/permintaan-bahan';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { nextWorkingDay } from '../../../shared/domain/kalender/working-time';
import type { RoleTable } from '../../../shared/sop/schema';
import { addDays, isLocalDate, localDateOf, type LocalDate } from '../../../shared/time';
import { useKalender } from '../../db/use-office';
import { currentTime } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { ActForm, type FieldErrors } from '../step-acts/act-form';
import { isShort, TextField } from '../step-acts/fields';
import { bahanStrings } from './bahan.strings';
import classes from './bahan.module.css';

const strings = bahanStrings.ask;

const askSchema = z.object({ to: z.array(z.string()), what: z.string(), due: z.string() });
type AskValues = z.infer<typeof askSchema>;

interface AskFormProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly table: RoleTable;
  readonly onClose: () => void;
}

/** The day before the step itself is due leaves a day to put together what came in; at the earliest tomorrow. */
function useUsualDue(task: Task): LocalDate {
  const { offsetMinutes } = useSession();
  const kalender = useKalender();
  const today = localDateOf(currentTime(), offsetMinutes);
  const calendar = kalender.kind === 'ready' ? (kalender.value?.calendar ?? null) : null;
  const next = calendar === null ? null : nextWorkingDay(calendar, today);
  const earliest = next?.ok === true ? next.value : addDays(today, 1);
  const stepDue = task.dueAt === null ? earliest : addDays(localDateOf(task.dueAt, offsetMinutes), -1);
  return stepDue > earliest ? stepDue : earliest;
}

interface ToFieldProps {
  readonly choices: readonly Choice[];
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (to: string[]) => void;
}

interface Choice extends Subbag {
  readonly isOwn: boolean;
  readonly isAsked: boolean;
}

function choicesOf({ berkas, task, table }: AskFormProps): readonly Choice[] {
  const { own, others } = subbagIn(table, task.lane);
  const open = openBahanOf(berkas, task.task);
  const isAsked = (key: string): boolean => open.some((one) => one.key === key);
  const line = (subbag: Subbag, isOwn: boolean): Choice => ({
    ...subbag,
    isOwn,
    isAsked: isAsked(subbag.key),
  });
  return [...others.map((one) => line(one, false)), ...(own === null ? [] : [line(own, true)])];
}

function ToField({ choices, value, error, onChange }: ToFieldProps) {
  return (
    <Checkbox.Group label={strings.to} required error={error} value={[...value]} onChange={onChange}>
      <div className={classes.choices}>
        {choices.map(({ key, label, isOwn, isAsked }) => (
          <Checkbox
            key={key}
            value={key}
            label={isOwn ? strings.own(label) : label}
            description={isAsked ? strings.alreadyAsked : undefined}
            disabled={isAsked}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

interface DueFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (patch: { readonly due: string }) => void;
}

function DueField({ value, error, onChange }: DueFieldProps) {
  return (
    <TextInput
      type="date"
      className={classes.date}
      label={strings.due}
      required
      value={value}
      error={error}
      onChange={(event) => {
        onChange({ due: event.currentTarget.value });
      }}
    />
  );
}

function missingIn({ to, what, due }: AskValues, today: LocalDate): FieldErrors<AskValues> {
  const wrongDate = isLocalDate(due) ? (due < today ? strings.duePast : null) : strings.dueMissing;
  return {
    ...(to.length === 0 && { to: strings.toMissing }),
    ...(isShort(what) && { what: strings.whatMissing }),
    ...(wrongDate !== null && { due: wrongDate }),
  };
}

/** Asks Subbag for what a step gathers; all others come ticked. */
export function AskForm(props: AskFormProps) {
  const { berkas, task, onClose } = props;
  const { offsetMinutes } = useSession();
  const choices = choicesOf(props);
  const able = choices.filter(({ isAsked }) => !isAsked).map(({ key }) => key);
  const usual = choices.filter(({ isOwn, isAsked }) => !isOwn && !isAsked).map(({ key }) => key);
  const due = useUsualDue(task);
  const today = localDateOf(currentTime(), offsetMinutes);
  const chosen = (values: AskValues): string[] => values.to.filter((key) => able.includes(key));
  return (
    <ActForm
      draftKey={`minta-bahan:${berkas.stream}:${task.task}`}
      schema={askSchema}
      empty={{ to: usual, what: '', due }}
      lead={strings.lead}
      submit={strings.submit}
      type="bahan.ask"
      missing={(values) => missingIn({ ...values, to: chosen(values) }, today)}
      data={(values) => ({
        berkas: berkas.stream,
        task: task.task,
        to: chosen(values),
        what: values.what.trim(),
        due: values.due,
      })}
      done={(values) => strings.done(chosen(values).length)}
      onClose={onClose}
    >
      {({ values, errors, change }) => (
        <>
          <ToField
            choices={choices}
            value={chosen(values)}
            error={errors.to}
            onChange={(to) => {
              change({ to });
            }}
          />
          <TextField
            label={strings.what}
            description={strings.whatHint}
            required
            maxLength={2000}
            isFirst
            value={values.what}
            error={errors.what}
            onChange={(what) => {
              change({ what });
            }}
          />
          <DueField value={values.due} error={errors.due} onChange={change} />
        </>
      )}
    </ActForm>
  );
}
