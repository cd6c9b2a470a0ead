import type { BerkasState, Task } from '../../shared/domain/berkas/berkas-state';
import { takenBackBy } from '../../shared/domain/berkas/task-moves';
import { ALASAN, ANSWERS, REMARKS } from './acts.data';
import type { Plan } from './plan';
import { send, type Stage } from './stage';

/** Something small that is done to a berkas between two of its steps. */
export type Errand =
  | { readonly kind: 'urung'; readonly actor: string; readonly commandId: string }
  | { readonly kind: 'tarik'; readonly actor: string; readonly task: string }
  | { readonly kind: 'catatan'; readonly actor: string }
  | { readonly kind: 'judul'; readonly actor: string }
  | { readonly kind: 'alasan'; readonly actor: string; readonly task: string }
  | { readonly kind: 'jawab'; readonly actor: string; readonly question: string; readonly about: number };

const ODDS = { undo: 0.015, takeBack: 0.012, remark: 0.06, explain: 0.2 };

/** A finish just done: the berkas and the task as they stood before it, and as it is now. */
export interface Finished {
  readonly before: BerkasState;
  readonly after: BerkasState;
  readonly task: Task;
  readonly actor: string;
  readonly commandId: string;
}

/** What is done soon after a finish: a title corrected, an act taken back, a delay explained, a remark added. */
export function errandAfter(
  { chance }: Stage,
  { subject, halt }: Plan,
  { before, after, task, actor, commandId }: Finished,
): Errand | null {
  if (subject.provisional !== null && after.title === subject.provisional) return { kind: 'judul', actor };
  const handedOver = after.handedOver.length > before.handedOver.length;
  if (halt === null && !handedOver) {
    if (chance.happens(ODDS.undo)) return { kind: 'urung', actor, commandId };
    if (chance.happens(ODDS.takeBack) && canTakeBack(after, task, actor))
      return { kind: 'tarik', actor, task: task.task };
  }
  if (isDeviation(after, task) && chance.happens(ODDS.explain))
    return { kind: 'alasan', actor, task: task.task };
  return chance.happens(ODDS.remark) ? { kind: 'catatan', actor } : null;
}

function canTakeBack(after: BerkasState, { task }: Task, actor: string): boolean {
  const done = after.tasks.find((one) => one.task === task);
  return after.closedAt === null && done !== undefined && takenBackBy(after, done, actor).ok;
}

/** Late, or without some of its kelengkapan. */
function isDeviation(after: BerkasState, { task }: Task): boolean {
  const done = after.tasks.find((one) => one.task === task);
  if (done === undefined || done.finishedAt === null) return false;
  return done.kelengkapan.kurang.length > 0 || (done.dueAt !== null && done.dueAt < done.finishedAt);
}

/** How long until an errand is run. Unit: minutes of work. */
export function errandMinutes({ chance }: Stage, { kind }: Errand): number {
  if (kind === 'jawab') return chance.spread(10, 150);
  return kind === 'alasan' ? chance.spread(5, 60) : chance.spread(0.2, 1.5);
}

/** Runs an errand. */
export function runErrand(stage: Stage, { subject }: Plan, berkas: BerkasState, errand: Errand): void {
  const { actor } = errand;
  const { stream, title } = berkas;
  switch (errand.kind) {
    case 'urung':
      send(stage, actor, 'undo', { commandId: errand.commandId });
      return;
    case 'tarik':
      send(stage, actor, 'task.take-back', { berkas: stream, task: errand.task });
      return;
    case 'judul':
      send(stage, actor, 'berkas.rename', { berkas: stream, title: subject.title, seen: { title } });
      return;
    case 'alasan': {
      const [alasan, keterangan] = stage.chance.pick(ALASAN);
      send(stage, actor, 'berkas.explain', { berkas: stream, tasks: [errand.task], alasan, keterangan });
      return;
    }
    case 'jawab': {
      const text = ANSWERS[errand.about] ?? '';
      send(stage, actor, 'task.answer', { berkas: stream, question: errand.question, text });
      return;
    }
    case 'catatan': {
      const text = stage.chance.pick(REMARKS);
      send(stage, actor, 'berkas.note', { berkas: stream, text, lampiran: [] });
    }
  }
}
