import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import { ClosedMark } from '../../parts/status/closed-mark';
import { stepWorkStrings } from '../../parts/step-work/step-work.strings';
import { TimeLeftMark } from '../../parts/time-left/time-left-mark';
import { mejaStrings as strings } from './meja-saya.strings';
import classes from './queue-row.module.css';

interface QueueRowProps {
  readonly row: TaskRow;
  readonly isYours: boolean;
  readonly from: string;
}

/** One task: what is to be done first, then the berkas, who sent it and how much time is left. */
export function QueueRow({ row, isYours, from }: QueueRowProps) {
  return (
    <div className={classes.row}>
      <div className={classes.line}>
        <span className={classes.text} title={row.text}>
          {row.outside && <span className={classes.record}>{stepWorkStrings.record}</span>}
          {row.text}
        </span>
        <TimeLeftMark timed={row} />
      </div>
      <div className={classes.line}>
        <span className={classes.berkas}>
          <span className={classes.number}>{row.nomor}</span> {row.tertutup && <ClosedMark />} {row.title}
        </span>
        <span className={classes.from}>
          {row.laneLabel}
          {' · '}
          {isYours ? <strong className={classes.yours}>{strings.yours}</strong> : strings.from(from)}
        </span>
      </div>
    </div>
  );
}
