import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import { circleOf } from '../berkas/circle';
import { findTask, mayWork, Reason, TaskRef } from '../berkas/task-access';
import { defineCommand, type Context, type Refusal } from '../command';
import type { World } from '../world';
import { Facts, factsRefused, keptRapat, OrangList, SeenRapat, TamuList } from './rapat-access';
import { rapatEvent } from './rapat-emit';
import { peopleOf, rapatStream, type AsalRapat, type RapatFacts, type RapatState } from './rapat-state';

interface Called {
  readonly asal: AsalRapat | null;
  readonly circle: readonly string[] | null;
}

/** What a rapat was called for; who works on that step may. One for a closed berkas is closed as well. */
function calledFor(
  world: World,
  ref: z.infer<typeof TaskRef> | null,
  facts: RapatFacts,
  context: Context,
): Result<Called, Refusal> {
  if (ref === null) return ok({ asal: null, circle: null });
  const found = findTask(world, ref.berkas, ref.task);
  if (!found.ok) return found;
  const refusal = mayWork(world, found.value, context);
  if (refusal !== null) return fail(refusal);
  const { berkas, task } = found.value;
  const closed = circleOf(berkas);
  const circle = closed === null ? null : [...new Set([...closed, ...peopleOf(facts), context.actor])];
  return ok({ asal: { berkas: berkas.stream, nomor: berkas.nomor, task: task.task, no: task.no }, circle });
}

/**
 * Calls a rapat, for a step of a berkas or for itself; the stream is `rapat:<commandId>`. Errors: `rapat-sudah-ada`,
 * `waktu-rapat-terbalik`, `orang-tidak-ada`, and for a step `berkas-*`, `tugas-*`, `tidak-berhak`.
 */
export const scheduleRapat = defineCommand({
  type: 'rapat.schedule',
  v: 1,
  data: Facts.extend({ asal: TaskRef.nullable() }),
  decide: (world, { asal, ...facts }, context) => {
    const stream = rapatStream(context.commandId);
    if (world.read('rapat', stream) !== null) return fail({ code: 'rapat-sudah-ada' });
    const refusal = factsRefused(world, facts);
    if (refusal !== null) return fail(refusal);
    const called = calledFor(world, asal, facts, context);
    if (!called.ok) return called;
    return ok([rapatEvent(stream, context.at, 'RapatScheduled', { ...facts, ...called.value })]);
  },
});

/** A rapat that has not been closed, for who keeps it. Errors: `rapat-*`, `tidak-berhak`. */
function openRapat(world: World, stream: string, context: Context): Result<RapatState, Refusal> {
  const rapat = keptRapat(world, stream, context);
  if (!rapat.ok) return rapat;
  return rapat.value.status === 'selesai' ? fail({ code: 'rapat-sudah-selesai' }) : rapat;
}

/**
 * Changes a rapat that is still to come or being held. `seen` counts how often it had been written. Errors: `rapat-*`,
 * `tidak-berhak`, `berubah-sejak-dibuka`, `waktu-rapat-terbalik`, `orang-tidak-ada`.
 */
export const changeRapat = defineCommand({
  type: 'rapat.change',
  v: 1,
  data: SeenRapat.extend(Facts.shape),
  decide: (world, { rapat: stream, seen, ...facts }, context) => {
    const rapat = openRapat(world, stream, context);
    if (!rapat.ok) return rapat;
    if (rapat.value.revisi.rapat !== seen) return fail({ code: 'berubah-sejak-dibuka' });
    const refusal = factsRefused(world, facts);
    if (refusal !== null) return fail(refusal);
    return ok([rapatEvent(stream, context.at, 'RapatChanged', facts)]);
  },
});

/** Calls a rapat off, with the reason. Errors: `rapat-*`, `tidak-berhak`. */
export const cancelRapat = defineCommand({
  type: 'rapat.cancel',
  v: 1,
  data: z.strictObject({ rapat: StreamId, reason: Reason }),
  decide: (world, { rapat: stream, reason }, context) => {
    const rapat = openRapat(world, stream, context);
    return rapat.ok ? ok([rapatEvent(stream, context.at, 'RapatCancelled', { reason })]) : rapat;
  },
});

/**
 * Records who came, invited or not. Errors: `rapat-*`, `tidak-berhak`, `berubah-sejak-dibuka`, `orang-tidak-ada`,
 * `hadir-kosong`.
 */
export const recordHadir = defineCommand({
  type: 'rapat.hadir',
  v: 1,
  data: SeenRapat.extend({ orang: OrangList, tamu: TamuList }),
  decide: (world, { rapat: stream, seen, orang, tamu }, context) => {
    const rapat = keptRapat(world, stream, context);
    if (!rapat.ok) return rapat;
    if (rapat.value.revisi.hadir !== seen) return fail({ code: 'berubah-sejak-dibuka' });
    if (orang.length + tamu.length === 0) return fail({ code: 'hadir-kosong' });
    if (orang.some((person) => world.read('orang', person) === null))
      return fail({ code: 'orang-tidak-ada' });
    return ok([rapatEvent(stream, context.at, 'HadirRecorded', { orang, tamu })]);
  },
});

/**
 * Closes a rapat once who came and what was said stand in it: its tindak lanjut then lie on the desks of those they were
 * given to. Errors: `rapat-*`, `tidak-berhak`, `hadir-kosong`, `notula-kosong`.
 */
export const finishRapat = defineCommand({
  type: 'rapat.finish',
  v: 1,
  data: z.strictObject({ rapat: StreamId }),
  decide: (world, { rapat: stream }, context) => {
    const rapat = openRapat(world, stream, context);
    if (!rapat.ok) return rapat;
    if (rapat.value.hadir === null) return fail({ code: 'hadir-kosong' });
    if (rapat.value.notula === null) return fail({ code: 'notula-kosong' });
    return ok([rapatEvent(stream, context.at, 'RapatFinished', {})]);
  },
});
