import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
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
      <div className={classes.words}>
        <span className={classes.text} title={row.text}>
          {row.text}
        </span>
        <span className={classes.under}>
          <span className={classes.number}>{row.nomor}</span>
          <span className={classes.title}>{row.title}</span>
        </span>
      </div>
      <div className={classes.side}>
        <TimeLeftMark timed={row} />
        <span className={classes.from}>
          {row.laneLabel}
          {' · '}
          {isYours ? <strong className={classes.yours}>{strings.yours}</strong> : strings.from(from)}
        </span>
      </div>
    </div>
  );
}
