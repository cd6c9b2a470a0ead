import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import { startStep } from '../../sop/graph';
import type { Procedure } from '../../sop/schema';
import { localDateOf, yearOf } from '../../time';
import { aturanIn } from '../aturan/aturan';
import { defineCommand, type Context, type Decision, type Refusal } from '../command';
import type { Event } from '../event';
import { seriesStream, takeBerkasNumber } from '../nomor/nomor';
import { currentVersion, procedureOf, sopStream } from '../sop/sop';
import type { World } from '../world';
import { berkasEvent } from './berkas-emit';
import { mayStart } from './berkas-rights';
import { berkasStream, type Cause, type LaneHolder, type Sifat } from './berkas-state';
import { callableNow, runningChild } from './called-berkas';
import { assignLanes, LaneChoices } from './lane-assignment';
import { follow } from './step-opening';
import { earliestStart, happenedAt, Occurred, type Happened } from './susulan';
import { calendarIn, findTask, mayWork, openingContext, TaskId, type Found } from './task-access';
import { takenBy } from './task-commands';

/** A berkas about to begin. Units: `when.at` ms since epoch. */
export interface NewBerkas {
  readonly stream: string;
  readonly sop: string;
  readonly procedure: string | null;
  readonly title: string;
  readonly lanes: { readonly [lane: string]: LaneHolder };
  readonly pencatat: string;
  readonly sifat: Sifat;
  readonly cause: Cause | null;
  /** When it began, `susulan` where that is typed afterwards; left out: now. */
  readonly when?: Pick<Happened, 'at' | 'susulan'>;
}

/** A berkas begun: its register number and all its first events. */
export interface Begun {
  readonly nomor: string;
  readonly procedure: Procedure;
  readonly events: readonly Event<string, unknown>[];
}

/**
 * Begins a berkas of a SOP's version in force: number, pencatat, named lanes, first step. `procedure` null takes the SOP's
 * first. Errors: `sop-tidak-ada`, `prosedur-tidak-ada`, `berkas-sudah-ada`, `pelaksana-*`.
 */
export function beginBerkas(world: World, wish: NewBerkas, context: Context): Result<Begun, Refusal> {
  const { stream } = wish;
  const sop = world.read('sop', sopStream(wish.sop));
  const version = sop === null ? null : currentVersion(sop);
  if (sop === null || version === null) return fail({ code: 'sop-tidak-ada', detail: { sop: wish.sop } });
  const id = wish.procedure ?? version.sop.procedures[0]?.id ?? '';
  const procedure = procedureOf(sop, version.version, id);
  if (procedure === null) return fail({ code: 'prosedur-tidak-ada' });
  if (world.read('berkas', stream) !== null) return fail({ code: 'berkas-sudah-ada' });
  const assigned = assignLanes(world, stream, procedure, wish.lanes, context);
  if (!assigned.ok) return assigned;
  const { at, susulan } = wish.when ?? { at: context.at, susulan: null };
  const fresh = { stream, tasks: [], lanes: {} };
  const opening = openingContext(world, fresh, procedure, { lanes: wish.lanes, units: null, at });
  if (!opening.ok) return opening;
  const opened = follow(opening.value, { to: startStep(procedure).id }, null);
  if (!opened.ok) return opened;
  const year = yearOf(localDateOf(at, opening.value.calendar.offsetMinutes));
  const number = takeBerkasNumber(world.read('nomor', seriesStream('berkas', year)), year, stream, at);
  const started = berkasEvent(stream, at, 'BerkasStarted', {
    nomor: number.data.text,
    title: wish.title,
    sop: wish.sop,
    sopVersion: version.version,
    sopTitle: version.sop.title,
    procedure: procedure.id,
    procedureTitle: procedure.title,
    pencatat: wish.pencatat,
    susulan,
  });
  const caused = wish.cause === null ? [] : [berkasEvent(stream, at, 'BerkasCaused', wish.cause)];
  const closed =
    sifatAtStart(world, wish) === 'biasa'
      ? []
      : [berkasEvent(stream, at, 'SifatSet', { sifat: 'terbatas', reason: '' })];
  const events = [started, number, ...caused, ...closed, ...assigned.value, ...opened.value.events];
  return ok({ nomor: number.data.text, procedure, events });
}

/** A berkas begins closed when somebody wishes it, or when the office has said so of its SOP. */
function sifatAtStart(world: World, { sop, sifat }: Pick<NewBerkas, 'sop' | 'sifat'>): Sifat {
  return sifat === 'terbatas' || aturanIn(world).sopTertutup.includes(sop) ? 'terbatas' : 'biasa';
}

const StartBerkas = z.strictObject({
  sop: z.string().regex(/^\d{2,3}$/),
  procedure: z.string().min(1).max(40),
  title: z.string().trim().min(3).max(500),
  lanes: LaneChoices,
  sifat: z.enum(['biasa', 'terbatas']).default('biasa'),
  cause: z.strictObject({ berkas: StreamId, task: TaskId }).nullable().default(null),
  occurred: Occurred,
});

type StartData = z.infer<typeof StartBerkas>;

function decideStart(world: World, data: StartData, context: Context): Decision {
  const caller = data.cause === null ? ok(null) : callerOf(world, data.cause, data.sop, context);
  if (!caller.ok) return caller;
  const found = caller.value;
  const when = beginning(world, found, data.occurred, context);
  if (!when.ok) return when;
  const begun = beginBerkas(
    world,
    {
      ...data,
      stream: berkasStream(context.commandId),
      pencatat: context.actor,
      // What works for a closed berkas tells the same matter.
      sifat: found?.berkas.sifat === 'terbatas' ? 'terbatas' : data.sifat,
      cause: found === null ? null : causeOf(found),
      when: when.value,
    },
    context,
  );
  if (!begun.ok) return begun;
  if (found === null) {
    const isAllowed = mayStart(world, begun.value.procedure, context);
    return isAllowed ? ok(begun.value.events) : fail({ code: 'tidak-berhak' });
  }
  const called = calling(
    world,
    found,
    { sop: data.sop, nomor: begun.value.nomor },
    {
      ...context,
      at: when.value.at,
    },
  );
  return called.ok ? ok([...begun.value.events, ...called.value]) : called;
}

/** When a berkas began: now, or earlier, though never before the step that called it. Errors: `waktu-kejadian-tidak-sah`. */
function beginning(
  world: World,
  caller: Found | null,
  occurred: StartData['occurred'],
  context: Context,
): Result<Happened, Refusal> {
  const calendar = calendarIn(world);
  if (!calendar.ok) return calendar;
  const called = caller === null ? null : (caller.task.takenAt ?? caller.task.openedAt);
  return happenedAt(context, occurred, called ?? earliestStart(context.at, calendar.value.offsetMinutes));
}

function causeOf({ berkas, task }: Found): Cause {
  return { kind: 'dipanggil', berkas: berkas.stream, nomor: berkas.nomor, task: task.task };
}

/**
 * The task that calls a SOP, when it may: the actor's own or nobody's yet, the SOP next in its order, none of its berkas still
 * running. Errors: `berkas-*`, `tugas-*`, `sop-tidak-dipanggil`, `berkas-lain-masih-berjalan`, `tidak-berhak`.
 */
function callerOf(
  world: World,
  { berkas, task }: { readonly berkas: string; readonly task: string },
  sop: string,
  context: Context,
): Result<Found, Refusal> {
  const found = findTask(world, berkas, task);
  if (!found.ok) return found;
  const refusal = mayWork(world, found.value, context);
  if (refusal !== null) return fail(refusal);
  if (found.value.task.status === 'dijeda') return fail({ code: 'tugas-sedang-menunggu' });
  const running = runningChild(found.value.task);
  if (running !== null)
    return fail({ code: 'berkas-lain-masih-berjalan', detail: { nomor: running.nomor, sop: running.sop } });
  return callableNow(found.value.task).some((call) => call.sop === sop)
    ? found
    : fail({ code: 'sop-tidak-dipanggil', detail: { sop } });
}

function calling(
  world: World,
  found: Found,
  named: { readonly sop: string; readonly nomor: string },
  { at, actor, commandId }: Context,
): Result<readonly Event<string, unknown>[], Refusal> {
  const { berkas, task } = found;
  const taken = task.takenBy === actor ? ok([]) : takenBy(world, found, null, at);
  if (!taken.ok) return taken;
  const child = { berkas: berkasStream(commandId), ...named };
  return ok([...taken.value, berkasEvent(berkas.stream, at, 'ChildOpened', { task: task.task, child })]);
}

/**
 * Starts a berkas of a SOP's version in force; the stream is `berkas:<commandId>`, the actor its pencatat. With a `cause`
 * it does the work of a step that calls its SOP, and that step waits for it; a step nobody has taken is taken with it, unless
 * a date must be set first. It begins closed (`terbatas`) when wished so, when its SOP is one of those, or when it works for
 * a closed berkas; and now, or when it `occurred`, so that its number, its days and its first step count from then.
 * Errors: `sop-tidak-ada`, `prosedur-tidak-ada`, `berkas-sudah-ada`, `tidak-berhak`, `pelaksana-*`, `waktu-kejadian-tidak-sah`,
 * those of the calling task.
 */
export const startBerkas = defineCommand({
  type: 'berkas.start',
  v: 1,
  data: StartBerkas,
  decide: decideStart,
});
