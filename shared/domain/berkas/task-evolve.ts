import type { Instant } from '../../time';
import type { Recorded } from '../event';
import type { BerkasEvent } from './berkas-events';
import { runningChild } from './called-berkas';
import type { BerkasResult, ChildBerkas, OpenedStep, Task, TaskMark } from './berkas-state';

const TASK_MOVES = [
  'StepArrived',
  'TaskTaken',
  'TaskReleased',
  'StepFinished',
  'ChildOpened',
  'ChildClosed',
  'ChildReopened',
  'TaskHanded',
  'TaskReturned',
  'TaskPassed',
  'TaskExpired',
  'ReturnAsked',
  'TaskPaused',
  'TaskResumed',
] as const satisfies readonly BerkasEvent['type'][];

/** An event that moves one task and nothing else. */
export type TaskMove = Extract<Recorded<BerkasEvent>, { type: (typeof TASK_MOVES)[number] }>;

/** Whether an event moves one task and nothing else. */
export function isTaskMove(event: Recorded<BerkasEvent>): event is TaskMove {
  return (TASK_MOVES as readonly string[]).includes(event.type);
}

/** A step as it stands when it has just opened. */
export function newTask(step: OpenedStep, openedAt: Instant): Task {
  return {
    ...step,
    status: step.awaits === null ? 'menunggu' : 'menunggu-pihak-luar',
    openedAt,
    trayDueAt: step.dueAt,
    takenBy: null,
    takenAt: null,
    finishedBy: null,
    finishedAt: null,
    outcome: null,
    mark: null,
    pauses: [],
    children: [],
    returnWish: null,
    kelengkapan: { ada: [], kurang: [] },
    keluaran: [],
  };
}

/** A finished task back in work: what it was finished with is forgotten, what was done in it is not. */
export function reopenTask(task: Task): Task {
  return {
    ...task,
    status: 'dikerjakan',
    finishedBy: null,
    finishedAt: null,
    outcome: null,
    mark: null,
    kelengkapan: { ada: [], kurang: [] },
    keluaran: [],
  };
}

/** What one event makes of its task. */
export function moveTask(event: TaskMove): (task: Task) => Task {
  return (task) => moved(task, event);
}

function moved(task: Task, event: TaskMove): Task {
  switch (event.type) {
    case 'StepArrived': {
      const { dueAt } = event.data;
      return { ...task, status: 'menunggu', openedAt: event.happenedAt, dueAt, trayDueAt: dueAt };
    }
    case 'TaskTaken':
      return take(task, event.actor, event.happenedAt, event.data.dueAt);
    case 'TaskHanded':
      return { ...task, takenBy: event.data.to, returnWish: null };
    case 'TaskReleased': {
      const pauses = pausesEnded(task, event.happenedAt);
      return { ...task, status: 'menunggu', takenBy: null, takenAt: null, dueAt: task.trayDueAt, pauses };
    }
    case 'StepFinished': {
      const { outcome, kelengkapan, keluaran } = event.data;
      return { ...end(task, event, 'selesai', outcome), kelengkapan, keluaran };
    }
    case 'TaskReturned':
      return end(task, event, 'dikembalikan', null);
    case 'TaskPassed':
      return end(task, event, event.data.mark, event.data.outcome);
    case 'TaskExpired':
      return end(task, event, 'jatuh-tempo', event.data.outcome);
    case 'ReturnAsked':
      return { ...task, returnWish: { by: event.actor ?? '', reason: event.data.reason } };
    case 'TaskPaused': {
      const { reason, lookAgain } = event.data;
      const pause = { from: event.happenedAt, to: null, reason, lookAgain };
      return { ...task, status: 'dijeda', pauses: [...task.pauses, pause] };
    }
    case 'TaskResumed': {
      const pauses = pausesEnded(task, event.happenedAt);
      return inWork({ ...task, pauses, dueAt: event.data.dueAt });
    }
    case 'ChildOpened': {
      const children = [...task.children, { ...event.data.child, result: null }];
      return { ...task, status: 'menunggu-berkas', children };
    }
    case 'ChildClosed':
      return heardOfChild(task, event.data.berkas, event.data.result);
    case 'ChildReopened':
      return heardOfChild(task, event.data.berkas, null);
  }
}

function take(task: Task, takenBy: string | null, takenAt: Instant, dueAt: Instant | null): Task {
  return inWork({ ...task, takenBy, takenAt, dueAt });
}

/** A task in somebody's hands: at work, or waiting for the berkas that works for it. */
function inWork(task: Task): Task {
  return { ...task, status: runningChild(task) === null ? 'dikerjakan' : 'menunggu-berkas' };
}

/** A task that lies in the tray, or stands still, hears of its child too, and goes on as it lay. */
function heardOfChild(task: Task, berkas: string, result: BerkasResult | null): Task {
  const heard = { ...task, children: withResult(task, berkas, result) };
  const isInWork = task.status === 'dikerjakan' || task.status === 'menunggu-berkas';
  return isInWork ? inWork(heard) : heard;
}

function pausesEnded({ pauses }: Task, to: Instant): Task['pauses'] {
  return pauses.map((one) => (one.to === null ? { ...one, to } : one));
}

function end(
  task: Task,
  { actor, happenedAt }: { readonly actor: string | null; readonly happenedAt: Instant },
  mark: TaskMark,
  outcome: number | null,
): Task {
  const pauses = pausesEnded(task, happenedAt);
  return { ...task, status: 'selesai', finishedBy: actor, finishedAt: happenedAt, outcome, mark, pauses };
}

function withResult(task: Task, berkas: string, result: BerkasResult | null): readonly ChildBerkas[] {
  return task.children.map((child) => (child.berkas === berkas ? { ...child, result } : child));
}
