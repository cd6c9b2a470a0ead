import * as z from 'zod';
import { fail, ok, type Result } from '../../result';
import { stepById } from '../../sop/graph';
import type { Edge, Procedure } from '../../sop/schema';
import { isLocalDate } from '../../time';
import { stillAsked } from '../bahan/bahan-commands';
import { defineCommand, type Context, type Decision, type Refusal } from '../command';
import type { Event } from '../event';
import type { World } from '../world';
import { berkasEvent } from './berkas-emit';
import { undoFinish } from './berkas-undo';
import { openCalls, runningChild } from './called-berkas';
import { closeBerkas, handOver } from './linked-berkas';
import { assignLanes, LaneChoices } from './lane-assignment';
import { follow } from './step-opening';
import type { Task } from './berkas-state';
import { asksDate, isJoining } from './task-moves';
import { earliestEnd, happenedAt, Occurred, type Happened } from './susulan';
import { takenBy } from './task-commands';
import { wayOut } from './way-out';
import {
  findTask,
  LampiranList,
  lapsed,
  mayWork,
  notOwn,
  Note,
  openingContext,
  procedureIn,
  TaskRef,
  type Found,
} from './task-access';

const Printed = z.string().min(1).max(500);

const FinishStep = TaskRef.extend({
  outcome: z.int().min(0).max(20).nullable(),
  note: Note,
  lampiran: LampiranList,
  lanes: LaneChoices,
  outside: z.strictObject({ date: z.string(), proof: z.string().trim().max(1000) }).nullable(),
  kelengkapan: z
    .strictObject({ ada: z.array(Printed).max(60), kurang: z.array(Printed).max(60) })
    .default({ ada: [], kurang: [] }),
  keluaran: z
    .array(
      z.strictObject({
        output: Printed,
        cara: z.enum(['berkas', 'surat', 'sistem-lain', 'tidak-ada']),
        ref: z.string().trim().max(500),
      }),
    )
    .max(60)
    .default([]),
  units: z.array(z.string().max(200)).max(40).nullable().default(null),
  occurred: Occurred,
});

type FinishData = z.infer<typeof FinishStep>;

function checkOutside({ task }: Found, outside: FinishData['outside']): Refusal | null {
  if (!task.outside) return outside === null ? null : { code: 'isian-tidak-sah' };
  if (outside === null || outside.proof === '') return { code: 'tanggal-bukti-wajib' };
  return isLocalDate(outside.date) ? null : { code: 'tanggal-tidak-sah' };
}

/** "Tidak ada" and a record elsewhere need their words: the reason, or the number. */
function checkOutputs({ keluaran }: FinishData): Refusal | null {
  const short = keluaran.find(
    ({ cara, ref }) => (cara === 'tidak-ada' || cara === 'sistem-lain') && ref === '',
  );
  return short === undefined ? null : { code: 'output-tanpa-keterangan', detail: { output: short.output } };
}

/** The way a task is left by. Errors: `hasil-belum-dipilih`, `hasil-tidak-dikenal`, `sop-tidak-sah`. */
function chosenEdge(
  procedure: Procedure,
  tasks: readonly Task[],
  task: Task,
  outcome: number | null,
): Result<Edge | undefined, Refusal> {
  const step = stepById(procedure, task.step);
  if (step === undefined) return fail({ code: 'sop-tidak-sah', detail: { step: task.step } });
  const isDecision = task.kind === 'decision';
  if (isDecision && outcome === null) return fail({ code: 'hasil-belum-dipilih' });
  const isKnown = outcome === null || (isDecision && step.next[outcome] !== undefined);
  return isKnown ? ok(wayOut(procedure, tasks, task, outcome)) : fail({ code: 'hasil-tidak-dikenal' });
}

function wayOf(task: Task, outcome: number | null): Task['outcomes'][number] | null {
  return outcome === null ? null : (task.outcomes[outcome] ?? null);
}

/** A way is closed until its moment has come. Units: `at` ms since epoch. */
function checkMoment(task: Task, outcome: number | null, at: number): Refusal | null {
  const until = wayOf(task, outcome)?.notBefore ?? null;
  return until === null || until <= at ? null : { code: 'belum-waktunya', detail: { until } };
}

/** The berkas of called SOPs that the chosen way still waits for. */
function checkCalls(task: Task, outcome: number | null): Refusal | null {
  const needed = openCalls(task, wayOf(task, outcome)?.when ?? null);
  if (needed.length === 0 && runningChild(task) === null) return null;
  return { code: 'berkas-lain-belum-selesai', detail: { sop: needed.map(({ sop }) => sop).join(', ') } };
}

type Leaving = Pick<FinishData, 'lanes' | 'units' | 'outcome'> & { readonly at: number };

/**
 * Where a task's end leads: the ways it opens, hands over to or closes, the lanes named with it. However a step is left, a
 * way is closed until its moment has come. Errors: `hasil-*`, `pelaksana-*`, `unit-tidak-sah`, `belum-waktunya`.
 */
export function goOn(world: World, found: Found, wish: Leaving, context: Context): Decision {
  const led = leadOn(world, found, wish, context);
  if (!led.ok) return led;
  const early = checkMoment(found.task, wish.outcome, wish.at);
  return early === null ? led : fail(early);
}

function leadOn(world: World, { berkas, task }: Found, wish: Leaving, context: Context): Decision {
  const procedure = procedureIn(world, berkas);
  if (!procedure.ok) return procedure;
  const edge = chosenEdge(procedure.value, berkas.tasks, task, wish.outcome);
  if (!edge.ok) return edge;
  const assigned = assignLanes(world, berkas.stream, procedure.value, wish.lanes, context);
  if (!assigned.ok) return assigned;
  if (isJoining(berkas, task)) return assigned;
  const opening = openingContext(world, berkas, procedure.value, wish);
  if (!opening.ok) return opening;
  const followed = follow(opening.value, edge.value, task);
  if (!followed.ok) return followed;
  const handed = handOver(world, { berkas, task }, followed.value.opens, opening.value, context);
  if (!handed.ok) return handed;
  const told = closeBerkas(world, berkas, followed.value.events, wish.at);
  return ok([...assigned.value, ...followed.value.events, ...handed.value, ...told]);
}

/** What is typed afterwards was done by right when it happened, though the role may be over by now. */
function refusalToFinish(
  world: World,
  found: Found,
  { occurred }: FinishData,
  context: Context,
): Refusal | null {
  if (occurred === null) return notOwn(found, context.actor) ?? lapsed(world, found, context);
  const isHeld = found.task.takenBy === context.actor;
  return mayWork(world, found, isHeld ? { ...context, at: occurred.at } : context);
}

function decideFinish(world: World, data: FinishData, context: Context): Decision {
  const found = findTask(world, data.berkas, data.task);
  if (!found.ok) return found;
  const { task } = found.value;
  const own = refusalToFinish(world, found.value, data, context);
  const refusal = own ?? checkOutside(found.value, data.outside) ?? checkOutputs(data);
  if (refusal !== null) return fail(refusal);
  const standsStill = task.status === 'dijeda' && data.occurred !== null;
  if (standsStill) return fail({ code: 'tugas-sedang-menunggu' });
  const called = task.children.flatMap(({ berkas }) => world.read('berkas', berkas)?.closedAt ?? []);
  const when = happenedAt(context, data.occurred, earliestEnd(task, called));
  if (!when.ok) return when;
  const { at } = when.value;
  const gone = goOn(world, found.value, { ...data, at }, context);
  if (!gone.ok) return gone;
  const open = checkCalls(task, data.outcome);
  if (open !== null) return fail(open);
  const asked = stillAsked(found.value.berkas, task.task);
  if (asked !== null) return fail(asked);
  const finished = finishing(world, found.value, data, when.value);
  return finished.ok ? ok([...finished.value, ...gone.value]) : finished;
}

/**
 * What is typed afterwards is taken with its end, where nobody had, or only after it had been done: a paper day is typed in one go.
 */
function finishing(
  world: World,
  found: Found,
  data: FinishData,
  when: Happened,
): Result<readonly Event<string, unknown>[], Refusal> {
  const { berkas, task } = found;
  const { outcome, note, lampiran, outside, kelengkapan, keluaran } = data;
  const isTaken = task.takenAt !== null && task.takenAt <= when.at;
  const taken = isTaken ? ok([]) : takenAfterwards(world, found, when.startedAt);
  if (!taken.ok) return taken;
  const done = {
    task: task.task,
    outcome,
    note,
    lampiran,
    outside,
    kelengkapan,
    keluaran,
    susulan: when.susulan,
  };
  return ok([...taken.value, berkasEvent(berkas.stream, when.at, 'StepFinished', done)]);
}

/** Of a step done by a schedule nobody set the date: its limit in the tray stays. */
function takenAfterwards(world: World, { berkas, task }: Found, at: number): ReturnType<typeof takenBy> {
  if (!asksDate(task)) return takenBy(world, { berkas, task }, null, at);
  const { dueAt, calendarVersion } = task;
  return ok([berkasEvent(berkas.stream, at, 'TaskTaken', { task: task.task, dueAt, calendarVersion })]);
}

/**
 * Finishes a taken task, or, typed afterwards, one nobody had taken: its outcome (index of the printed way) where it is a
 * decision, the kelengkapan that was there, each output accounted for, a note, files of the store, holders for lanes that
 * are named per berkas, the units an `each` step is opened for, for an outsider's step the date and proof of the act, and
 * when it really happened. Errors: `berkas-*`, `tugas-*`, `hasil-*`, `pelaksana-*`, `tanggal-*`, `unit-tidak-sah`, `belum-waktunya`,
 * `output-tanpa-keterangan`, `waktu-kejadian-tidak-sah`, `permintaan-bahan-terbuka`.
 */
export const finishStep = defineCommand({
  type: 'task.finish',
  v: 1,
  data: FinishStep,
  files: ({ lampiran }) => lampiran.map((file) => file.sha256),
  decide: decideFinish,
  undo: undoFinish,
});
