import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import type { Instant } from '../../time';
import { berkasEvent } from '../berkas/berkas-emit';
import type { BerkasEvent } from '../berkas/berkas-events';
import { defineCommand } from '../command';
import type { Event } from '../event';
import { ADMINISTRATOR } from '../peran/peran';
import type { World } from '../world';
import { holdsRole } from './orang';
import { endedAt, isLastAdministrator, notOver } from './peran-commands';

/** At most this many taken tasks go back to the queue with one deactivation. */
const MAX_RELEASED = 500;

const Reason = z.string().trim().min(3).max(500);
const HeldTasks = z
  .array(z.strictObject({ berkas: StreamId, task: z.string().min(1).max(40) }))
  .max(MAX_RELEASED)
  .default([]);

interface TaskName {
  readonly berkas: string;
  readonly task: string;
}

/** Tasks the person no longer has (finished or put back meanwhile) need nothing. */
function released(
  world: World,
  orang: string,
  tasks: readonly TaskName[],
  at: Instant,
): readonly BerkasEvent[] {
  return tasks.flatMap(({ berkas, task }) => {
    const found = world.read('berkas', berkas)?.tasks.find((one) => one.task === task);
    if (found === undefined || found.status !== 'dikerjakan' || found.takenBy !== orang) return [];
    return [berkasEvent(berkas, at, 'TaskReleased', { task })];
  });
}

/**
 * Deactivates a person: all roles end, the account no longer opens, nothing is deleted. `release` names tasks the person
 * has taken that go back to their queue with it; a task left out can be put back later by whoever may take it.
 * Errors: `orang-tidak-ada`, `orang-nonaktif`, `administrator-terakhir`.
 */
export const deactivateOrang = defineCommand({
  type: 'orang.deactivate',
  v: 1,
  data: z.strictObject({ orang: StreamId, reason: Reason, release: HeldTasks }),
  decide: (world, { orang, reason, release }, { at }) => {
    const state = world.read('orang', orang);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (state.nonaktif !== null) return fail({ code: 'orang-nonaktif' });
    if (holdsRole(state, ADMINISTRATOR, at) && isLastAdministrator(world, state, at))
      return fail({ code: 'administrator-terakhir' });
    const events: readonly Event<string, unknown>[] = [
      { stream: orang, type: 'OrangDeactivated', v: 1, happenedAt: at, data: { reason } },
      ...notOver(state, at).map((held) => endedAt(orang, held, at, at)),
      ...released(world, orang, release, at),
    ];
    return ok(events);
  },
});

/**
 * Takes a person back; roles are given anew. Errors: `orang-tidak-ada`, `orang-masih-aktif`.
 */
export const reactivateOrang = defineCommand({
  type: 'orang.reactivate',
  v: 1,
  data: z.strictObject({ orang: StreamId, reason: Reason }),
  decide: (world, { orang, reason }, { at }) => {
    const state = world.read('orang', orang);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (state.nonaktif === null) return fail({ code: 'orang-masih-aktif' });
    return ok([{ stream: orang, type: 'OrangReactivated', v: 1, happenedAt: at, data: { reason } }]);
  },
});
