import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import type { Instant } from '../../../shared/time';
import { urgencyOf } from '../../parts/time-left/time-left';

/** The groups of the desk, in the order they are worked. */
export const QUEUE_GROUPS = ['terlambat', 'hari-ini', 'pekan-ini', 'berikutnya', 'menunggu'] as const;

/** One group of the desk. */
export type QueueGroup = (typeof QUEUE_GROUPS)[number];

/** The key of a task on the desk; a task stands there once, however many of the person's roles it is queued to. */
export function taskKey({ stream, task }: Pick<TaskRow, 'stream' | 'task'>): string {
  return `${stream}/${task}`;
}

/** Which group a task stands in now. */
export function groupOf(row: TaskRow, now: Instant, offsetMinutes: number): QueueGroup {
  if (row.status === 'menunggu-pihak-luar') return 'menunggu';
  const urgency = urgencyOf(row.dueAt, now, offsetMinutes);
  return urgency === 'tanpa-batas' ? 'berikutnya' : urgency;
}

/** The tasks of each group that has any; within a group the order given stays. */
export function groupQueue(
  rows: readonly TaskRow[],
  now: Instant,
  offsetMinutes: number,
): readonly { readonly group: QueueGroup; readonly rows: readonly TaskRow[] }[] {
  const grouped = QUEUE_GROUPS.map((group) => ({
    group,
    rows: rows.filter((row) => groupOf(row, now, offsetMinutes) === group),
  }));
  return grouped.filter((group) => group.rows.length > 0);
}
