import type { RecordedEvent } from '../../journal/entry';
import { asRecorded, type Recorded } from '../event';
import type { BerkasEvent, BerkasState, LaneGivenBack, OpenedStep, StoryFact, Task } from './berkas-state';

type BerkasRecorded = Recorded<BerkasEvent>;

/** Folds one event into a berkas. Never refuses: what the journal holds has happened. */
export function evolveBerkas(state: BerkasState | null, recorded: RecordedEvent): BerkasState | null {
  const event = asRecorded<BerkasEvent>(recorded);
  if (event.type === 'BerkasStarted') return started(event);
  if (state === null) return null;
  return tell(apply(state, event), event, factOf(state, event));
}

function started(event: Extract<BerkasRecorded, { type: 'BerkasStarted' }>): BerkasState {
  const { data, stream, happenedAt } = event;
  const state: BerkasState = {
    stream,
    ...data,
    startedAt: happenedAt,
    closedAt: null,
    result: null,
    lanes: {},
    lanesSince: {},
    tasks: [],
    story: [],
  };
  return tell(state, event, { kind: 'dimulai', title: data.title, nomor: data.nomor });
}

function apply(state: BerkasState, event: BerkasRecorded): BerkasState {
  switch (event.type) {
    case 'BerkasStarted':
    case 'OutcomePassed':
    case 'NoteAdded':
      return state;
    case 'LaneAssigned': {
      const { lane, holder } = event.data;
      return {
        ...state,
        lanes: { ...state.lanes, [lane]: holder },
        lanesSince: { ...state.lanesSince, [lane]: event.happenedAt },
      };
    }
    case 'StepOpened':
      return { ...state, tasks: [...state.tasks, newTask(event.data, event.happenedAt)] };
    case 'StepArrived':
    case 'TaskTaken':
    case 'TaskReleased':
    case 'StepFinished':
      return { ...state, tasks: changeTask(state, event.data.task, (task) => moveTask(task, event)) };
    case 'StepFinishUndone':
      return undoFinish(state, event.data, event.happenedAt);
    case 'BerkasClosed':
      return { ...state, closedAt: event.happenedAt, result: event.data.result };
    case 'BerkasRenamed':
      return { ...state, title: event.data.title };
  }
}

function newTask(step: OpenedStep, openedAt: number): Task {
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
  };
}

type TaskMove = Extract<
  BerkasRecorded,
  { type: 'StepArrived' | 'TaskTaken' | 'TaskReleased' | 'StepFinished' }
>;

function moveTask(task: Task, event: TaskMove): Task {
  switch (event.type) {
    case 'StepArrived': {
      const { dueAt } = event.data;
      return { ...task, status: 'menunggu', openedAt: event.happenedAt, dueAt, trayDueAt: dueAt };
    }
    case 'TaskTaken':
      return {
        ...task,
        status: 'dikerjakan',
        takenBy: event.actor,
        takenAt: event.happenedAt,
        dueAt: event.data.dueAt,
      };
    case 'TaskReleased':
      return { ...task, status: 'menunggu', takenBy: null, takenAt: null, dueAt: task.trayDueAt };
    case 'StepFinished':
      return {
        ...task,
        status: 'selesai',
        finishedBy: event.actor,
        finishedAt: event.happenedAt,
        outcome: event.data.outcome,
      };
  }
}

function changeTask(state: BerkasState, id: string, change: (task: Task) => Task): readonly Task[] {
  return state.tasks.map((task) => (task.task === id ? change(task) : task));
}

function undoFinish(
  state: BerkasState,
  { task, dropped, lanes }: Extract<BerkasRecorded, { type: 'StepFinishUndone' }>['data'],
  happenedAt: number,
): BerkasState {
  const tasks = changeTask(state, task, (finished) => ({
    ...finished,
    status: 'dikerjakan',
    finishedBy: null,
    finishedAt: null,
    outcome: null,
  })).filter((candidate) => !dropped.includes(candidate.task));
  return lanes.reduce<BerkasState>((undone, lane) => giveBack(undone, lane, happenedAt), {
    ...state,
    tasks,
    closedAt: null,
    result: null,
  });
}

function giveBack(state: BerkasState, { lane, holder }: LaneGivenBack, happenedAt: number): BerkasState {
  const lanes = Object.entries(state.lanes).filter(([other]) => other !== lane);
  const since = Object.entries(state.lanesSince).filter(([other]) => other !== lane);
  if (holder !== null) {
    lanes.push([lane, holder]);
    since.push([lane, happenedAt]);
  }
  return { ...state, lanes: Object.fromEntries(lanes), lanesSince: Object.fromEntries(since) };
}

function tell(state: BerkasState, event: BerkasRecorded, what: StoryFact): BerkasState {
  const { entry, commandId, actor, at, happenedAt } = event;
  return { ...state, story: [...state.story, { entry, commandId, actor, at, happenedAt, what }] };
}

function factOf(before: BerkasState, event: Exclude<BerkasRecorded, { type: 'BerkasStarted' }>): StoryFact {
  switch (event.type) {
    case 'LaneAssigned':
      return { kind: 'pelaksana-ditunjuk', laneLabel: event.data.laneLabel, holder: event.data.holder };
    case 'StepOpened': {
      const { task, no, text, laneLabel } = event.data;
      return { kind: 'dibuka', task, no, text, laneLabel };
    }
    case 'OutcomePassed':
      return { kind: 'dilalui', no: event.data.no, text: event.data.text };
    case 'BerkasClosed':
      return { kind: 'ditutup', result: event.data.result };
    case 'BerkasRenamed':
      return { kind: 'judul-diubah', title: event.data.title };
    case 'NoteAdded':
      return { kind: 'catatan', text: event.data.text, lampiran: event.data.lampiran };
    default:
      return taskFact(before, event);
  }
}

function taskFact(
  before: BerkasState,
  event: TaskMove | Extract<BerkasRecorded, { type: 'StepFinishUndone' }>,
): StoryFact {
  const task = before.tasks.find((candidate) => candidate.task === event.data.task);
  const subject = { task: event.data.task, no: task?.no ?? null };
  switch (event.type) {
    case 'StepArrived':
      return { kind: 'datang', ...subject, who: task?.awaits?.who ?? '', note: event.data.note };
    case 'TaskTaken':
      return { kind: 'diambil', ...subject };
    case 'TaskReleased':
      return { kind: 'dilepas', ...subject };
    case 'StepFinishUndone':
      return { kind: 'diurungkan', ...subject };
    case 'StepFinished': {
      const { outcome, note, lampiran, outside } = event.data;
      const when = outcome === null ? null : (task?.outcomes[outcome]?.when ?? null);
      return { kind: 'selesai', ...subject, text: task?.text ?? '', outcome: when, note, lampiran, outside };
    }
  }
}
