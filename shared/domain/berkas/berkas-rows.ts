import type { StreamModule } from '../../journal/fold';
import type { Instant } from '../../time';
import { bahanRows } from '../bahan/bahan-rows';
import type { KeyRow } from '../orang/orang';
import { pencatatKey, teamKey } from '../peran/peran';
import { circleOf, type Circle } from './circle';
import { evolveBerkas } from './berkas-evolve';
import { openTasks, type BerkasResult, type BerkasState, type Task, type TaskStatus } from './berkas-state';
import { departureRows, questionRows } from './desk-rows';
import { kelengkapanOf } from './kelengkapan';
import { asksDate } from './task-moves';

/** A berkas as lists show it. `status` is `berjalan` or its result; `current` tells the open steps in words. */
export interface BerkasRow {
  readonly stream: string;
  readonly nomor: string;
  readonly title: string;
  readonly sop: string;
  readonly sopTitle: string;
  readonly procedureTitle: string | null;
  readonly status: 'berjalan' | BerkasResult;
  readonly current: string;
  readonly currentLane: string;
  readonly dueAt: Instant | null;
  readonly startedAt: Instant;
  readonly closedAt: Instant | null;
  /** Who may see it, where it is closed to others. */
  readonly circle: Circle | null;
  readonly places: readonly ListPlace[];
}

/** A list of berkas: running ones and all of them by their start, closed ones by their end. */
export type BerkasList = 'berjalan' | 'selesai' | 'semua';

/**
 * Where a berkas stands in a list, for one name of its circle: one index then answers "the newest of this list that I may
 * see", and counts them. Units: ms since epoch.
 */
export type ListPlace = readonly [name: string, list: BerkasList, at: Instant];

/** The name under which lists hold what everyone may see. */
export const EVERYONE = '*';
/** The name under which lists hold all that is closed to somebody. */
export const CLOSED = '-';

function placesOf(
  circle: Circle | null,
  { startedAt, closedAt }: Pick<BerkasState, 'startedAt' | 'closedAt'>,
): readonly ListPlace[] {
  const names = circle === null ? [EVERYONE] : [CLOSED, ...circle];
  return names.flatMap((name): readonly ListPlace[] => [
    [name, 'semua', startedAt],
    closedAt === null ? [name, 'berjalan', startedAt] : [name, 'selesai', closedAt],
  ]);
}

/**
 * An open task as it stands in one queue: one row per key, so that one index answers "the newest of my roles".
 * Carries the role's or team's key, never the people behind it; `takenBy` is who works on it now.
 */
export interface TaskRow {
  readonly stream: string;
  readonly id: string;
  readonly key: string;
  /** All keys it is queued to: the same in each of the task's rows. */
  readonly queue: readonly string[];
  readonly task: string;
  readonly nomor: string;
  readonly title: string;
  /** The berkas is closed to all but its circle. */
  readonly tertutup: boolean;
  readonly sop: string;
  readonly sopTitle: string;
  readonly procedure: string;
  readonly step: string;
  readonly no: number | null;
  readonly text: string;
  readonly laneLabel: string;
  readonly outside: boolean;
  readonly awaits: string | null;
  readonly status: TaskStatus;
  readonly from: string | null;
  readonly openedAt: Instant;
  readonly takenBy: string | null;
  readonly takenAt: Instant | null;
  readonly dueAt: Instant | null;
  /** Since when its clock stands still, and the calendar date somebody means to look again; null: it runs. */
  readonly pausedAt: Instant | null;
  readonly lookAgain: string | null;
  /** Whether who takes it is to say by when it will be done. */
  readonly asksDate: boolean;
  /** How many of its printed Kelengkapan the program knows to be there, of how many. */
  readonly kelengkapan: { readonly ada: number; readonly dari: number };
  /** `dueAt`, or the far future where nothing is due: the order of the queue. */
  readonly dueOrder: Instant;
}

const NOTHING_DUE: Instant = 8_640_000_000_000_000;

function taskRows(state: BerkasState, task: Task): readonly TaskRow[] {
  const { stream, nomor, title, sop, sopTitle, procedure } = state;
  const from = state.tasks.find((candidate) => candidate.task === task.from)?.finishedBy ?? null;
  const pause = task.status === 'dijeda' ? task.pauses.find(({ to }) => to === null) : undefined;
  const needs = kelengkapanOf(state, task);
  const ada = needs.filter(({ because }) => because !== null).length;
  return task.queue.map((key) => ({
    stream,
    id: `${stream}/${task.task}/${key}`,
    key,
    queue: task.queue,
    task: task.task,
    nomor,
    title,
    tertutup: state.sifat === 'terbatas',
    sop,
    sopTitle,
    procedure,
    step: task.step,
    no: task.no,
    text: task.text,
    laneLabel: task.laneLabel,
    outside: task.outside,
    awaits: task.awaits === null ? null : `${task.awaits.who}: ${task.awaits.what}`,
    status: task.status,
    from: from ?? state.pencatat,
    openedAt: task.openedAt,
    takenBy: task.takenBy,
    takenAt: task.takenAt,
    dueAt: task.dueAt,
    pausedAt: pause?.from ?? null,
    lookAgain: pause?.lookAgain ?? null,
    asksDate: task.takenBy === null && asksDate(task),
    kelengkapan: { ada, dari: needs.length },
    dueOrder: task.dueAt ?? NOTHING_DUE,
  }));
}

/** Its pencatat has a key while a task stands with them: of many berkas begun, few wait for who began them. */
function keyRows(state: BerkasState, open: readonly Task[]): readonly KeyRow[] {
  const { stream, pencatat, startedAt, closedAt } = state;
  const own = pencatatKey(stream);
  const ofPencatat = open.some(({ queue }) => queue.includes(own))
    ? [{ id: `${stream}/pencatat`, person: pencatat, key: own, from: startedAt }]
    : [];
  const ofTeams = Object.entries(state.lanes).flatMap(([lane, holder]) =>
    (holder.kind === 'team' ? holder.people : []).map((person) => ({
      id: `${stream}/${lane}/${person}`,
      person,
      key: teamKey(stream, lane),
      from: state.lanesSince[lane] ?? startedAt,
    })),
  );
  return [...ofPencatat, ...ofTeams].map((key) => ({ ...key, stream, sop: null, to: closedAt }));
}

function berkasRow(state: BerkasState, open: readonly Task[]): BerkasRow {
  const { stream, nomor, title, sop, sopTitle, procedureTitle, startedAt, closedAt } = state;
  const circle = circleOf(state);
  const due = open.flatMap((task) => (task.dueAt === null ? [] : [task.dueAt]));
  return {
    stream,
    nomor,
    title,
    sop,
    sopTitle,
    procedureTitle,
    status: state.result ?? 'berjalan',
    current: open.map((task) => task.text).join(' · '),
    currentLane: [...new Set(open.map((task) => task.laneLabel))].join(', '),
    dueAt: due.length === 0 ? null : Math.min(...due),
    startedAt,
    closedAt,
    circle,
    places: placesOf(circle, state),
  };
}

/** How a berkas folds and what rows it shows. */
export const berkasModule: StreamModule<BerkasState> = {
  kind: 'berkas',
  evolve: evolveBerkas,
  rowsOf: (state) => {
    const open = openTasks(state);
    return {
      berkas: [berkasRow(state, open)],
      tasks: open.flatMap((task) => taskRows(state, task)),
      keys: state.closedAt === null ? keyRows(state, open) : [],
      questions: questionRows(state),
      departures: departureRows(state),
      bahan: bahanRows(state),
    };
  },
};
