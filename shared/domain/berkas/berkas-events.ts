import type { EndResult } from '../../sop/schema';
import type { Instant } from '../../time';
import type { BahanEvent } from '../bahan/bahan-events';
import type { Event } from '../event';
import type {
  BerkasResult,
  Cause,
  Planned,
  ChildBerkas,
  HandedOver,
  KelengkapanChecked,
  Lampiran,
  LaneGivenBack,
  LaneHolder,
  OpenedStep,
  OutputMade,
  OutsideAct,
  Penyimpangan,
  Sifat,
  Susulan,
} from './berkas-state';

/** What happens to a berkas. Units: every `dueAt` ms since epoch. Source: SOP-AP, architecture.md. */
export type BerkasEvent =
  | BahanEvent
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
        readonly susulan: Susulan | null;
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
  | Event<
      'StepArrived',
      {
        readonly task: string;
        readonly note: string;
        readonly dueAt: Instant | null;
        readonly susulan: Susulan | null;
      }
    >
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
        readonly kelengkapan: KelengkapanChecked;
        readonly keluaran: readonly OutputMade[];
        readonly susulan: Susulan | null;
      }
    >
  | Event<
      'StepFinishUndone',
      { readonly task: string; readonly dropped: readonly string[]; readonly lanes: readonly LaneGivenBack[] }
    >
  | Event<'BerkasClosed', { readonly result: EndResult }>
  | Event<'BerkasRenamed', { readonly title: string }>
  | Event<'NoteAdded', { readonly text: string; readonly lampiran: readonly Lampiran[] }>
  | Event<'BerkasCancelled', { readonly reason: string }>
  | Event<'BerkasReopened', { readonly reason: string }>
  | Event<'BerkasCaused', Cause>
  | Event<'BerkasPlanned', Planned>
  | Event<'BerkasHandedOver', HandedOver>
  | Event<'ChildOpened', { readonly task: string; readonly child: Omit<ChildBerkas, 'result'> }>
  | Event<'ChildClosed', { readonly task: string; readonly berkas: string; readonly result: BerkasResult }>
  | Event<'ChildReopened', { readonly task: string; readonly berkas: string }>
  | Event<
      'StepFulfilled',
      { readonly step: string; readonly no: number | null; readonly text: string; readonly by: string }
    >
  | Event<'TaskHanded', { readonly task: string; readonly to: string; readonly note: string }>
  | Event<'TaskReturned', { readonly task: string; readonly to: string; readonly reason: string }>
  | Event<
      'TaskPassed',
      {
        readonly task: string;
        readonly mark: 'dilewati' | 'dipenuhi';
        readonly outcome: number | null;
        readonly reason: string;
      }
    >
  | Event<'TaskExpired', { readonly task: string; readonly outcome: number }>
  | Event<'ReturnAsked', { readonly task: string; readonly reason: string }>
  | Event<'TaskPaused', { readonly task: string; readonly reason: string; readonly lookAgain: string }>
  | Event<'TaskResumed', { readonly task: string; readonly dueAt: Instant | null }>
  | Event<
      'QuestionAsked',
      { readonly question: string; readonly task: string; readonly to: string; readonly text: string }
    >
  | Event<'QuestionAnswered', { readonly question: string; readonly text: string }>
  | Event<'SifatSet', { readonly sifat: Sifat; readonly reason: string }>
  | Event<'PenyimpanganExplained', { readonly lines: readonly Penyimpangan[] }>
  | Event<'PencatatChanged', { readonly from: string; readonly to: string; readonly reason: string }>;
