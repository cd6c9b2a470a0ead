import type { CalledSop, ChildBerkas, Task } from './berkas-state';

type Calling = Pick<Task, 'calls' | 'oneOf' | 'children'>;

/** Whether a berkas of a called SOP has done its part for a task: it has ended and was not cancelled. */
export function isCallDone({ children }: Pick<Task, 'children'>, sop: string): boolean {
  return children.some(
    (child) => child.sop === sop && child.result !== null && child.result !== 'dibatalkan',
  );
}

/** The berkas a task waits for; null where none of them runs. */
export function runningChild({ children }: Pick<Task, 'children'>): ChildBerkas | null {
  return children.find(({ result }) => result === null) ?? null;
}

/** The called SOPs a way (by its printed words; null: none is chosen) still needs a finished berkas of. */
export function openCalls(task: Calling, way: string | null): readonly CalledSop[] {
  const needed = task.calls.filter(({ when }) => when === null || when === way);
  const open = needed.filter(({ sop }) => !isCallDone(task, sop));
  return task.oneOf && open.length < needed.length ? [] : open;
}

/** The called SOPs of which a berkas may be started next: in their order, or any of them with `oneOf`. */
export function callableNow(task: Calling): readonly CalledSop[] {
  return task.oneOf ? task.calls : task.calls.filter(({ sop }) => !isCallDone(task, sop)).slice(0, 1);
}
