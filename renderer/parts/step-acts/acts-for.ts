import { openCalls } from '../../../shared/domain/berkas/called-berkas';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { stepsBefore, takenBackBy } from '../../../shared/domain/berkas/task-moves';
import type { Instant } from '../../../shared/time';

/** What can be done with a step besides working on it. */
export type StepAct =
  | 'kembalikan'
  | 'tarik'
  | 'minta'
  | 'serahkan'
  | 'tanyakan'
  | 'jeda'
  | 'lanjutkan'
  | 'dipenuhi'
  | 'lewati'
  | 'kedaluwarsa'
  | 'lepas';

/** Who looks at a step. `answers`: to its queue; `leads`: the berkas; `isHolderGone`: who has it was deactivated. */
export interface Viewer {
  readonly person: string;
  readonly answers: boolean;
  readonly leads: boolean;
  readonly isHolderGone: boolean;
  readonly now: Instant;
}

/** The task whose finish opened this one, where this person may still take it back. */
export function takeableBack(berkas: BerkasState, task: Task, person: string): Task | null {
  const before = berkas.tasks.find((candidate) => candidate.task === task.from);
  return before !== undefined && takenBackBy(berkas, before, person).ok ? before : null;
}

/** Whether a person may work on a task: it is theirs, or nobody's yet and they answer to its queue. */
export function mayWork({ status, takenBy }: Task, { person, answers }: Viewer): boolean {
  if (status === 'menunggu-pihak-luar') return false;
  return takenBy === null ? answers : takenBy === person;
}

type Test = (berkas: BerkasState, task: Task, viewer: Viewer) => boolean;

const isOwn: Test = (_berkas, { status, takenBy }, { person }) =>
  status !== 'menunggu-pihak-luar' && takenBy === person;

const hasNoRunningChild = ({ children }: Task): boolean => children.every(({ result }) => result !== null);

const MAY: { readonly [Act in StepAct]: Test } = {
  tarik: (berkas, task, { person }) => takeableBack(berkas, task, person) !== null,
  minta: (berkas, task, viewer) =>
    task.takenBy !== viewer.person &&
    !mayWork(task, viewer) &&
    task.returnWish?.by !== viewer.person &&
    berkas.tasks.some(({ finishedBy }) => finishedBy === viewer.person) &&
    takeableBack(berkas, task, viewer.person) === null,
  kembalikan: (berkas, task, viewer) =>
    mayWork(task, viewer) &&
    task.group === null &&
    task.status !== 'menunggu-berkas' &&
    stepsBefore(berkas, task).length > 0,
  serahkan: isOwn,
  tanyakan: (_berkas, task, viewer) => mayWork(task, viewer),
  jeda: (berkas, task, viewer) => isOwn(berkas, task, viewer) && task.status === 'dikerjakan',
  lanjutkan: (berkas, task, viewer) => isOwn(berkas, task, viewer) && task.status === 'dijeda',
  dipenuhi: (_berkas, task, viewer) =>
    hasNoRunningChild(task) &&
    (task.status === 'menunggu-pihak-luar' ? viewer.answers || viewer.leads : mayWork(task, viewer)),
  lewati: (_berkas, task, { leads }) => leads && hasNoRunningChild(task),
  kedaluwarsa: (_berkas, { expiry }, { now }) => expiry !== null && expiry.at <= now,
  // Beside the form of a step in work stands a button for it; a step that still calls has no form.
  lepas: (berkas, task, viewer) =>
    task.status === 'dikerjakan' &&
    ((viewer.isHolderGone && viewer.answers) ||
      (isOwn(berkas, task, viewer) && openCalls(task, null).length > 0)),
};

const ORDER = [
  'kedaluwarsa',
  'lanjutkan',
  'tarik',
  'minta',
  'kembalikan',
  'tanyakan',
  'jeda',
  'serahkan',
  'lepas',
  'dipenuhi',
  'lewati',
] as const satisfies readonly StepAct[];

/** What a person may do now with an open step besides working on it, in the order of a menu. */
export function actsFor(berkas: BerkasState, task: Task, viewer: Viewer): readonly StepAct[] {
  if (berkas.closedAt !== null || task.status === 'selesai') return [];
  return ORDER.filter((act) => MAY[act](berkas, task, viewer));
}
