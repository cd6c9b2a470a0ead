import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import type { Instant } from '../../../shared/time';

/** By what the load of the Bagian is told apart. */
export const LOAD_BY = ['orang', 'peran', 'sop'] as const;

/** One of `LOAD_BY`. */
export type LoadBy = (typeof LOAD_BY)[number];

/** One chosen line of a load: only its tasks are listed. */
export interface LoadChoice {
  readonly by: LoadBy;
  readonly key: string;
}

/** How many open tasks something has, and how many of them are late. */
export interface Load {
  readonly key: string;
  readonly open: number;
  readonly late: number;
}

const ROLE = 'role:';
const PENCATAT = 'pencatat:';

/** Under which names a task counts: who has it (`` where nobody has), the roles it is queued to, or its SOP. */
function keysOf(row: TaskRow, by: LoadBy): readonly string[] {
  switch (by) {
    case 'orang':
      return [row.takenBy ?? ''];
    case 'sop':
      return [row.sop];
    case 'peran':
      return [...new Set(row.queue.map(roleIn))];
  }
}

/** `pencatat` and `tim` stand for whoever of each berkas that is. */
function roleIn(key: string): string {
  if (key.startsWith(ROLE)) return key.slice(ROLE.length);
  return key.startsWith(PENCATAT) ? 'pencatat' : 'tim';
}

/** Whether a task is late now; what waits outside, or stands still, is not. */
export function isLate({ status, dueAt }: Pick<TaskRow, 'status' | 'dueAt'>, now: Instant): boolean {
  return status !== 'menunggu-pihak-luar' && status !== 'dijeda' && dueAt !== null && dueAt < now;
}

/** The load told apart, the largest first. */
export function loadBy(rows: readonly TaskRow[], by: LoadBy, now: Instant): readonly Load[] {
  const loads = new Map<string, Load>();
  for (const row of rows) {
    for (const key of keysOf(row, by)) {
      const { open, late } = loads.get(key) ?? { open: 0, late: 0 };
      loads.set(key, { key, open: open + 1, late: late + (isLate(row, now) ? 1 : 0) });
    }
  }
  return [...loads.values()].sort((a, b) => b.late - a.late || b.open - a.open || (a.key < b.key ? -1 : 1));
}

/** The tasks of one line of a load; null: all. */
export function chosenRows(rows: readonly TaskRow[], choice: LoadChoice | null): readonly TaskRow[] {
  return choice === null ? rows : rows.filter((row) => keysOf(row, choice.by).includes(choice.key));
}
