import type { StreamModule } from '../../journal/fold';
import type { Instant } from '../../time';
import { bahanRows } from '../bahan/bahan-rows';
import type { KeyRow } from '../orang/orang';
import { pencatatKey, teamKey } from '../peran/peran';
import { circleOf } from './circle';
import { evolveBerkas } from './berkas-evolve';
import { openTasks, type BerkasResult, type BerkasState, type Task, type TaskStatus } from './berkas-state';

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
  /** Who may see it, where it is closed to others: people's streams and queue keys. */
  readonly circle: readonly string[] | null;
}

/**
 * An open task as it stands in one queue: one row per key, so that one index answers "the newest of my roles".
 * Carries the role's or team's key, never the people behind it; `takenBy` is who works on it now.
 */
export interface TaskRow {
  readonly stream: string;
  readonly id: string;
  readonly key: string;
  readonly task: string;
  readonly nomor: string;
  readonly title: string;
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
  /** `dueAt`, or the far future where nothing is due: the order of the queue. */
  readonly dueOrder: Instant;
}

const NOTHING_DUE: Instant = 8_640_000_000_000_000;

function taskRows(state: BerkasState, task: Task): readonly TaskRow[] {
  const { stream, nomor, title, sop, sopTitle, procedure } = state;
  const from = state.tasks.find((candidate) => candidate.task === task.from)?.finishedBy ?? null;
  return task.queue.map((key) => ({
    stream,
    id: `${stream}/${task.task}/${key}`,
    key,
    task: task.task,
    nomor,
    title,
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
    dueOrder: task.dueAt ?? NOTHING_DUE,
  }));
}

function keyRows(state: BerkasState): readonly KeyRow[] {
  const { stream, pencatat, startedAt, closedAt } = state;
  const teams = Object.entries(state.lanes).flatMap(([lane, holder]) =>
    holder.kind === 'team' ? holder.people.map((person) => ({ lane, person })) : [],
  );
  return [
    {
      stream,
      id: `${stream}/pencatat`,
      person: pencatat,
      key: pencatatKey(stream),
      sop: null,
      from: startedAt,
      to: closedAt,
    },
    ...teams.map(({ lane, person }) => ({
      stream,
      id: `${stream}/${lane}/${person}`,
      person,
      key: teamKey(stream, lane),
      sop: null,
      from: state.lanesSince[lane] ?? startedAt,
      to: closedAt,
    })),
  ];
}

function berkasRow(state: BerkasState, open: readonly Task[]): BerkasRow {
  const { stream, nomor, title, sop, sopTitle, procedureTitle, startedAt, closedAt } = state;
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
    circle: circleOf(state),
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
      bahan: bahanRows(state),
      keys: state.closedAt === null ? keyRows(state) : [],
    };
  },
};
