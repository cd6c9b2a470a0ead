import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import { startStep } from '../../sop/graph';
import type { Edge, Procedure } from '../../sop/schema';
import { isLocalDate, localDateOf, yearOf } from '../../time';
import { defineCommand, type Context, type Decision, type Refusal } from '../command';
import type { Event } from '../event';
import { KALENDER_STREAM } from '../kalender/kalender';
import { dueOfDuration } from '../kalender/due';
import { seriesStream, takeBerkasNumber } from '../nomor/nomor';
import { PERAN_STREAM } from '../peran/peran';
import { currentVersion, procedureOf, sopStream } from '../sop/sop';
import type { World } from '../world';
import { answersTo, mayAsParticipant, mayStart } from './berkas-rights';
import { berkasStream, type BerkasEvent, type BerkasState, type LaneHolder, type Task } from './berkas-state';
import { assignLanes, LaneChoices } from './lane-assignment';
import { dueOnOpening, follow, type OpeningContext } from './step-opening';
import { undoFinish, undoTake } from './berkas-undo';

const Title = z.string().trim().min(3).max(500);
const Note = z.string().trim().max(4000);
const TaskId = z.string().regex(/^[0-9a-z.-]{1,40}$/);
const LampiranList = z
  .array(
    z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string().min(1).max(255),
      sizeBytes: z.int().nonnegative(),
    }),
  )
  .max(50);

function emit(event: BerkasEvent): Event<string, unknown> {
  return event;
}

function openingContext(
  world: World,
  stream: string,
  procedure: Procedure,
  state: Pick<BerkasState, 'tasks' | 'lanes'>,
  newLanes: { readonly [lane: string]: LaneHolder },
  at: number,
): Result<OpeningContext, Refusal> {
  const table = world.read('peran', PERAN_STREAM)?.table;
  const calendar = world.read('kalender', KALENDER_STREAM)?.calendar;
  if (table === undefined || calendar === undefined) return fail({ code: 'kantor-belum-dibuka' });
  return ok({
    stream,
    procedure,
    table,
    calendar,
    lanes: { ...state.lanes, ...newLanes },
    tasks: state.tasks,
    at,
  });
}

const StartBerkas = z.strictObject({
  sop: z.string().regex(/^\d{2,3}$/),
  procedure: z.string().min(1).max(40),
  title: Title,
  lanes: LaneChoices,
});

function decideStart(world: World, data: z.infer<typeof StartBerkas>, context: Context): Decision {
  const sop = world.read('sop', sopStream(data.sop));
  const version = sop === null ? null : currentVersion(sop);
  if (sop === null || version === null) return fail({ code: 'sop-tidak-ada' });
  const procedure = procedureOf(sop, version.version, data.procedure);
  if (procedure === null) return fail({ code: 'prosedur-tidak-ada' });
  const stream = berkasStream(context.commandId);
  if (world.read('berkas', stream) !== null) return fail({ code: 'berkas-sudah-ada' });
  if (!mayStart(world, procedure, context)) return fail({ code: 'tidak-berhak' });
  const assigned = assignLanes(world, stream, procedure, data.lanes, context);
  if (!assigned.ok) return assigned;
  const opening = openingContext(world, stream, procedure, { tasks: [], lanes: {} }, data.lanes, context.at);
  if (!opening.ok) return opening;
  const first = startStep(procedure);
  const opened = follow(opening.value, { to: first.id }, null);
  if (!opened.ok) return opened;
  const year = yearOf(localDateOf(context.at, opening.value.calendar.offsetMinutes));
  const number = takeBerkasNumber(
    world.read('nomor', seriesStream('berkas', year)),
    year,
    stream,
    context.at,
  );
  const started = emit({
    stream,
    type: 'BerkasStarted',
    v: 1,
    happenedAt: context.at,
    data: {
      nomor: number.data.text,
      title: data.title,
      sop: data.sop,
      sopVersion: version.version,
      sopTitle: version.sop.title,
      procedure: procedure.id,
      procedureTitle: procedure.title,
      pencatat: context.actor,
    },
  });
  return ok([started, number, ...assigned.value, ...opened.value]);
}

/**
 * Starts a berkas of a SOP's version in force; the stream is `berkas:<commandId>`, the actor its pencatat.
 * Errors: `sop-tidak-ada`, `prosedur-tidak-ada`, `berkas-sudah-ada`, `tidak-berhak`, `pelaksana-*`.
 */
export const startBerkas = defineCommand({
  type: 'berkas.start',
  v: 1,
  data: StartBerkas,
  decide: decideStart,
});

interface Found {
  readonly berkas: BerkasState;
  readonly task: Task;
}

function findTask(world: World, stream: string, taskId: string): Result<Found, Refusal> {
  const berkas = world.read('berkas', stream);
  if (berkas === null) return fail({ code: 'berkas-tidak-ada' });
  if (berkas.closedAt !== null) return fail({ code: 'berkas-sudah-selesai' });
  const task = berkas.tasks.find((candidate) => candidate.task === taskId);
  if (task === undefined) return fail({ code: 'tugas-tidak-ada' });
  if (task.status === 'selesai') return fail({ code: 'tugas-sudah-selesai' });
  return ok({ berkas, task });
}

const TaskRef = z.strictObject({ berkas: StreamId, task: TaskId });

/**
 * Takes a task off the queue. For menit and jam the due moment counts from now (the time of the work).
 * Errors: `berkas-*`, `tugas-*`, `menunggu-pihak-luar`, `tidak-berhak`.
 */
export const takeTask = defineCommand({
  type: 'task.take',
  v: 1,
  data: TaskRef,
  decide: (world, data, context) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const { berkas, task } = found.value;
    if (task.status === 'menunggu-pihak-luar') return fail({ code: 'menunggu-pihak-luar' });
    if (task.takenBy !== null) {
      const nama = world.read('orang', task.takenBy)?.nama ?? '';
      return fail({ code: 'tugas-sudah-diambil', detail: { nama } });
    }
    if (!answersTo(world, berkas, task, context)) return fail({ code: 'tidak-berhak' });
    const calendar = world.read('kalender', KALENDER_STREAM)?.calendar;
    if (calendar === undefined) return fail({ code: 'kantor-belum-dibuka' });
    const unit = task.duration?.unit;
    const timesWork = unit === 'menit' || unit === 'jam';
    const dueAt = timesWork
      ? (dueOfDuration(calendar, task.duration, context.at)?.dueAt ?? null)
      : task.dueAt;
    const taken = { task: task.task, dueAt, calendarVersion: calendar.version };
    return ok([emit({ stream: data.berkas, type: 'TaskTaken', v: 1, happenedAt: context.at, data: taken })]);
  },
  undo: undoTake,
});

function ownTask(found: Found, actor: string): Refusal | null {
  if (found.task.status === 'menunggu-pihak-luar') return { code: 'menunggu-pihak-luar' };
  if (found.task.takenBy === null) return { code: 'tugas-belum-diambil' };
  return found.task.takenBy === actor ? null : { code: 'tugas-bukan-milik' };
}

/** Whoever may take it may put back what somebody holds who is gone. */
function mayRelease(world: World, { berkas, task }: Found, context: Context): boolean {
  const isGone = task.takenBy !== null && world.read('orang', task.takenBy)?.nonaktif !== null;
  return isGone && answersTo(world, berkas, task, context);
}

/**
 * Puts a taken task back on the queue: one's own, or one of a person who was deactivated.
 * Errors: `berkas-*`, `tugas-*`.
 */
export const releaseTask = defineCommand({
  type: 'task.release',
  v: 1,
  data: TaskRef,
  decide: (world, data, context) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const refusal = mayRelease(world, found.value, context) ? null : ownTask(found.value, context.actor);
    if (refusal !== null) return fail(refusal);
    const { at } = context;
    return ok([
      emit({ stream: data.berkas, type: 'TaskReleased', v: 1, happenedAt: at, data: { task: data.task } }),
    ]);
  },
});

/**
 * Records the outsider's act a step begins with; only then it is queued.
 * Errors: `berkas-*`, `tugas-*` (`tugas-sudah-diambil`: it had come already), `tidak-berhak`.
 */
export const arriveStep = defineCommand({
  type: 'task.arrive',
  v: 1,
  data: TaskRef.extend({ note: Note }),
  decide: (world, data, context) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const { berkas, task } = found.value;
    if (task.status !== 'menunggu-pihak-luar') return fail({ code: 'tugas-sudah-diambil' });
    if (!answersTo(world, berkas, task, context) && berkas.pencatat !== context.actor)
      return fail({ code: 'tidak-berhak' });
    const calendar = world.read('kalender', KALENDER_STREAM)?.calendar;
    if (calendar === undefined) return fail({ code: 'kantor-belum-dibuka' });
    const dueAt = dueOnOpening(calendar, task, context.at);
    const arrived = { task: task.task, note: data.note, dueAt };
    return ok([
      emit({ stream: data.berkas, type: 'StepArrived', v: 1, happenedAt: context.at, data: arrived }),
    ]);
  },
});

const FinishStep = TaskRef.extend({
  outcome: z.int().min(0).max(20).nullable(),
  note: Note,
  lampiran: LampiranList,
  lanes: LaneChoices,
  outside: z.strictObject({ date: z.string(), proof: z.string().trim().max(1000) }).nullable(),
});

function checkOutside({ task }: Found, outside: z.infer<typeof FinishStep>['outside']): Refusal | null {
  if (!task.outside) return outside === null ? null : { code: 'isian-tidak-sah' };
  if (outside === null || outside.proof === '') return { code: 'tanggal-bukti-wajib' };
  return isLocalDate(outside.date) ? null : { code: 'tanggal-tidak-sah' };
}

function chosenEdge(
  procedure: Procedure,
  task: Task,
  outcome: number | null,
): Result<Edge | undefined, Refusal> {
  const step = procedure.steps.find((candidate) => candidate.id === task.step);
  if (step === undefined) return fail({ code: 'sop-tidak-sah', detail: { step: task.step } });
  if (task.kind === 'task') {
    if (outcome !== null) return fail({ code: 'hasil-tidak-dikenal' });
    return ok(task.resumeAt === null ? step.next[0] : { to: task.resumeAt });
  }
  if (outcome === null) return fail({ code: 'hasil-belum-dipilih' });
  const edge = step.next[outcome];
  return edge === undefined ? fail({ code: 'hasil-tidak-dikenal' }) : ok(edge);
}

function decideFinish(world: World, data: z.infer<typeof FinishStep>, context: Context): Decision {
  const found = findTask(world, data.berkas, data.task);
  if (!found.ok) return found;
  const { berkas, task } = found.value;
  const refusal = ownTask(found.value, context.actor) ?? checkOutside(found.value, data.outside);
  if (refusal !== null) return fail(refusal);
  const sop = world.read('sop', sopStream(berkas.sop));
  const procedure = sop === null ? null : procedureOf(sop, berkas.sopVersion, berkas.procedure);
  if (procedure === null) return fail({ code: 'prosedur-tidak-ada' });
  const edge = chosenEdge(procedure, task, data.outcome);
  if (!edge.ok) return edge;
  const assigned = assignLanes(world, berkas.stream, procedure, data.lanes, context);
  if (!assigned.ok) return assigned;
  const opening = openingContext(world, berkas.stream, procedure, berkas, data.lanes, context.at);
  if (!opening.ok) return opening;
  const opened = follow(opening.value, edge.value, task);
  if (!opened.ok) return opened;
  const { outcome, note, lampiran, outside } = data;
  const finished = emit({
    stream: berkas.stream,
    type: 'StepFinished',
    v: 1,
    happenedAt: context.at,
    data: { task: task.task, outcome, note, lampiran, outside },
  });
  return ok([finished, ...assigned.value, ...opened.value]);
}

/**
 * Finishes a taken task: its outcome (index of the printed way) where it is a decision, a note, files of the store,
 * holders for lanes that are named per berkas, and for an outsider's step the date and proof of the act.
 * Errors: `berkas-*`, `tugas-*`, `hasil-*`, `pelaksana-*`, `tanggal-*`.
 */
export const finishStep = defineCommand({
  type: 'task.finish',
  v: 1,
  data: FinishStep,
  files: ({ lampiran }) => lampiran.map((file) => file.sha256),
  decide: decideFinish,
  undo: undoFinish,
});

/**
 * Replaces a berkas's title. Errors: `berkas-tidak-ada`, `tidak-berhak`, `berubah-sejak-dibuka` with the present title.
 */
export const renameBerkas = defineCommand({
  type: 'berkas.rename',
  v: 1,
  data: z.strictObject({ berkas: StreamId, title: Title, seen: z.strictObject({ title: z.string() }) }),
  decide: (world, { berkas, title, seen }, context) => {
    const state = world.read('berkas', berkas);
    if (state === null) return fail({ code: 'berkas-tidak-ada' });
    if (!mayAsParticipant(world, state, 'berkas.rename', context)) return fail({ code: 'tidak-berhak' });
    if (state.title !== seen.title)
      return fail({ code: 'berubah-sejak-dibuka', detail: { title: state.title } });
    return ok([
      emit({ stream: berkas, type: 'BerkasRenamed', v: 1, happenedAt: context.at, data: { title } }),
    ]);
  },
});

/** Adds a note, with or without files, to a berkas, open or closed. Errors: `berkas-tidak-ada`, `tidak-berhak`. */
export const addNote = defineCommand({
  type: 'berkas.note',
  v: 1,
  data: z.strictObject({ berkas: StreamId, text: Note.min(1), lampiran: LampiranList }),
  files: ({ lampiran }) => lampiran.map((file) => file.sha256),
  decide: (world, { berkas, text, lampiran }, context) => {
    const state = world.read('berkas', berkas);
    if (state === null) return fail({ code: 'berkas-tidak-ada' });
    if (!mayAsParticipant(world, state, 'berkas.note', context)) return fail({ code: 'tidak-berhak' });
    return ok([
      emit({ stream: berkas, type: 'NoteAdded', v: 1, happenedAt: context.at, data: { text, lampiran } }),
    ]);
  },
});
