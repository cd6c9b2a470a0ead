import type { RecordedEvent } from '../../journal/entry';
import type { EventVersions, Upcaster } from '../../journal/upcast';
import type { Instant } from '../../time';
import type { Event } from '../event';
import type { BerkasEvent } from './berkas-events';

type Data = RecordedEvent['data'];

const first: EventVersions = { v: 1, steps: [] };

/** A step knows since version 2 of calls, of ways that are closed until a moment or taken by the clock, and of groups. */
const openedSinceCalls: Upcaster = (data) => ({
  ...data,
  outcomes: (data['outcomes'] as readonly Data[]).map((outcome) => ({ ...outcome, notBefore: null })),
  calls: [],
  oneOf: false,
  expiry: null,
  group: null,
});

/** Since version 2 finishing accounts for kelengkapan and output, and may have been typed after the fact. */
const finishedSinceOutputs: Upcaster = (data) => ({
  ...data,
  kelengkapan: { ada: [], kurang: [] },
  keluaran: [],
  susulan: null,
});

/** Since version 2 an arrival, and the beginning of a berkas, may have been typed after the fact. */
const sinceSusulan: Upcaster = (data) => ({ ...data, susulan: null });

/** The versions of every event of a berkas. */
export const BERKAS_EVENTS: { readonly [Type in BerkasEvent['type']]: EventVersions } = {
  BerkasStarted: { v: 2, steps: [sinceSusulan] },
  LaneAssigned: first,
  StepOpened: { v: 2, steps: [openedSinceCalls] },
  OutcomePassed: first,
  StepArrived: { v: 2, steps: [sinceSusulan] },
  TaskTaken: first,
  TaskReleased: first,
  StepFinished: { v: 2, steps: [finishedSinceOutputs] },
  StepFinishUndone: first,
  BerkasClosed: first,
  BerkasRenamed: first,
  NoteAdded: first,
  BerkasCancelled: first,
  BerkasReopened: first,
  BerkasCaused: first,
  BerkasPlanned: first,
  BerkasHandedOver: first,
  ChildOpened: first,
  ChildClosed: first,
  ChildReopened: first,
  StepFulfilled: first,
  TaskHanded: first,
  TaskReturned: first,
  TaskPassed: first,
  TaskExpired: first,
  ReturnAsked: first,
  TaskPaused: first,
  TaskResumed: first,
  QuestionAsked: first,
  QuestionAnswered: first,
  SifatSet: first,
  PenyimpanganExplained: first,
  PencatatChanged: first,
  BahanAsked: first,
  BahanAnswered: first,
  BahanReminded: first,
  BahanClosed: first,
  BahanWithdrawn: first,
};

type DataOf<Type extends BerkasEvent['type']> = Extract<BerkasEvent, { readonly type: Type }>['data'];

/** Writes one event of a berkas in its present version. Units: `happenedAt` ms since epoch. */
export function berkasEvent<Type extends BerkasEvent['type']>(
  stream: string,
  happenedAt: Instant,
  type: Type,
  data: DataOf<Type>,
): Event<Type, DataOf<Type>> {
  return { stream, type, v: BERKAS_EVENTS[type].v, happenedAt, data };
}
