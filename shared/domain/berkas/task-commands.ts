import type * as z from 'zod';
import { fail, ok, type Result } from '../../result';
import { isLocalDate, localDateSchema } from '../../time';
import { defineCommand, type Context, type Refusal } from '../command';
import type { WorkCalendar } from '../kalender/calendar';
import { countsFromTaken, dueOfDuration } from '../kalender/due';
import { closeOfDay } from '../kalender/working-time';
import type { World } from '../world';
import { berkasEvent } from './berkas-emit';
import type { BerkasEvent } from './berkas-events';
import { answersTo } from './berkas-rights';
import type { Task } from './berkas-state';
import { undoTake } from './berkas-undo';
import { aturanIn } from '../aturan/aturan';
import { dueOnOpening } from './step-opening';
import { happenedAt, Occurred } from './susulan';
import { asksDate } from './task-moves';
import { calendarIn, findTask, notOwn, Note, TaskRef, type Found } from './task-access';

/** The due moment of a taken task. Errors: `tanggal-jadwal-wajib`, `tanggal-tidak-sah`. */
function dueWhenTaken(
  calendar: WorkCalendar,
  task: Task,
  date: string | null,
  at: number,
): Result<number | null, Refusal> {
  if (asksDate(task)) {
    if (date === null || !isLocalDate(date)) return fail({ code: 'tanggal-jadwal-wajib' });
    const close = closeOfDay(calendar, date);
    return close === null ? fail({ code: 'tanggal-tidak-sah' }) : ok(close);
  }
  if (date !== null) return fail({ code: 'isian-tidak-sah' });
  return ok(
    countsFromTaken(task.duration) ? (dueOfDuration(calendar, task.duration, at)?.dueAt ?? null) : task.dueAt,
  );
}

/**
 * That a task is taken, with its due moment: for menit and jam it counts from now. `date`: see `task.take`. Units: `at` ms
 * since epoch. Errors: `tanggal-jadwal-wajib`, `tanggal-tidak-sah`, `isian-tidak-sah`, `kantor-belum-dibuka`.
 */
export function takenBy(
  world: World,
  { berkas, task }: Found,
  date: string | null,
  at: number,
): Result<readonly [BerkasEvent], Refusal> {
  const calendar = calendarIn(world);
  if (!calendar.ok) return calendar;
  const due = dueWhenTaken(calendar.value, task, date, at);
  if (!due.ok) return due;
  const taken = { task: task.task, dueAt: due.value, calendarVersion: calendar.value.version };
  return ok([berkasEvent(berkas.stream, at, 'TaskTaken', taken)]);
}

/**
 * Takes a task off the queue. For menit and jam the due moment counts from now (the time of the work); where the SOP says
 * "sesuai jadwal" or "kontrak" the person sets the `date` (a working day) by which it is to be done.
 * Errors: `berkas-*`, `tugas-*`, `menunggu-pihak-luar`, `tidak-berhak`, `tanggal-jadwal-wajib`, `tanggal-tidak-sah`.
 */
export const takeTask = defineCommand({
  type: 'task.take',
  v: 1,
  data: TaskRef.extend({ date: localDateSchema.nullable().default(null) }),
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
    return takenBy(world, found.value, data.date, context.at);
  },
  undo: undoTake,
});

/** Whoever may take it may put back what somebody holds who is gone, or may no longer work on it. */
function mayRelease(world: World, { berkas, task }: Found, context: Context): boolean {
  if (task.takenBy === null) return false;
  const isOver = !answersTo(world, berkas, task, { ...context, actor: task.takenBy });
  const isGone = isOver || world.read('orang', task.takenBy)?.nonaktif !== null;
  return isGone && answersTo(world, berkas, task, context);
}

/**
 * Puts a taken task back on the queue: one's own, or one of a person who was deactivated or whose role for it is over. One
 * that waits for another berkas is not put back, nor one that stands still, unless nobody is left to let it go on.
 * Errors: `berkas-*`, `tugas-*`.
 */
export const releaseTask = defineCommand({
  type: 'task.release',
  v: 1,
  data: TaskRef,
  decide: (world, data, context) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const { status } = found.value.task;
    const isLeft = mayRelease(world, found.value, context);
    const refusal = isLeft ? null : notOwn(found.value, context.actor);
    if (refusal !== null) return fail(refusal);
    const canStop = status === 'dikerjakan' || (status === 'dijeda' && isLeft);
    if (!canStop) return fail({ code: 'tugas-sedang-menunggu' });
    return ok([berkasEvent(data.berkas, context.at, 'TaskReleased', { task: data.task })]);
  },
});

const ArriveStep = TaskRef.extend({ note: Note, occurred: Occurred });

/**
 * Records the outsider's act a step begins with, now or when it really came; only then it is queued.
 * Errors: `berkas-*`, `tugas-*` (`tugas-sudah-diambil`: it had come already), `tidak-berhak`, `waktu-kejadian-tidak-sah`.
 */
export const arriveStep = defineCommand({
  type: 'task.arrive',
  v: 1,
  data: ArriveStep,
  decide: (world, data: z.infer<typeof ArriveStep>, context) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const { berkas, task } = found.value;
    if (task.status !== 'menunggu-pihak-luar') return fail({ code: 'tugas-sudah-diambil' });
    if (!answersTo(world, berkas, task, context) && berkas.pencatat !== context.actor)
      return fail({ code: 'tidak-berhak' });
    const calendar = calendarIn(world);
    if (!calendar.ok) return calendar;
    const when = happenedAt(context, data.occurred, task.openedAt);
    if (!when.ok) return when;
    const { at, susulan } = when.value;
    const dueAt = dueOnOpening(
      { calendar: calendar.value, bakiSampai: aturanIn(world).bakiSampai },
      task,
      at,
    );
    return ok([
      berkasEvent(data.berkas, at, 'StepArrived', { task: task.task, note: data.note, dueAt, susulan }),
    ]);
  },
});
