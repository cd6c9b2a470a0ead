import { UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { dueOfTask, type DueOfTask } from '../../../shared/domain/berkas/due-of-task';
import { stepClock } from '../../../shared/domain/berkas/step-clock';
import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { useAturan, useKalender } from '../../db/use-office';
import { useMoment } from '../../lib/clock';
import { useFormat } from '../../lib/use-format';
import { clockParts } from './clock-parts';
import classes from './step-clock.module.css';
import { stepClockStrings as strings } from './step-clock.strings';

interface StepClockLineProps {
  readonly berkas: BerkasState;
  readonly task: Task;
}

/** The sentences that tell how the due moment came about. */
function useDueSentences(task: Task): (due: DueOfTask) => readonly string[] {
  const format = useFormat();
  return (due) => {
    switch (due.kind) {
      case 'tanpa-batas':
        return [strings.none];
      case 'belum-datang':
        return [strings.notCome];
      case 'ditetapkan':
        return [strings.set(format.moment(due.dueAt), task.duration?.text ?? '')];
      case 'dihitung': {
        const moment = format.moment(due.dueAt);
        const paused = task.status === 'dijeda' ? strings.stands : strings.nowDue(moment);
        return [
          ...strings.counted(due),
          ...(due.pausedMinutes > 0 ? [strings.stood(due.pausedMinutes), paused] : []),
          ...(due.isReckonedAnew ? [strings.reckonedAnew(moment)] : []),
        ];
      }
    }
  };
}

function Clocks({ task, calendar }: { readonly task: Task; readonly calendar: WorkCalendar }) {
  const now = useMoment();
  const parts = clockParts(task, stepClock(calendar, task, now));
  return (
    <span className={classes.clocks}>
      {parts.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </span>
  );
}

function Why({ task, calendar }: { readonly task: Task; readonly calendar: WorkCalendar }) {
  const aturan = useAturan();
  const now = useMoment();
  const sentences = useDueSentences(task);
  if (aturan.kind === 'loading') return null;
  return sentences(dueOfTask(calendar, task, aturan.value.bakiSampai, now)).map((sentence) => (
    <li key={sentence}>{sentence}</li>
  ));
}

/** A step's two clocks against its mutu baku and, when asked, how its due moment was computed, in words. */
export function StepClockLine({ berkas, task }: StepClockLineProps) {
  const kalender = useKalender();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const calendar = kalender.kind === 'ready' ? (kalender.value?.calendar ?? null) : null;
  if (calendar === null) return <div className={classes.line} aria-hidden="true" />;
  const canAsk = task.status !== 'selesai' && berkas.closedAt === null;
  return (
    <div className={classes.block}>
      <div className={classes.line}>
        <Clocks task={task} calendar={calendar} />
        {canAsk && (
          <UnstyledButton
            className={classes.why}
            aria-expanded={isOpen}
            aria-controls={id}
            title={strings.whyOf}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {strings.why}
          </UnstyledButton>
        )}
      </div>
      {canAsk && isOpen && (
        <ul id={id} className={classes.reasons} aria-label={strings.whyOf}>
          <Why task={task} calendar={calendar} />
        </ul>
      )}
    </div>
  );
}
