import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { defineCommand, type Context } from '../command';
import type { World } from '../world';
import { berkasEvent } from './berkas-emit';
import { answersTo, mayLead } from './berkas-rights';
import { runningChild } from './called-berkas';
import { goOn } from './finish-step';
import { LaneChoices } from './lane-assignment';
import { openStep } from './step-opening';
import { lanesNamedWith, stepsBefore, takenBackBy } from './task-moves';
import { findTask, mayWork, notOwn, Note, openingContext, procedureIn, Reason, TaskRef } from './task-access';

/**
 * Sends a task back, with a reason, to a step that was worked before; what is corrected there comes back to this step.
 * Errors: `berkas-*`, `tugas-*` (`tugas-bersama`: others work on it side by side), `langkah-tidak-sah`, `pelaksana-*`.
 */
export const returnTask = defineCommand({
  type: 'task.return',
  v: 1,
  data: TaskRef.extend({ to: z.string().max(40), reason: Reason }),
  decide: (world, data, context) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const { berkas, task } = found.value;
    const refusal = mayWork(world, found.value, context);
    if (refusal !== null) return fail(refusal);
    if (task.group !== null) return fail({ code: 'tugas-bersama' });
    if (runningChild(task) !== null) return fail({ code: 'tugas-sedang-menunggu' });
    if (!stepsBefore(berkas, task).some(({ step }) => step === data.to))
      return fail({ code: 'langkah-tidak-sah' });
    const procedure = procedureIn(world, berkas);
    if (!procedure.ok) return procedure;
    const step = procedure.value.steps.find(({ id }) => id === data.to);
    if (step === undefined) return fail({ code: 'langkah-tidak-sah' });
    const { at } = context;
    const opening = openingContext(world, berkas, procedure.value, { lanes: {}, units: null, at });
    if (!opening.ok) return opening;
    const opened = openStep(opening.value, step, null, task.step);
    if (!opened.ok) return opened;
    const back = { task: task.task, to: data.to, reason: data.reason };
    return ok([berkasEvent(berkas.stream, at, 'TaskReturned', back), ...opened.value]);
  },
});

/**
 * Takes a finished step back, and the lanes named with it, while nobody has begun what it opened. Errors: `berkas-*`,
 * `tugas-tidak-ada`, `tugas-masih-terbuka`, `urung-bukan-milik`, `sudah-dibuka-penerus`.
 */
export const takeBackTask = defineCommand({
  type: 'task.take-back',
  v: 1,
  data: TaskRef,
  decide: (world, data, { actor, at }) => {
    const berkas = world.read('berkas', data.berkas);
    if (berkas === null) return fail({ code: 'berkas-tidak-ada' });
    if (berkas.closedAt !== null) return fail({ code: 'berkas-sudah-selesai' });
    const task = berkas.tasks.find((candidate) => candidate.task === data.task);
    if (task === undefined) return fail({ code: 'tugas-tidak-ada' });
    const dropped = takenBackBy(berkas, task, actor);
    if (!dropped.ok) return dropped;
    const undone = { task: task.task, dropped: dropped.value, lanes: lanesNamedWith(berkas, task) };
    return ok([berkasEvent(berkas.stream, at, 'StepFinishUndone', undone)]);
  },
});

/**
 * Asks whoever holds a task now to send it back to the step before: for those who finished that step and can no longer take
 * it back. Errors: `berkas-*`, `tugas-*`, `tidak-berhak`.
 */
export const askReturn = defineCommand({
  type: 'task.ask-return',
  v: 1,
  data: TaskRef.extend({ reason: Reason }),
  decide: (world, data, { actor, at }) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const { berkas, task } = found.value;
    const hasWorked = berkas.tasks.some(({ finishedBy }) => finishedBy === actor);
    if (!hasWorked || task.takenBy === actor) return fail({ code: 'tidak-berhak' });
    const wish = { task: task.task, reason: data.reason };
    return ok([berkasEvent(berkas.stream, at, 'ReturnAsked', wish)]);
  },
});

/**
 * Hands a task in work to another who may hold it. Errors: `berkas-*`, `tugas-*`, `pelaksana-tidak-sah`.
 */
export const handTask = defineCommand({
  type: 'task.hand',
  v: 1,
  data: TaskRef.extend({ to: StreamId, note: Note }),
  decide: (world, data, context) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const { berkas, task } = found.value;
    const refusal = notOwn(found.value, context.actor);
    if (refusal !== null) return fail(refusal);
    const orang = world.read('orang', data.to);
    const isAble = orang?.nonaktif === null && answersTo(world, berkas, task, { ...context, actor: data.to });
    if (!isAble || data.to === context.actor)
      return fail({ code: 'pelaksana-tidak-sah', detail: { lane: task.lane } });
    const handed = { task: task.task, to: data.to, note: data.note };
    return ok([berkasEvent(berkas.stream, context.at, 'TaskHanded', handed)]);
  },
});

const PassTask = TaskRef.extend({
  outcome: z.int().min(0).max(20).nullable(),
  reason: Reason,
  lanes: LaneChoices,
});

function passing(mark: 'dilewati' | 'dipenuhi') {
  return (world: World, data: z.infer<typeof PassTask>, context: Context) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const { berkas, task } = found.value;
    if (mark === 'dilewati') {
      if (!mayLead(world, berkas, context)) return fail({ code: 'tidak-berhak' } as const);
    } else {
      const refusal = mayWork(world, found.value, context);
      const isAwaited = refusal?.code === 'menunggu-pihak-luar';
      if (refusal !== null && !isAwaited) return fail(refusal);
      if (isAwaited && !answersTo(world, berkas, task, context))
        return fail({ code: 'tidak-berhak' } as const);
    }
    if (runningChild(task) !== null) return fail({ code: 'tugas-sedang-menunggu' } as const);
    const { at } = context;
    const gone = goOn(world, found.value, { ...data, units: null, at }, context);
    if (!gone.ok) return gone;
    const passed = { task: task.task, mark, outcome: data.outcome, reason: data.reason };
    return ok([berkasEvent(berkas.stream, at, 'TaskPassed', passed), ...gone.value]);
  };
}

/**
 * Closes a step whose work was done elsewhere ("sudah dipenuhi oleh langkah … berkas …"), a mark of its own beside done.
 * Errors: `berkas-*`, `tugas-*`, `hasil-*`, `pelaksana-*`, `tidak-berhak`, `belum-waktunya`.
 */
export const fulfilTask = defineCommand({
  type: 'task.fulfil',
  v: 1,
  data: PassTask,
  decide: passing('dipenuhi'),
});

/**
 * Passes over a step, with a reason: for who leads the berkas. Errors: `berkas-*`, `tugas-*`, `hasil-*`, `pelaksana-*`,
 * `tidak-berhak`, `belum-waktunya`.
 */
export const skipTask = defineCommand({
  type: 'task.skip',
  v: 1,
  data: PassTask,
  decide: passing('dilewati'),
});

/**
 * Lets the clock take the way a step expires by; anyone's program may notice it. Errors: `berkas-*`, `tugas-*`,
 * `belum-jatuh-tempo`. Source: sop-format.md, `onExpire`.
 */
export const expireTask = defineCommand({
  type: 'task.expire',
  v: 1,
  data: TaskRef,
  decide: (world, data, context) => {
    const found = findTask(world, data.berkas, data.task);
    if (!found.ok) return found;
    const { berkas, task } = found.value;
    const { at } = context;
    if (task.expiry === null || at < task.expiry.at) return fail({ code: 'belum-jatuh-tempo' });
    const { outcome } = task.expiry;
    const gone = goOn(world, found.value, { lanes: {}, units: null, outcome, at }, context);
    if (!gone.ok) return gone;
    return ok([berkasEvent(berkas.stream, at, 'TaskExpired', { task: task.task, outcome }), ...gone.value]);
  },
});
