import type { RecordedEvent } from '../../journal/entry';
import type { Instant } from '../../time';
import { bahanAfter, isBahanEvent } from '../bahan/bahan-events';
import { asRecorded, type Recorded } from '../event';
import type { BerkasEvent } from './berkas-events';
import type { BerkasState, LaneGivenBack } from './berkas-state';
import { factOf } from './berkas-story';
import { isTaskMove, moveTask, newTask, reopenTask } from './task-evolve';

type BerkasRecorded = Recorded<BerkasEvent>;
type Follow = Exclude<BerkasRecorded, { type: 'BerkasStarted' }>;

/** Folds one event into a berkas. Never refuses: what the journal holds has happened. */
export function evolveBerkas(state: BerkasState | null, recorded: RecordedEvent): BerkasState | null {
  const event = asRecorded<BerkasEvent>(recorded);
  if (event.type === 'BerkasStarted') return started(event);
  if (state === null) return null;
  const { entry, commandId, actor, at, happenedAt } = event;
  const line = { entry, commandId, actor, at, happenedAt, what: factOf(state, event) };
  return { ...apply(state, event), story: [...state.story, line] };
}

function started({
  data: { susulan, ...data },
  stream,
  happenedAt,
  entry,
  commandId,
  actor,
  at,
}: Extract<BerkasRecorded, { type: 'BerkasStarted' }>): BerkasState {
  const what = { kind: 'dimulai', title: data.title, nomor: data.nomor, susulan } as const;
  return {
    stream,
    ...data,
    startedAt: happenedAt,
    closedAt: null,
    result: null,
    sifat: 'biasa',
    cause: null,
    planned: null,
    handedOver: [],
    questions: [],
    penyimpangan: [],
    bahan: [],
    lanes: {},
    lanesSince: {},
    lanesNamed: [],
    tasks: [],
    story: [{ entry, commandId, actor, at, happenedAt, what }],
  };
}

function apply(state: BerkasState, event: Follow): BerkasState {
  if (isTaskMove(event)) return { ...state, tasks: changeTask(state, event.data.task, moveTask(event)) };
  if (isBahanEvent(event)) return { ...state, bahan: bahanAfter(state.bahan, event) };
  switch (event.type) {
    case 'OutcomePassed':
    case 'StepFulfilled':
    case 'NoteAdded':
      return state;
    case 'LaneAssigned':
      return assignLane(state, event);
    case 'StepOpened':
      return { ...state, tasks: [...state.tasks, newTask(event.data, event.happenedAt)] };
    case 'StepFinishUndone':
      return undoFinish(state, event.data, event.happenedAt);
    case 'QuestionAsked':
    case 'QuestionAnswered':
      return { ...state, questions: questionsAfter(state, event) };
    default:
      return applyToWhole(state, event);
  }
}

type Whole = Extract<
  Follow,
  {
    type:
      | 'BerkasClosed'
      | 'BerkasCancelled'
      | 'BerkasReopened'
      | 'BerkasRenamed'
      | 'BerkasCaused'
      | 'BerkasPlanned'
      | 'BerkasHandedOver'
      | 'SifatSet'
      | 'PenyimpanganExplained'
      | 'PencatatChanged';
  }
>;

function applyToWhole(state: BerkasState, event: Whole): BerkasState {
  switch (event.type) {
    case 'BerkasClosed':
      return { ...state, closedAt: event.happenedAt, result: event.data.result };
    case 'BerkasCancelled':
      return { ...state, closedAt: event.happenedAt, result: 'dibatalkan' };
    case 'BerkasReopened':
      return { ...state, closedAt: null, result: null };
    case 'BerkasRenamed':
      return { ...state, title: event.data.title };
    case 'BerkasCaused':
      return { ...state, cause: event.data };
    case 'BerkasPlanned':
      return { ...state, planned: event.data };
    case 'BerkasHandedOver':
      return { ...state, handedOver: [...state.handedOver, event.data] };
    case 'SifatSet':
      return { ...state, sifat: event.data.sifat };
    case 'PencatatChanged':
      return { ...state, pencatat: event.data.to };
    case 'PenyimpanganExplained': {
      const told = new Set(event.data.lines.map(({ task }) => task));
      const kept = state.penyimpangan.filter(({ task }) => !told.has(task));
      return { ...state, penyimpangan: [...kept, ...event.data.lines] };
    }
  }
}

function changeTask(
  state: BerkasState,
  id: string,
  change: (task: BerkasState['tasks'][number]) => BerkasState['tasks'][number],
): BerkasState['tasks'] {
  return state.tasks.map((task) => (task.task === id ? change(task) : task));
}

function questionsAfter(
  { questions }: BerkasState,
  event: Extract<Follow, { type: 'QuestionAsked' | 'QuestionAnswered' }>,
): BerkasState['questions'] {
  const { data, actor, happenedAt } = event;
  if (event.type === 'QuestionAsked') {
    const { question, task, to, text } = event.data;
    return [
      ...questions,
      { id: question, task, by: actor ?? '', to, text, askedAt: happenedAt, answer: null },
    ];
  }
  const answer = { text: data.text, at: happenedAt };
  return questions.map((one) => (one.id === data.question ? { ...one, answer } : one));
}

function assignLane(
  state: BerkasState,
  { data, commandId, happenedAt }: Extract<Follow, { type: 'LaneAssigned' }>,
): BerkasState {
  const { lane, holder, before } = data;
  const named = nameLane(state, lane, holder, happenedAt);
  return { ...named, lanesNamed: [...state.lanesNamed, { commandId, lane, holder, before }] };
}

function nameLane(
  state: BerkasState,
  lane: string,
  holder: BerkasState['lanes'][string],
  since: Instant,
): BerkasState {
  return {
    ...state,
    lanes: { ...state.lanes, [lane]: holder },
    lanesSince: { ...state.lanesSince, [lane]: since },
  };
}

function undoFinish(
  state: BerkasState,
  { task, dropped, lanes }: Extract<BerkasRecorded, { type: 'StepFinishUndone' }>['data'],
  happenedAt: Instant,
): BerkasState {
  const tasks = changeTask(state, task, reopenTask).filter((candidate) => !dropped.includes(candidate.task));
  return lanes.reduce<BerkasState>((undone, lane) => giveBack(undone, lane, happenedAt), {
    ...state,
    tasks,
    closedAt: null,
    result: null,
  });
}

function giveBack(before: BerkasState, { lane, holder }: LaneGivenBack, happenedAt: Instant): BerkasState {
  const undone = before.lanesNamed.findLastIndex((named) => named.lane === lane);
  const state = { ...before, lanesNamed: before.lanesNamed.filter((_, index) => index !== undone) };
  if (holder !== null) return nameLane(state, lane, holder, happenedAt);
  const others = <T>(record: { readonly [lane: string]: T }): { readonly [lane: string]: T } =>
    Object.fromEntries(Object.entries(record).filter(([other]) => other !== lane));
  return { ...state, lanes: others(state.lanes), lanesSince: others(state.lanesSince) };
}
