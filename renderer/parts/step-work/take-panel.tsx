import { Button, TextInput } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { openCalls } from '../../../shared/domain/berkas/called-berkas';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { asksDate } from '../../../shared/domain/berkas/task-moves';
import { countsFromTaken } from '../../../shared/domain/kalender/due';
import { isWorkingDay } from '../../../shared/domain/kalender/working-time';
import { isLocalDate } from '../../../shared/time';
import { useKalender } from '../../db/use-office';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../act/act';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';

interface TakePanelProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly otherActs: ReactNode;
  readonly onTake: () => void;
  /** Opens the form for what was done before. */
  readonly onSusulan: () => void;
}

function useDateCheck(): (date: string) => string | null {
  const kalender = useKalender();
  const calendar = kalender.kind === 'ready' ? (kalender.value?.calendar ?? null) : null;
  return (date) => {
    if (!isLocalDate(date)) return strings.scheduleMissing;
    return calendar === null || isWorkingDay(calendar, date) ? null : strings.scheduleNotWorking;
  };
}

function TakeButton() {
  return (
    <div className={classes.buttons}>
      <Button type="submit">{strings.take}</Button>
    </div>
  );
}

function DatedTake({ berkas, task }: TakePanelProps) {
  const [date, setDate] = useState('');
  const [error, setError] = useState<string | null>(null);
  const wrongWith = useDateCheck();
  const id = useId();
  const take = async (): Promise<void> => {
    const wrong = wrongWith(date);
    setError(wrong);
    if (wrong !== null) {
      document.getElementById(id)?.focus();
      return;
    }
    const data = { berkas: berkas.stream, task: task.task, date };
    const reply = await act({ type: 'task.take', data, done: strings.taken(task.no) });
    if (!reply.ok) setError(errorSentence(reply.error));
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <p className={classes.dim}>{strings.takeHint}</p>
      <TextInput
        id={id}
        type="date"
        className={classes.date}
        label={strings.schedule}
        description={strings.scheduleHint(task.duration?.text ?? '')}
        required
        value={date}
        error={error}
        onChange={(event) => {
          setDate(event.currentTarget.value);
        }}
      />
      <TakeButton />
    </form>
  );
}

function PlainTake({ task, onTake }: TakePanelProps) {
  // Days and weeks count from when the step came in: taking it begins nothing.
  const hint = countsFromTaken(task.duration) ? strings.takeHintTimed : strings.takeHint;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      <p className={classes.dim}>{hint}</p>
      <TakeButton />
    </form>
  );
}

/** Takes a step: by one key, or with the date by which it is to be done where the SOP leaves that to a schedule. */
export function TakePanel(props: TakePanelProps) {
  const { task, otherActs, onSusulan } = props;
  return (
    <>
      {asksDate(task) ? <DatedTake {...props} /> : <PlainTake {...props} />}
      <div className={classes.more}>
        {otherActs}
        {openCalls(task, null).length === 0 && (
          <Button variant="subtle" onClick={onSusulan}>
            {strings.susulan}
          </Button>
        )}
      </div>
    </>
  );
}
