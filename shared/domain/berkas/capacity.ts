import type { OrangState } from '../orang/orang';
import { capacityAt, type Pengganti } from '../orang/pengganti';
import { KEPALA_BAGIAN, roleKey } from '../peran/peran';
import type { BerkasState, StoryLine, Task } from './berkas-state';

const ROLE = roleKey('');

/** The roles whose holders a task is queued to. */
function rolesOfTask({ queue }: Pick<Task, 'queue'>): readonly string[] {
  return queue.filter((key) => key.startsWith(ROLE)).map((key) => key.slice(ROLE.length));
}

/** The task an act was about; null where it was about the whole berkas. */
function taskOf({ tasks }: Pick<BerkasState, 'tasks'>, { what }: StoryLine): Task | null {
  if ('task' in what) return tasks.find(({ task }) => task === what.task) ?? null;
  const no = 'no' in what ? what.no : null;
  return no === null ? null : (tasks.find((task) => task.no === no) ?? null);
}

/**
 * In whose stead a person acted in a line of the story: as Plh. or Plt. of the post the step was queued to, or of the
 * Kepala Bagian where only that post gave the right. Null: in their own right. Source: SOP-AP, aturan.md section 11.
 */
export function capacityInLine(
  berkas: Pick<BerkasState, 'tasks' | 'pencatat'>,
  line: StoryLine,
  orang: Pick<OrangState, 'peran' | 'pengganti'>,
): Pengganti | null {
  const task = line.what.kind === 'dibuka' ? null : taskOf(berkas, line);
  if (task !== null && line.what.kind !== 'dilewati')
    return capacityAt(orang, rolesOfTask(task), line.happenedAt);
  const isOfWhole = WHOLE.has(line.what.kind) && line.actor !== berkas.pencatat;
  return isOfWhole ? capacityAt(orang, [KEPALA_BAGIAN], line.happenedAt) : null;
}

const WHOLE: ReadonlySet<StoryLine['what']['kind']> = new Set([
  'dibatalkan',
  'dibuka-kembali',
  'sifat-diubah',
  'pencatat-diganti',
  'dilewati',
]);

/** In whose stead a task was taken or finished: who worked on it, and when, is the task's own. Null: in their own right. */
export function capacityInTask(
  task: Pick<Task, 'queue' | 'takenAt' | 'finishedAt'>,
  orang: Pick<OrangState, 'peran' | 'pengganti'>,
): Pengganti | null {
  const moment = task.finishedAt ?? task.takenAt;
  return moment === null ? null : capacityAt(orang, rolesOfTask(task), moment);
}
