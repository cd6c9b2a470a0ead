import type { TaskStatus } from '../../../shared/domain/berkas/berkas-state';
import type { Instant } from '../../../shared/time';
import { useKalender } from '../../db/use-office';
import { useNow } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { shareGone, timeLeftOf, urgencyOf } from './time-left';
import classes from './time-left-mark.module.css';
import { timeLeftStrings as strings } from './time-left.strings';

interface Timed {
  readonly status: TaskStatus | 'berjalan';
  readonly openedAt: Instant;
  readonly takenAt: Instant | null;
  readonly dueAt: Instant | null;
  /** Since when its clock stands still; null or left out: it runs. */
  readonly pausedAt?: Instant | null;
}

function useTimeWords(): (timed: Timed) => string {
  const calendar = useKalender();
  const now = useNow();
  return ({ status, dueAt, pausedAt = null }) => {
    if (status === 'menunggu-pihak-luar') return strings.waiting;
    if (dueAt === null) return pausedAt === null ? strings.none : strings.paused;
    if (calendar.kind === 'loading' || calendar.value === null) return '';
    const left = strings.left(timeLeftOf(calendar.value.calendar, dueAt, pausedAt ?? now));
    return pausedAt === null ? left : strings.pausedWith(left);
  };
}

/** What is left of a task's time, in words and, where there is a measure, as a thin bar. */
export function TimeLeftMark({
  timed,
  withBar = true,
}: {
  readonly timed: Timed;
  readonly withBar?: boolean;
}) {
  const words = useTimeWords();
  const calendar = useKalender();
  const now = useNow();
  const format = useFormat();
  const { offsetMinutes } = useSession();
  const { status, dueAt, pausedAt = null } = timed;
  // What waits outside, or stands still, does not count down.
  const isWaiting = status === 'menunggu-pihak-luar' || pausedAt !== null;
  const urgency = isWaiting ? 'menunggu' : urgencyOf(dueAt, now, offsetMinutes);
  const known = calendar.kind === 'ready' ? (calendar.value?.calendar ?? null) : null;
  const gone =
    isWaiting || dueAt === null || known === null
      ? null
      : shareGone(known, timed.takenAt ?? timed.openedAt, dueAt, now);
  return (
    <span
      className={classes.mark}
      data-urgency={urgency}
      title={dueAt === null ? undefined : strings.dueAt(format.moment(dueAt))}
    >
      <span className={classes.words}>{words(timed)}</span>
      {withBar && gone !== null && (
        <span className={classes.bar} aria-hidden="true">
          <span className={classes.gone} style={{ width: `${gone * 100}%` }} />
        </span>
      )}
      {withBar && isWaiting && <span className={classes.hatched} aria-hidden="true" />}
    </span>
  );
}
