import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import { defineCommand, type Context, type Refusal } from '../command';
import type { World } from '../world';
import { berkasEvent } from './berkas-emit';
import { answersTo, mayLead, isInvolved } from './berkas-rights';
import { openTasks, type BerkasState } from './berkas-state';
import { tellCaller, tellReopened } from './linked-berkas';
import { openStep } from './step-opening';
import { reopenableSteps } from './task-moves';
import { openingContext, procedureIn, Reason } from './task-access';

/** A berkas, for who leads it. Errors: `berkas-tidak-ada`, `tidak-berhak`. */
function led(world: World, stream: string, context: Context): Result<BerkasState, Refusal> {
  const berkas = world.read('berkas', stream);
  if (berkas === null) return fail({ code: 'berkas-tidak-ada' });
  return mayLead(world, berkas, context) ? ok(berkas) : fail({ code: 'tidak-berhak' });
}

/**
 * Cancels a running berkas with a reason; a step that waits for it hears of it. Errors: `berkas-*`, `tidak-berhak`,
 * `berkas-lain-masih-berjalan` (a berkas it called still runs).
 */
export const cancelBerkas = defineCommand({
  type: 'berkas.cancel',
  v: 1,
  data: z.strictObject({ berkas: StreamId, reason: Reason }),
  decide: (world, { berkas: stream, reason }, context) => {
    const found = led(world, stream, context);
    if (!found.ok) return found;
    const berkas = found.value;
    if (berkas.closedAt !== null) return fail({ code: 'berkas-sudah-selesai' });
    const child = berkas.tasks.flatMap((task) => task.children).find(({ result }) => result === null);
    if (child !== undefined)
      return fail({ code: 'berkas-lain-masih-berjalan', detail: { nomor: child.nomor, sop: child.sop } });
    const { at } = context;
    const told = tellCaller(world, berkas, 'dibatalkan', at);
    return ok([berkasEvent(stream, at, 'BerkasCancelled', { reason }), ...told]);
  },
});

/**
 * Opens a closed berkas again with a reason: a cancelled one where it stood, an ended one at a step it was worked through.
 * Errors: `berkas-tidak-ada`, `berkas-masih-berjalan`, `tidak-berhak`, `langkah-tidak-sah`, `pelaksana-*`.
 */
export const reopenBerkas = defineCommand({
  type: 'berkas.reopen',
  v: 1,
  data: z.strictObject({ berkas: StreamId, reason: Reason, step: z.string().max(40).nullable() }),
  decide: (world, { berkas: stream, reason, step }, context) => {
    const found = led(world, stream, context);
    if (!found.ok) return found;
    const berkas = found.value;
    if (berkas.closedAt === null) return fail({ code: 'berkas-masih-berjalan' });
    const { at } = context;
    const opened = reopenedStep(world, berkas, step, at);
    if (!opened.ok) return opened;
    const told = tellReopened(world, berkas, at);
    return ok([berkasEvent(stream, at, 'BerkasReopened', { reason }), ...opened.value, ...told]);
  },
});

function reopenedStep(
  world: World,
  berkas: BerkasState,
  id: string | null,
  at: number,
): ReturnType<typeof openStep> {
  const able = reopenableSteps(berkas);
  if (id === null) return able.length === 0 ? ok([]) : fail({ code: 'langkah-tidak-sah' });
  const procedure = procedureIn(world, berkas);
  if (!procedure.ok) return procedure;
  const step = procedure.value.steps.find((candidate) => candidate.id === id);
  if (step === undefined || !able.includes(id)) return fail({ code: 'langkah-tidak-sah' });
  const opening = openingContext(world, berkas, procedure.value, { lanes: {}, units: null, at });
  return opening.ok ? openStep(opening.value, step, null, null) : opening;
}

/**
 * Sets who may see a berkas, with a reason. Errors: `berkas-tidak-ada`, `tidak-berhak`, `berubah-sejak-dibuka` (it is so
 * already: somebody was before).
 */
export const setSifat = defineCommand({
  type: 'berkas.set-sifat',
  v: 1,
  data: z.strictObject({ berkas: StreamId, sifat: z.enum(['biasa', 'terbatas']), reason: Reason }),
  decide: (world, { berkas: stream, sifat, reason }, context) => {
    const found = led(world, stream, context);
    if (!found.ok) return found;
    if (found.value.sifat === sifat) return fail({ code: 'berubah-sejak-dibuka', detail: { sifat } });
    return ok([berkasEvent(stream, context.at, 'SifatSet', { sifat, reason })]);
  },
});

/**
 * Gives the reason of a penyimpangan mutu baku (late, or kelengkapan missing) for one or many tasks of a berkas; a later
 * one replaces the earlier. Errors: `berkas-tidak-ada`, `tugas-tidak-ada`, `tidak-berhak`.
 */
export const explainPenyimpangan = defineCommand({
  type: 'berkas.explain',
  v: 1,
  data: z.strictObject({
    berkas: StreamId,
    tasks: z.array(z.string().max(40)).min(1).max(100),
    alasan: z.string().trim().min(3).max(200),
    keterangan: z.string().trim().max(1000),
  }),
  decide: (world, { berkas: stream, tasks, alasan, keterangan }, context) => {
    const berkas = world.read('berkas', stream);
    if (berkas === null) return fail({ code: 'berkas-tidak-ada' });
    if (!isInvolved(world, berkas, context)) return fail({ code: 'tidak-berhak' });
    const known = new Set(berkas.tasks.map(({ task }) => task));
    if (!tasks.every((task) => known.has(task))) return fail({ code: 'tugas-tidak-ada' });
    const lines = tasks.map((task) => ({ task, alasan, keterangan }));
    return ok([berkasEvent(stream, context.at, 'PenyimpanganExplained', { lines })]);
  },
});

/** What the present pencatat has in work only as such goes on in the new one's hands. */
function heldAsPencatat(world: World, berkas: BerkasState, to: string, context: Context) {
  const changed = { ...berkas, pencatat: to };
  const outgoing = { ...context, actor: berkas.pencatat };
  return openTasks(berkas).filter(
    (task) => task.takenBy === berkas.pencatat && !answersTo(world, changed, task, outgoing),
  );
}

/**
 * Makes another person the pencatat of a running berkas, with a reason; what outsiders do is theirs to record from now on,
 * and what the former pencatat had in work as such goes along. Errors: `berkas-tidak-ada`, `berkas-sudah-selesai`,
 * `tidak-berhak`, `pencatat-tidak-sah` (no active person, or the pencatat already).
 */
export const changePencatat = defineCommand({
  type: 'berkas.change-pencatat',
  v: 1,
  data: z.strictObject({ berkas: StreamId, to: StreamId, reason: Reason }),
  decide: (world, { berkas: stream, to, reason }, context) => {
    const found = led(world, stream, context);
    if (!found.ok) return found;
    const berkas = found.value;
    if (berkas.closedAt !== null) return fail({ code: 'berkas-sudah-selesai' });
    const isAble = world.read('orang', to)?.nonaktif === null && to !== berkas.pencatat;
    if (!isAble) return fail({ code: 'pencatat-tidak-sah' });
    const { at } = context;
    const handed = heldAsPencatat(world, berkas, to, context).map(({ task }) =>
      berkasEvent(stream, at, 'TaskHanded', { task, to, note: reason }),
    );
    const changed = { from: berkas.pencatat, to, reason };
    return ok([berkasEvent(stream, at, 'PencatatChanged', changed), ...handed]);
  },
});
