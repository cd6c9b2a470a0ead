import { fail, ok, type Result } from '../../result';
import type { Refusal } from '../command';
import type { BerkasState, Task } from './berkas-state';

/** Whether the person who begins a step sets its date: the decree prints "sesuai jadwal" or "kontrak". */
export function asksDate({ duration }: Pick<Task, 'duration'>): boolean {
  return duration?.unit === 'jadwal' || duration?.unit === 'kontrak';
}

/** The steps a task may be sent back to: those the berkas has been worked through before, the latest first. */
export function stepsBefore(berkas: Pick<BerkasState, 'tasks'>, task: Task): readonly Task[] {
  const earlier = berkas.tasks.filter(
    ({ step, status, group }) => status === 'selesai' && step !== task.step && group === null,
  );
  const latest = new Map(earlier.map((one) => [one.step, one]));
  return [...latest.values()].reverse();
}

/** The tasks a finish has opened, where it can still be taken back: nobody has begun them. Errors: `urung-*`. */
export function takenBackBy(
  berkas: BerkasState,
  task: Task,
  actor: string,
): Result<readonly string[], Refusal> {
  if (task.mark !== 'selesai' || task.finishedBy !== actor) return fail({ code: 'urung-bukan-milik' });
  if (berkas.handedOver.some((one) => one.task === task.task)) return fail({ code: 'sudah-dibuka-penerus' });
  const opened = berkas.tasks.filter(({ from }) => from === task.task);
  const isBegun = opened.some(
    ({ status, takenBy, children }) => takenBy !== null || status === 'selesai' || children.length > 0,
  );
  const joined = task.group !== null && opened.length === 0 && isFollowed(berkas, task);
  return isBegun || joined ? fail({ code: 'sudah-dibuka-penerus' }) : ok(opened.map((one) => one.task));
}

/** Whether the last of a group has gone on already. */
function isFollowed(berkas: BerkasState, task: Task): boolean {
  const group = berkas.tasks.filter((one) => one.group === task.group).map((one) => one.task);
  return berkas.tasks.some(({ from }) => from !== null && group.includes(from));
}
