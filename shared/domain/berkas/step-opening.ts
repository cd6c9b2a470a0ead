import { fail, ok, type Result } from '../../result';
import type { Edge, Lane, Procedure, Role, RoleTable, Step } from '../../sop/schema';
import type { Instant } from '../../time';
import { trayDue, dueOfDuration } from '../kalender/due';
import type { WorkCalendar } from '../kalender/calendar';
import type { Refusal } from '../command';
import type { Event } from '../event';
import { pencatatKey, roleKey, roleOfLane, teamKey } from '../peran/peran';
import type { BerkasEvent, LaneHolder, OpenedStep, Outcome, Task } from './berkas-state';

/** What opening a step needs to know. `lanes` are the holders named so far, those of this command included. */
export interface OpeningContext {
  readonly stream: string;
  readonly procedure: Procedure;
  readonly table: RoleTable;
  readonly calendar: WorkCalendar;
  readonly lanes: { readonly [lane: string]: LaneHolder };
  readonly tasks: readonly Task[];
  readonly at: Instant;
}

type Opened = Result<readonly Event<string, unknown>[], Refusal>;

function emit(event: BerkasEvent): Event<string, unknown> {
  return event;
}

/**
 * Follows an edge: passes through `outcome` rows, then opens the step it reaches or closes the berkas.
 * `from` is the finished task (null at the start). Errors: `pelaksana-belum-ditunjuk` naming the lane.
 * Source: sop-format.md, `kind`, `or`, `resume`.
 */
export function follow(context: OpeningContext, edge: Edge | undefined, from: Task | null): Opened {
  const passed: Event<string, unknown>[] = [];
  let next = edge;
  let resumeAt: string | null = null;
  while (next !== undefined && next.to !== null) {
    const { to } = next;
    const step = context.procedure.steps.find((candidate) => candidate.id === to);
    if (step === undefined) return fail({ code: 'sop-tidak-sah', detail: { step: to } });
    resumeAt = next.resume ?? resumeAt;
    if (step.kind !== 'outcome') return openStep(context, step, from, resumeAt, passed);
    passed.push(passOutcome(context, step));
    next = step.next[0];
  }
  const result = next?.to === null ? next.result : 'selesai';
  return ok([...passed, emit({ ...at(context), type: 'BerkasClosed', data: { result } })]);
}

function at(context: OpeningContext): {
  readonly stream: string;
  readonly v: 1;
  readonly happenedAt: Instant;
} {
  return { stream: context.stream, v: 1, happenedAt: context.at };
}

function passOutcome(context: OpeningContext, step: Step): Event<string, unknown> {
  const { id, no, text } = step;
  return emit({ ...at(context), type: 'OutcomePassed', data: { step: id, no, text } });
}

function openStep(
  context: OpeningContext,
  step: Step,
  from: Task | null,
  resumeAt: string | null,
  passed: readonly Event<string, unknown>[],
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
  const data = openedStep(context, step, held, [...new Set(queue)], from, resumeAt);
  return ok([...passed, emit({ ...at(context), type: 'StepOpened', data })]);
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
  return among.filter((role) => !taken.includes(role));
}

function unassigned(procedure: Procedure, lane: string): Refusal {
  return { code: 'pelaksana-belum-ditunjuk', detail: { lane, label: laneLabel(procedure, lane) } };
}

function laneLabel(procedure: Procedure, lane: string): string {
  return procedure.lanes.find((candidate: Lane) => candidate.id === lane)?.label ?? lane;
}

function outcomesOf(step: Step): readonly Outcome[] {
  if (step.kind !== 'decision') return [];
  return step.next.map((edge) => ({ to: edge.to, when: edge.when ?? '' }));
}

function openedStep(
  context: OpeningContext,
  step: Step,
  lanes: readonly string[],
  queue: readonly string[],
  from: Task | null,
  resumeAt: string | null,
): OpenedStep {
  const { procedure, table } = context;
  const times = context.tasks.filter((task) => task.step === step.id).length;
  return {
    task: `${step.id}.${times + 1}`,
    step: step.id,
    no: step.no,
    text: step.text,
    kind: step.kind === 'decision' ? 'decision' : 'task',
    lane: step.lane,
    laneLabel: lanes.map((lane) => laneLabel(procedure, lane)).join('/ '),
    queue,
    with: step.with.map((lane) => laneLabel(procedure, lane)),
    outside: roleOfLane(table, step.lane)?.kind === 'luar',
    awaits: step.awaits ?? null,
    requires: step.requires,
    outputs: step.outputs,
    duration: step.duration,
    outcomes: outcomesOf(step),
    from: from?.task ?? null,
    resumeAt,
    dueAt: step.awaits === undefined ? dueOnOpening(context.calendar, step, context.at) : null,
    calendarVersion: context.calendar.version,
  };
}

/**
 * When a step is due, as known when it comes in: days and weeks count from then; for minutes and hours, which
 * time the work itself, only the tray has a limit. Units: ms since epoch; null where nothing is due.
 */
export function dueOnOpening(
  calendar: WorkCalendar,
  step: Pick<Step, 'duration'>,
  openedAt: Instant,
): Instant | null {
  const unit = step.duration?.unit;
  const countsFromOpening = unit === 'hari' || unit === 'hari-kalender' || unit === 'minggu';
  const due = countsFromOpening
    ? dueOfDuration(calendar, step.duration, openedAt)
    : trayDue(calendar, openedAt);
  return due?.dueAt ?? null;
}
