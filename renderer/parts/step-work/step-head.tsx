import type { Task } from '../../../shared/domain/berkas/berkas-state';
import { pausedSince } from '../../../shared/domain/berkas/step-clock';
import { useNames } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { TimeLeftMark } from '../time-left/time-left-mark';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';

interface StepHeadProps {
  readonly task: Task;
  /** Who finished the step before this one, or started the berkas. */
  readonly from: string | null;
}

/** What is to be done, in the SOP's own words, from whom it came and how long it may take. */
export function StepHead({ task, from }: StepHeadProps) {
  const nameOf = useNames();
  const format = useFormat();
  return (
    <div className={classes.head}>
      <div className={classes.headLine}>
        <span className={classes.number}>{strings.step(task.no)}</span>
        <TimeLeftMark timed={{ ...task, pausedAt: pausedSince(task) }} />
      </div>
      <h2 className={classes.text}>
        {task.outside && <span className={classes.record}>{strings.record}</span>} {task.text}
      </h2>
      {task.awaits !== null && task.status === 'menunggu-pihak-luar' && (
        <p className={classes.awaits}>{strings.awaits(task.awaits.who, task.awaits.what)}</p>
      )}
      <p className={classes.dim}>{strings.from(nameOf(from), format.moment(task.openedAt))}</p>
    </div>
  );
}
