import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { procedureOf, sopStream } from '../../../shared/domain/sop/sop';
import { localDateOf } from '../../../shared/time';
import { useNames, useRoleTable, useSop } from '../../db/use-office';
import { currentTime } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { useCommandDraft } from '../../lib/use-command-draft';
import { useFormat } from '../../lib/use-format';
import { actOrTell } from '../act/act';
import { ArrivalForm } from './arrival-form';
import { FinishForm } from './finish-form';
import { emptyFinishValues, finishValuesSchema } from './finish-values';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';

interface StepWorkProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  /** Whether this person answers to one of the task's queues. */
  readonly isMine: boolean;
  readonly onFinished: () => void;
}

/** Takes a task off the queue and says so. */
export function takeTask(berkas: string, task: string, no: number | null): Promise<boolean> {
  return actOrTell({ type: 'task.take', data: { berkas, task }, done: strings.taken(no) });
}

function FinishPanel({ berkas, task, onFinished }: StepWorkProps) {
  const sop = useSop(sopStream(berkas.sop));
  const table = useRoleTable();
  const { offsetMinutes } = useSession();
  const draft = useCommandDraft(`langkah:${berkas.stream}:${task.task}`, finishValuesSchema);
  const empty = useMemo(() => emptyFinishValues(localDateOf(currentTime(), offsetMinutes)), [offsetMinutes]);
  if (sop.kind === 'loading' || table.kind === 'loading' || draft.kind === 'loading')
    return <p role="status">{strings.loading}</p>;
  const procedure = sop.value === null ? null : procedureOf(sop.value, berkas.sopVersion, berkas.procedure);
  if (procedure === null || table.value === null) return <p role="alert">{strings.noSop}</p>;
  return (
    <FinishForm
      key={draft.commandId}
      berkas={berkas}
      task={task}
      procedure={procedure}
      table={table.value}
      draft={draft}
      initial={draft.kept ?? empty}
      onFinished={onFinished}
    />
  );
}

function TakePanel({ berkas, task }: StepWorkProps) {
  return (
    <div className={classes.take}>
      <p className={classes.dim}>{strings.takeHint}</p>
      <Button onClick={() => void takeTask(berkas.stream, task.task, task.no)}>{strings.take}</Button>
    </div>
  );
}

/** What can be done with one task now: record an arrival, take it, finish it; or who has it. */
export function StepWork(props: StepWorkProps) {
  const { berkas, task, isMine } = props;
  const { person } = useSession();
  const nameOf = useNames();
  const format = useFormat();
  switch (task.status) {
    case 'selesai':
      return (
        <p className={classes.dim}>
          {strings.finishedBy(nameOf(task.finishedBy), format.moment(task.finishedAt ?? 0))}
        </p>
      );
    case 'menunggu-pihak-luar':
      return isMine ? <ArrivalForm berkas={berkas.stream} task={task} /> : null;
    case 'menunggu':
      return isMine ? (
        <TakePanel {...props} />
      ) : (
        <p className={classes.dim}>{strings.notYours(task.laneLabel)}</p>
      );
    case 'dikerjakan':
    case 'dijeda':
    case 'menunggu-berkas':
      return task.takenBy === person.stream ? (
        <FinishPanel {...props} />
      ) : (
        <p className={classes.dim}>
          {strings.heldBy(nameOf(task.takenBy), format.moment(task.takenAt ?? 0))}
        </p>
      );
  }
}
