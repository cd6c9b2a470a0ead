import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import type { Procedure } from '../../sop/schema';
import type { Context, Refusal } from '../command';
import { aturanIn } from '../aturan/aturan';
import type { WorkCalendar } from '../kalender/calendar';
import { KALENDER_STREAM } from '../kalender/kalender';
import { standsIn } from '../orang/pengganti';
import { PERAN_STREAM, roleOfKey } from '../peran/peran';
import { procedureOf, sopStream } from '../sop/sop';
import type { World } from '../world';
import { answersTo } from './berkas-rights';
import type { BerkasState, LaneHolder, Task } from './berkas-state';
import type { OpeningContext } from './step-opening';

/** A remark somebody types, empty where there is none. */
export const Note = z.string().trim().max(4000);
/** Why something is done; never empty. */
export const Reason = z.string().trim().min(3).max(1000);
/** Names a task within its berkas. */
export const TaskId = z.string().regex(/^[0-9a-z.-]{1,40}$/);
/** One task of one berkas. */
export const TaskRef = z.strictObject({ berkas: StreamId, task: TaskId });
/** Files of the store. */
export const LampiranList = z
  .array(
    z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string().min(1).max(255),
      sizeBytes: z.int().nonnegative(),
    }),
  )
  .max(50);

/** A task with its berkas. */
export interface Found {
  readonly berkas: BerkasState;
  readonly task: Task;
}

/** Finds an open task. Errors: `berkas-tidak-ada`, `berkas-sudah-selesai`, `tugas-tidak-ada`, `tugas-sudah-selesai`. */
export function findTask(world: World, stream: string, taskId: string): Result<Found, Refusal> {
  const berkas = world.read('berkas', stream);
  if (berkas === null) return fail({ code: 'berkas-tidak-ada' });
  if (berkas.closedAt !== null) return fail({ code: 'berkas-sudah-selesai' });
  const task = berkas.tasks.find((candidate) => candidate.task === taskId);
  if (task === undefined) return fail({ code: 'tugas-tidak-ada' });
  if (task.status === 'selesai') return fail({ code: 'tugas-sudah-selesai' });
  return ok({ berkas, task });
}

/** Why a task is not the actor's own to work on; null when it is. */
export function notOwn({ task }: Found, actor: string): Refusal | null {
  if (task.status === 'menunggu-pihak-luar') return { code: 'menunggu-pihak-luar' };
  if (task.takenBy === null) return { code: 'tugas-belum-diambil' };
  return task.takenBy === actor ? null : { code: 'tugas-bukan-milik' };
}

/**
 * Why a task the actor took in another's stead is no longer theirs: the Plh., Plt. or penugasan it was taken by is over. Null
 * while it lasts, for a task of somebody else, and for what was taken in one's own right: who has begun may finish.
 */
export function lapsed(world: World, { berkas, task }: Found, context: Context): Refusal | null {
  const orang = task.takenBy === context.actor ? world.read('orang', context.actor) : null;
  if (orang === null || task.takenAt === null) return null;
  const stoodIn = standsIn(orang, task.queue.map(roleOfKey), task.takenAt);
  return stoodIn && !answersTo(world, berkas, task, context) ? { code: 'peran-tugas-berakhir' } : null;
}

/**
 * Whether the actor may act on a task: it is theirs, or nobody's yet and they answer to its queue. Gives the refusal, null
 * when they may.
 */
export function mayWork(world: World, found: Found, context: Context): Refusal | null {
  const refusal = notOwn(found, context.actor);
  if (refusal === null) return lapsed(world, found, context);
  if (refusal.code !== 'tugas-belum-diambil') return refusal;
  return answersTo(world, found.berkas, found.task, context) ? null : { code: 'tidak-berhak' };
}

/** The working calendar in force. Errors: `kantor-belum-dibuka`. */
export function calendarIn(world: World): Result<WorkCalendar, Refusal> {
  const calendar = world.read('kalender', KALENDER_STREAM)?.calendar;
  return calendar === undefined ? fail({ code: 'kantor-belum-dibuka' }) : ok(calendar);
}

/** The procedure a berkas runs through, in its own version. Errors: `prosedur-tidak-ada`. */
export function procedureIn(world: World, berkas: BerkasState): Result<Procedure, Refusal> {
  const sop = world.read('sop', sopStream(berkas.sop));
  const procedure = sop === null ? null : procedureOf(sop, berkas.sopVersion, berkas.procedure);
  return procedure === null ? fail({ code: 'prosedur-tidak-ada' }) : ok(procedure);
}

/** Everything opening a step of a berkas needs. Errors: `kantor-belum-dibuka`. */
export function openingContext(
  world: World,
  berkas: Pick<BerkasState, 'stream' | 'tasks' | 'lanes'>,
  procedure: Procedure,
  wish: {
    readonly lanes: { readonly [lane: string]: LaneHolder };
    readonly units: readonly string[] | null;
    readonly at: number;
  },
): Result<OpeningContext, Refusal> {
  const table = world.read('peran', PERAN_STREAM)?.table;
  const calendar = calendarIn(world);
  if (table === undefined || !calendar.ok) return fail({ code: 'kantor-belum-dibuka' });
  const { stream, tasks } = berkas;
  const lanes = { ...berkas.lanes, ...wish.lanes };
  const fulfilled = fulfilledBy(procedure, tasks);
  const { units, at } = wish;
  const { bakiSampai } = aturanIn(world);
  return ok({
    stream,
    procedure,
    table,
    calendar: calendar.value,
    bakiSampai,
    lanes,
    tasks,
    fulfilled,
    units,
    at,
  });
}

/** The steps a called SOP has done with its own: 01/1 calls 02, which does 01/2 as well. */
function fulfilledBy(procedure: Procedure, tasks: readonly Task[]): ReadonlyMap<string, string> {
  const done = procedure.steps.flatMap(({ id, calls }) =>
    (calls ?? []).flatMap(({ sop, fulfils }) => {
      const children = tasks.filter(({ step }) => step === id).flatMap((task) => task.children);
      const child = children.find((one) => one.sop === sop && one.result === 'selesai');
      const by = child === undefined ? null : `SOP ${sop}, berkas ${child.nomor}`;
      return by === null ? [] : (fulfils ?? []).map((step): [string, string] => [step, by]);
    }),
  );
  return new Map(done);
}
