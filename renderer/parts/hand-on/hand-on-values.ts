import type { HeldTask } from '../../db/held-query';

/** What becomes of each task, by its name: the stream of who takes it over, or back to the queue. */
export type HandOnChoices = { readonly [task: string]: string };

/** Back to the queue. */
export const TO_QUEUE = 'antrean';

/** The name of a task among those of all berkas. */
export function heldKey({ row }: HeldTask): string {
  return `${row.stream} ${row.task}`;
}

/** Whether a task can go back to its queue: one that waits for another berkas keeps somebody who hears of its end. */
export function canRelease({ row }: HeldTask): boolean {
  return row.status !== 'menunggu-berkas';
}

/** What is chosen where nobody chose yet: the queue, or, where that cannot be, the first who may. Null: nothing can be done. */
export function choiceOf(task: HeldTask, choices: HandOnChoices): string | null {
  return choices[heldKey(task)] ?? (canRelease(task) ? TO_QUEUE : (task.able[0] ?? null));
}

/** The choices as the commands take them. */
export function handOnData(tasks: readonly HeldTask[], choices: HandOnChoices) {
  const named = tasks.map((task) => ({
    berkas: task.row.stream,
    task: task.row.task,
    to: choiceOf(task, choices),
  }));
  return {
    release: named.filter(({ to }) => to === TO_QUEUE).map(({ berkas, task }) => ({ berkas, task })),
    hand: named.flatMap(({ berkas, task, to }) =>
      to === null || to === TO_QUEUE ? [] : [{ berkas, task, to }],
    ),
  };
}
