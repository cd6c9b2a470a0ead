import { fail, ok, type Result } from '../../result';
import type { Refusal } from '../command';
import type { BerkasState, LaneGivenBack, LaneHolder, Task } from './berkas-state';

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

/** The steps a closed berkas may be opened at again: those it was worked through. None: its open steps come back. */
export function reopenableSteps(berkas: Pick<BerkasState, 'tasks'>): readonly string[] {
  const stands = berkas.tasks.some(({ status }) => status !== 'selesai');
  if (stands) return [];
  return [...new Set(berkas.tasks.filter(({ group }) => group === null).map(({ step }) => step))];
}

/** The tasks a finish has opened, where it can still be taken back: nobody has begun them. Errors: `urung-*`, `tugas-masih-terbuka`. */
export function takenBackBy(
  berkas: BerkasState,
  task: Task,
  actor: string,
): Result<readonly string[], Refusal> {
  if (task.status !== 'selesai') return fail({ code: 'tugas-masih-terbuka' });
  if (task.mark !== 'selesai' || task.finishedBy !== actor) return fail({ code: 'urung-bukan-milik' });
  if (berkas.handedOver.some((one) => one.task === task.task)) return fail({ code: 'sudah-dibuka-penerus' });
  const opened = berkas.tasks.filter(({ from }) => from === task.task);
  // What it opened is gone where the berkas was ended or opened again at another step since.
  const stands = opened.length > 0 || isJoining(berkas, task);
  return stands && !opened.some(isBegun)
    ? ok(opened.map((one) => one.task))
    : fail({ code: 'sudah-dibuka-penerus' });
}

/** Whether somebody has laid hands on a task: taken it, recorded that it came, or passed it over. */
function isBegun({ status, takenBy, children, awaits }: Task): boolean {
  const hasCome = awaits !== null && status !== 'menunggu-pihak-luar';
  return takenBy !== null || status === 'selesai' || children.length > 0 || hasCome;
}

/** Whether others of a task's group are still at work: the last of them goes on. */
export function isJoining(berkas: Pick<BerkasState, 'tasks'>, task: Task): boolean {
  if (task.group === null) return false;
  return berkas.tasks.some(
    (other) => other.group === task.group && other.task !== task.task && other.status !== 'selesai',
  );
}

/** The lanes named when a task was last finished that are still held so, as they stood before. */
export function lanesNamedWith(
  { story, lanes, lanesNamed }: Pick<BerkasState, 'story' | 'lanes' | 'lanesNamed'>,
  { task }: Pick<Task, 'task'>,
): readonly LaneGivenBack[] {
  const finish = story.findLast(({ what }) => what.kind === 'selesai' && what.task === task);
  return lanesNamed
    .filter(
      ({ commandId, lane, holder }) => commandId === finish?.commandId && isSameHolder(lanes[lane], holder),
    )
    .map(({ lane, before }) => ({ lane, holder: before }));
}

function isSameHolder(present: LaneHolder | undefined, named: LaneHolder): boolean {
  if (present?.kind !== 'team' || named.kind !== 'team')
    return present?.kind === 'role' && named.kind === 'role' && present.role === named.role;
  return (
    present.people.length === named.people.length && present.people.every((one) => named.people.includes(one))
  );
}
