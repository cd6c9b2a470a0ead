import type { Duration, EndResult, Step } from '../../sop/schema';
import type { Instant } from '../../time';
import type { Event } from '../event';

/** A file of the store attached to a step. `sha256` in hex names it; `sizeBytes` its length; `name` what people see. */
export interface Lampiran {
  readonly sha256: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/** One way out of a decision, as it was printed when the step opened. `to` null ends the procedure. */
export interface Outcome {
  readonly to: string | null;
  readonly when: string;
}

/**
 * Who holds a lane in this berkas: one of the roles the lane may stand for, or named people; `tim` is the team by SK they
 * were chosen as, where they were.
 */
export type LaneHolder =
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'team'; readonly people: readonly string[]; readonly tim?: string | undefined };

/** A lane as it stood before a finish that was taken back; null: nobody was named. */
export interface LaneGivenBack {
  readonly lane: string;
  readonly holder: LaneHolder | null;
}

/** Everything a step's work needs, written when it opens, so that a later version of the SOP changes nothing. */
export interface OpenedStep {
  readonly task: string;
  readonly step: string;
  readonly no: number | null;
  readonly text: string;
  readonly kind: Exclude<Step['kind'], 'outcome'>;
  readonly lane: string;
  readonly laneLabel: string;
  readonly queue: readonly string[];
  readonly with: readonly string[];
  readonly outside: boolean;
  readonly awaits: { readonly who: string; readonly what: string } | null;
  readonly requires: readonly string[];
  readonly outputs: readonly string[];
  readonly duration: Duration | null;
  readonly outcomes: readonly Outcome[];
  readonly from: string | null;
  readonly resumeAt: string | null;
  readonly dueAt: Instant | null;
  readonly calendarVersion: string;
}

/** What an outsider did, recorded for them. `date` is the calendar date of the act; `proof` what shows it. */
export interface OutsideAct {
  readonly date: string;
  readonly proof: string;
}

/** What happens to a berkas. Units: every `dueAt` ms since epoch. Source: SOP-AP, architecture.md. */
export type BerkasEvent =
  | Event<
      'BerkasStarted',
      {
        readonly nomor: string;
        readonly title: string;
        readonly sop: string;
        readonly sopVersion: number;
        readonly sopTitle: string;
        readonly procedure: string;
        readonly procedureTitle: string | null;
        readonly pencatat: string;
      }
    >
  | Event<
      'LaneAssigned',
      {
        readonly lane: string;
        readonly laneLabel: string;
        readonly holder: LaneHolder;
        /** Who held the lane until now, for the undo; null: nobody was named yet. */
        readonly before: LaneHolder | null;
      }
    >
  | Event<'StepOpened', OpenedStep>
  | Event<'OutcomePassed', { readonly step: string; readonly no: number | null; readonly text: string }>
  | Event<'StepArrived', { readonly task: string; readonly note: string; readonly dueAt: Instant | null }>
  | Event<
      'TaskTaken',
      { readonly task: string; readonly dueAt: Instant | null; readonly calendarVersion: string }
    >
  | Event<'TaskReleased', { readonly task: string }>
  | Event<
      'StepFinished',
      {
        readonly task: string;
        readonly outcome: number | null;
        readonly note: string;
        readonly lampiran: readonly Lampiran[];
        readonly outside: OutsideAct | null;
      }
    >
  | Event<
      'StepFinishUndone',
      { readonly task: string; readonly dropped: readonly string[]; readonly lanes: readonly LaneGivenBack[] }
    >
  | Event<'BerkasClosed', { readonly result: EndResult }>
  | Event<'BerkasRenamed', { readonly title: string }>
  | Event<'NoteAdded', { readonly text: string; readonly lampiran: readonly Lampiran[] }>;

/** How far a task is. `menunggu-pihak-luar`: it is not queued until the outsider's act is recorded. */
export type TaskStatus = 'menunggu-pihak-luar' | 'menunggu' | 'dikerjakan' | 'selesai';

/** One task: a step of the SOP as it stands in this berkas. Units: ms since epoch. */
export interface Task extends OpenedStep {
  readonly status: TaskStatus;
  readonly openedAt: Instant;
  readonly trayDueAt: Instant | null;
  readonly takenBy: string | null;
  readonly takenAt: Instant | null;
  readonly finishedBy: string | null;
  readonly finishedAt: Instant | null;
  readonly outcome: number | null;
}

/** One line of a berkas's story. Units: `at` when it was typed, `happenedAt` when it happened, ms since epoch. */
export interface StoryLine {
  readonly entry: string;
  readonly commandId: string;
  readonly actor: string | null;
  readonly at: Instant;
  readonly happenedAt: Instant;
  readonly what: StoryFact;
}

/** What a story line tells. */
export type StoryFact =
  | { readonly kind: 'dimulai'; readonly title: string; readonly nomor: string }
  | { readonly kind: 'pelaksana-ditunjuk'; readonly laneLabel: string; readonly holder: LaneHolder }
  | {
      readonly kind: 'dibuka';
      readonly task: string;
      readonly no: number | null;
      readonly text: string;
      readonly laneLabel: string;
    }
  | { readonly kind: 'dilalui'; readonly no: number | null; readonly text: string }
  | {
      readonly kind: 'datang';
      readonly task: string;
      readonly no: number | null;
      readonly who: string;
      readonly note: string;
    }
  | { readonly kind: 'diambil'; readonly task: string; readonly no: number | null }
  | { readonly kind: 'dilepas'; readonly task: string; readonly no: number | null }
  | {
      readonly kind: 'selesai';
      readonly task: string;
      readonly no: number | null;
      readonly text: string;
      readonly outcome: string | null;
      readonly note: string;
      readonly lampiran: readonly Lampiran[];
      readonly outside: OutsideAct | null;
    }
  | { readonly kind: 'diurungkan'; readonly task: string; readonly no: number | null }
  | { readonly kind: 'ditutup'; readonly result: EndResult }
  | { readonly kind: 'judul-diubah'; readonly title: string }
  | { readonly kind: 'catatan'; readonly text: string; readonly lampiran: readonly Lampiran[] };

/** A running or closed berkas. `result` is null while it runs. */
export interface BerkasState {
  readonly stream: string;
  readonly nomor: string;
  readonly title: string;
  readonly sop: string;
  readonly sopVersion: number;
  readonly sopTitle: string;
  readonly procedure: string;
  readonly procedureTitle: string | null;
  readonly pencatat: string;
  readonly startedAt: Instant;
  readonly closedAt: Instant | null;
  readonly result: EndResult | null;
  readonly lanes: { readonly [lane: string]: LaneHolder };
  readonly lanesSince: { readonly [lane: string]: Instant };
  readonly tasks: readonly Task[];
  readonly story: readonly StoryLine[];
}

/** The stream of a berkas. */
export function berkasStream(id: string): string {
  return `berkas:${id}`;
}

/** The tasks that still stand open. */
export function openTasks(state: BerkasState): readonly Task[] {
  return state.tasks.filter((task) => task.status !== 'selesai');
}
