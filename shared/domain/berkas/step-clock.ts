import { MS_PER_MINUTE, type Instant } from '../../time';
import type { WorkCalendar } from '../kalender/calendar';
import { countsFromTaken, ruleOfDuration } from '../kalender/due';
import { workingMinutesBetween } from '../kalender/working-time';
import type { BerkasState, Task } from './berkas-state';

/** What the clocks of a task are read from; a finished task is kept with no more than this for lists of departures. */
export type ClockedTask = Pick<
  Task,
  | 'status'
  | 'duration'
  | 'openedAt'
  | 'takenAt'
  | 'finishedAt'
  | 'dueAt'
  | 'trayDueAt'
  | 'pauses'
  | 'kelengkapan'
>;

/**
 * A step's two clocks, in minutes of working time: `tunggu` from when it came in until it was taken, `pengerjaan` from then
 * until it was finished, less its pauses (`jeda`). A step still open is counted up to now.
 */
export interface StepClock {
  readonly tunggu: number;
  readonly pengerjaan: number;
  readonly jeda: number;
}

/** Since when a task's clock stands still (ms since epoch); null: it runs. */
export function pausedSince({ status, pauses }: Pick<Task, 'status' | 'pauses'>): Instant | null {
  return status === 'dijeda' ? (pauses.find(({ to }) => to === null)?.from ?? null) : null;
}

function minutesBetween(calendar: WorkCalendar, from: Instant, to: Instant): number {
  return to <= from ? 0 : workingMinutesBetween(calendar, from, to);
}

/**
 * For how many minutes of working time a task stood still since it was taken, up to now (ms since epoch) or its end. What
 * stood before it was released and taken anew is not of this work.
 */
export function pausedMinutes(
  calendar: WorkCalendar,
  task: Pick<ClockedTask, 'pauses' | 'takenAt' | 'finishedAt'>,
  now: Instant,
): number {
  const end = task.finishedAt ?? now;
  const taken = task.takenAt ?? end;
  return task.pauses.reduce(
    (sum, { from, to }) => sum + minutesBetween(calendar, Math.max(from, taken), to ?? end),
    0,
  );
}

/** Reads both clocks of a task at `now` (ms since epoch). */
export function stepClock(calendar: WorkCalendar, task: ClockedTask, now: Instant): StepClock {
  const end = task.finishedAt ?? now;
  const taken = task.takenAt ?? end;
  const jeda = pausedMinutes(calendar, task, now);
  return {
    tunggu: minutesBetween(calendar, task.openedAt, taken),
    pengerjaan: Math.max(0, minutesBetween(calendar, taken, end) - jeda),
    jeda,
  };
}

/**
 * How a step departs from its mutu baku: `terlambat` the work itself (minutes and hours by the work, days and weeks by the
 * due moment), `baki` it lay untaken too long, `kurang` the kelengkapan that was missing.
 */
export interface Departure {
  readonly terlambat: boolean;
  readonly baki: boolean;
  readonly kurang: readonly string[];
}

/** How a task departs from its mutu baku at `now` (ms since epoch); null where it does not. */
export function departureOf(calendar: WorkCalendar, task: ClockedTask, now: Instant): Departure | null {
  if (task.status === 'menunggu-pihak-luar') return null;
  const isTimed = countsFromTaken(task.duration);
  const rule = ruleOfDuration(task.duration);
  const limit = rule?.kind === 'jam-kerja' ? rule.minutes : null;
  const end = task.finishedAt ?? now;
  const terlambat =
    isTimed && limit !== null
      ? task.takenAt !== null && stepClock(calendar, task, now).pengerjaan > limit
      : !isTimed && task.duration !== null && task.dueAt !== null && end > task.dueAt;
  const lay = task.takenAt ?? end;
  const countsFromOpening = task.duration !== null && !isTimed;
  const baki = !countsFromOpening && task.trayDueAt !== null && lay > task.trayDueAt;
  const { kurang } = task.kelengkapan;
  return terlambat || baki || kurang.length > 0 ? { terlambat, baki, kurang } : null;
}

/**
 * Whether a finished task can have departed from its mutu baku, told without a calendar: true wherever `departureOf` finds
 * something, by whatever calendar; often true where it finds nothing, for nights and days off are not known here.
 */
export function mayHaveDeparted(task: ClockedTask & Pick<Task, 'mark'>): boolean {
  const { finishedAt, takenAt, dueAt, trayDueAt, duration, kelengkapan } = task;
  if (task.mark !== 'selesai' || finishedAt === null) return false;
  const rule = ruleOfDuration(duration);
  const lay = trayDueAt !== null && (takenAt ?? finishedAt) > trayDueAt;
  const isLate =
    rule?.kind === 'jam-kerja'
      ? takenAt !== null && finishedAt - takenAt > rule.minutes * MS_PER_MINUTE
      : dueAt !== null && finishedAt > dueAt;
  return isLate || lay || kelengkapan.kurang.length > 0;
}

/** The finished tasks of a berkas that departed from their mutu baku and of which nobody has told why. */
export function unexplained(calendar: WorkCalendar, berkas: BerkasState, now: Instant): readonly Task[] {
  const told = new Set(berkas.penyimpangan.map(({ task }) => task));
  return berkas.tasks.filter(
    (task) => task.mark === 'selesai' && !told.has(task.task) && departureOf(calendar, task, now) !== null,
  );
}
