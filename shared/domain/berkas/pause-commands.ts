import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { localDateSchema, type Instant } from '../../time';
import { defineCommand } from '../command';
import type { WorkCalendar } from '../kalender/calendar';
import { addWorkingMinutes, workingMinutesBetween } from '../kalender/working-time';
import { berkasEvent } from './berkas-emit';
import type { Task } from './berkas-state';
import { calendarIn, findTask, mayWork, notOwn, Reason, TaskRef } from './task-access';

/**
 * Lets a task's clock stand still while somebody outside is waited for, with a reason and the date to look again.
 * Errors: `berkas-*`, `tugas-*`.
 */
export const pauseTask = defineCommand({
  type: 'task.pause',
  v: 1,
  data: TaskRef.extend({ reason: Reason, lookAgain: localDateSchema }),
  decide: (world, data, { actor, at }) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const refusal = notOwn(found.value, actor);
    if (refusal !== null) return fail(refusal);
    if (found.value.task.status !== 'dikerjakan') return fail({ code: 'tugas-sedang-menunggu' });
    const { task, reason, lookAgain } = data;
    return ok([berkasEvent(data.berkas, at, 'TaskPaused', { task, reason, lookAgain })]);
  },
});

/** When a task that stood still is due: as much working time later as it stood. Units: ms since epoch. */
export function dueAfterPause(calendar: WorkCalendar, task: Task, at: Instant): Instant | null {
  const open = task.pauses.find(({ to }) => to === null);
  if (task.dueAt === null || open === undefined) return task.dueAt;
  const stood = workingMinutesBetween(calendar, open.from, at);
  const moved = addWorkingMinutes(calendar, task.dueAt, stood);
  return moved.ok ? moved.value : task.dueAt;
}

/** Lets a task's clock run again. Errors: `berkas-*`, `tugas-*`, `tidak-dijeda`. */
export const resumeTask = defineCommand({
  type: 'task.resume',
  v: 1,
  data: TaskRef,
  decide: (world, data, { actor, at }) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const refusal = notOwn(found.value, actor);
    if (refusal !== null) return fail(refusal);
    if (found.value.task.status !== 'dijeda') return fail({ code: 'tidak-dijeda' });
    const calendar = calendarIn(world);
    if (!calendar.ok) return calendar;
    const dueAt = dueAfterPause(calendar.value, found.value.task, at);
    return ok([berkasEvent(data.berkas, at, 'TaskResumed', { task: data.task, dueAt })]);
  },
});

const Text = z.string().trim().min(3).max(2000);

/**
 * Puts a side question about a task to one person; the task stays where it is. Errors: `berkas-*`, `tugas-*`,
 * `orang-tidak-ada`, `orang-nonaktif`, `tidak-berhak`.
 */
export const askAbout = defineCommand({
  type: 'task.ask',
  v: 1,
  data: TaskRef.extend({ to: StreamId, text: Text }),
  decide: (world, data, context) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const refusal = mayWork(world, found.value, context);
    if (refusal !== null) return fail(refusal);
    const orang = world.read('orang', data.to);
    if (orang === null || data.to === context.actor) return fail({ code: 'orang-tidak-ada' });
    if (orang.nonaktif !== null) return fail({ code: 'orang-nonaktif' });
    const { task, to, text } = data;
    const asked = { question: context.commandId, task, to, text };
    return ok([berkasEvent(data.berkas, context.at, 'QuestionAsked', asked)]);
  },
});

/**
 * Answers a side question: for the person it was put to. Errors: `berkas-tidak-ada`, `pertanyaan-tidak-ada`,
 * `pertanyaan-sudah-dijawab`, `tidak-berhak`.
 */
export const answerQuestion = defineCommand({
  type: 'task.answer',
  v: 1,
  data: z.strictObject({ berkas: StreamId, question: z.string().max(64), text: Text }),
  decide: (world, { berkas, question, text }, { actor, at }) => {
    const state = world.read('berkas', berkas);
    if (state === null) return fail({ code: 'berkas-tidak-ada' });
    const asked = state.questions.find(({ id }) => id === question);
    if (asked === undefined) return fail({ code: 'pertanyaan-tidak-ada' });
    if (asked.to !== actor) return fail({ code: 'tidak-berhak' });
    if (asked.answer !== null) return fail({ code: 'pertanyaan-sudah-dijawab' });
    return ok([berkasEvent(berkas, at, 'QuestionAnswered', { question, text })]);
  },
});
