import { fail, ok, type Result } from '../../result';
import type { Edge, Lane, Procedure, Role, RoleTable, Step } from '../../sop/schema';
import type { Instant } from '../../time';
import { trayDue, dueOfDuration } from '../kalender/due';
import type { WorkCalendar } from '../kalender/calendar';
import type { Refusal } from '../command';
import type { Event } from '../event';
import { pencatatKey, roleKey, roleOfLane, teamKey } from '../peran/peran';
import { berkasEvent } from './berkas-emit';
import type { LaneHolder, OpenedStep, Task } from './berkas-state';
import { expiryOf, outcomesOf } from './step-times';

/** What opening a step needs to know. `lanes` are the holders named so far, those of this command included. */
export interface OpeningContext {
  readonly stream: string;
  readonly procedure: Procedure;
  readonly table: RoleTable;
  readonly calendar: WorkCalendar;
  /** Until which minute of the day what comes in is still to be taken that day. */
  readonly bakiSampai: number;
  readonly lanes: { readonly [lane: string]: LaneHolder };
  readonly tasks: readonly Task[];
  /** The steps whose work a called SOP has done already, each with the words that say which berkas it was. */
  readonly fulfilled: ReadonlyMap<string, string>;
  /** Of a step done by every holder (`each`): the queue keys it is opened for; null: for all of them. */
  readonly units: readonly string[] | null;
  readonly at: Instant;
}

/** What following a way makes happen: the events, and the SOPs that ways on it hand over to. */
export interface Followed {
  readonly events: readonly Event<string, unknown>[];
  readonly opens: readonly string[];
}

type Opened = Result<readonly Event<string, unknown>[], Refusal>;

/**
 * Follows an edge: passes through `outcome` rows and steps that are fulfilled already, then opens the step it reaches or
 * closes the berkas. `from` is the finished task (null at the start).
 * Errors: `pelaksana-belum-ditunjuk` naming the lane, `unit-tidak-sah`. Source: sop-format.md, `kind`, `or`, `resume`.
 */
export function follow(
  context: OpeningContext,
  edge: Edge | undefined,
  from: Task | null,
): Result<Followed, Refusal> {
  const { stream, at } = context;
  const passed: Event<string, unknown>[] = [];
  const opens: string[] = [];
  let next = edge;
  let resumeAt: string | null = null;
  while (next !== undefined) {
    if (next.opens !== undefined) opens.push(next.opens);
    const { to } = next;
    if (to === null) break;
    const step = context.procedure.steps.find((candidate) => candidate.id === to);
    if (step === undefined) return fail({ code: 'sop-tidak-sah', detail: { step: to } });
    resumeAt = next.resume ?? resumeAt;
    const by = step.kind === 'task' ? context.fulfilled.get(step.id) : undefined;
    if (step.kind !== 'outcome' && by === undefined) {
      const opened = openStep(context, step, from, resumeAt);
      return opened.ok ? ok({ events: [...passed, ...opened.value], opens }) : opened;
    }
    const { id, no, text } = step;
    passed.push(
      by === undefined
        ? berkasEvent(stream, at, 'OutcomePassed', { step: id, no, text })
        : berkasEvent(stream, at, 'StepFulfilled', { step: id, no, text, by }),
    );
    next = step.next[0];
  }
  const result = next?.to === null ? next.result : 'selesai';
  return ok({ events: [...passed, berkasEvent(stream, at, 'BerkasClosed', { result })], opens });
}

/**
 * Opens one step as a task; a step done by every holder opens one task per queue key, joined by a group.
 * Errors: `pelaksana-belum-ditunjuk` naming the lane, `unit-tidak-sah`.
 */
export function openStep(
  context: OpeningContext,
  step: Step,
  from: Task | null,
  resumeAt: string | null,
): Opened {
  const lanes = lanesReached(step, from, context.procedure);
  const queue: string[] = [];
  const held: string[] = [];
  for (const lane of lanes) {
    const keys = queueOf(context, lane);
    if (!keys.ok) {
      if (lanes.length === 1) return keys;
      continue;
    }
    queue.push(...keys.value);
    held.push(lane);
  }
  if (queue.length === 0) return fail(unassigned(context.procedure, step.lane));
  const queues = step.each === true ? unitsOf(context, queue) : ok([[...new Set(queue)]]);
  if (!queues.ok) return queues;
  const times = context.tasks.filter((task) => task.step === step.id).length;
  const group = step.each === true ? `${step.id}.${times + 1}` : null;
  const events = queues.value.map((keys, at) => {
    const place = { task: `${step.id}.${times + 1 + at}`, queue: keys, group };
    const data = openedStep(context, step, held, place, from, resumeAt);
    return berkasEvent(context.stream, context.at, 'StepOpened', data);
  });
  return ok(events);
}

function unitsOf(
  { units }: OpeningContext,
  queue: readonly string[],
): Result<readonly (readonly string[])[], Refusal> {
  const all = [...new Set(queue)];
  if (units === null) return ok(all.map((key) => [key]));
  const chosen = all.filter((key) => units.includes(key));
  if (chosen.length === 0 || chosen.length !== new Set(units).size) return fail({ code: 'unit-tidak-sah' });
  return ok(chosen.map((key) => [key]));
}

/**
 * The lanes that may hold a step: its own and those in `or`, narrowed to the ones that took part in the step the
 * matter came from, where any did ("whoever the matter reached", 12/4 and 14/7).
 */
export function lanesReached(step: Step, from: Task | null, procedure: Procedure): readonly string[] {
  const able = [step.lane, ...(step.or ?? [])];
  if (from === null || able.length === 1) return able;
  const source = procedure.steps.find((candidate) => candidate.id === from.step);
  const present = [from.lane, ...(source?.with ?? [])];
  const reached = able.filter((lane) => present.includes(lane));
  return reached.length > 0 ? reached : able;
}

function queueOf(context: OpeningContext, lane: string): Result<readonly string[], Refusal> {
  const role = roleOfLane(context.table, lane);
  if (role === null) return fail({ code: 'sop-tidak-sah', detail: { lane } });
  switch (role.kind) {
    case 'jabatan':
    case 'tugas':
      return ok([roleKey(role.id)]);
    case 'luar':
      return ok([pencatatKey(context.stream)]);
    case 'per-berkas':
      return perBerkasQueue(context, lane, role);
  }
}

function perBerkasQueue(
  context: OpeningContext,
  lane: string,
  role: Extract<Role, { kind: 'per-berkas' }>,
): Result<readonly string[], Refusal> {
  if (role.choose === 'rest') return ok(restOf(context, role.among).map(roleKey));
  const holder = context.lanes[lane];
  if (holder === undefined) return fail(unassigned(context.procedure, lane));
  return ok([holder.kind === 'role' ? roleKey(holder.role) : teamKey(context.stream, lane)]);
}

function restOf(context: OpeningContext, among: readonly string[]): readonly string[] {
  const taken = context.procedure.lanes.map((lane) => roleOfLane(context.table, lane.id)?.id);
  const rest = among.filter((role) => !taken.includes(role));
  // Where every Kasubbag has a column of their own, the others are meant all the same.
  return rest.length > 0 ? rest : among;
}

function unassigned(procedure: Procedure, lane: string): Refusal {
  return { code: 'pelaksana-belum-ditunjuk', detail: { lane, label: laneLabel(procedure, lane) } };
}

function laneLabel(procedure: Procedure, lane: string): string {
  return procedure.lanes.find((candidate: Lane) => candidate.id === lane)?.label ?? lane;
}

function openedStep(
  context: OpeningContext,
  step: Step,
  lanes: readonly string[],
  place: Pick<OpenedStep, 'task' | 'queue' | 'group'>,
  from: Task | null,
  resumeAt: string | null,
): OpenedStep {
  const { procedure, table } = context;
  return {
    ...place,
    step: step.id,
    no: step.no,
    text: step.text,
    kind: step.kind === 'decision' ? 'decision' : 'task',
    lane: step.lane,
    laneLabel: lanes.map((lane) => laneLabel(procedure, lane)).join('/ '),
    with: step.with.map((lane) => laneLabel(procedure, lane)),
    outside: roleOfLane(table, step.lane)?.kind === 'luar',
    awaits: step.awaits ?? null,
    requires: step.requires,
    outputs: step.outputs,
    duration: step.duration,
    outcomes: outcomesOf(context, step),
    calls: (step.calls ?? []).map(({ sop, when }) => ({ sop, when: when ?? null })),
    oneOf: step.oneOf === true,
    expiry: expiryOf(context, step),
    from: from?.task ?? null,
    resumeAt,
    dueAt: step.awaits === undefined ? dueOnOpening(context, step, context.at) : null,
    calendarVersion: context.calendar.version,
  };
}

/**
 * When a step is due, as known when it comes in: days and weeks count from then; for minutes and hours, which
 * time the work itself, only the tray has a limit. Units: ms since epoch; null where nothing is due.
 */
export function dueOnOpening(
  { calendar, bakiSampai }: Pick<OpeningContext, 'calendar' | 'bakiSampai'>,
  step: Pick<Step, 'duration'>,
  openedAt: Instant,
): Instant | null {
  const unit = step.duration?.unit;
  const countsFromOpening = unit === 'hari' || unit === 'hari-kalender' || unit === 'minggu';
  const due = countsFromOpening
    ? dueOfDuration(calendar, step.duration, openedAt)
    : trayDue(calendar, openedAt, bakiSampai);
  return due?.dueAt ?? null;
}
