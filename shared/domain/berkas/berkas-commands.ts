import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { defineCommand, type Context } from '../command';
import { dueOfDuration } from '../kalender/due';
import { KALENDER_STREAM } from '../kalender/kalender';
import type { World } from '../world';
import { answersTo, mayAsParticipant } from './berkas-rights';
import { undoTake } from './berkas-undo';
import { emit, findTask, LampiranList, Note, ownTask, TaskRef, Title, type Found } from './command-parts';
import { dueOnOpening } from './step-opening';

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
