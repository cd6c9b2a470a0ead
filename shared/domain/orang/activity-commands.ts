import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import type { Instant } from '../../time';
import { defineCommand } from '../command';
import type { Event } from '../event';
import { ADMINISTRATOR } from '../peran/peran';
import { handedOn, Handed, Released } from './hand-on';
import { holdsRole, type OrangEvent, type OrangState, type Period } from './orang';
import type { Pengganti, Penugasan } from './pengganti';
import { endedAt, isLastAdministrator, notOver } from './peran-commands';

const Reason = z.string().trim().min(3).max(500);

/** Posts held in another's stead and work handed over end with the person. */
function standInsEnded({ stream, pengganti, penugasan }: OrangState, at: Instant): readonly OrangEvent[] {
  const lasts = ({ to }: Period): boolean => to === null || to > at;
  const end =
    (type: 'PenggantiEnded' | 'PenugasanEnded') =>
    ({ id, from }: Pengganti | Penugasan): OrangEvent => ({
      stream,
      type,
      v: 1,
      happenedAt: at,
      data: { id, to: Math.max(at, from) },
    });
  return [
    ...pengganti.filter(lasts).map(end('PenggantiEnded')),
    ...penugasan.filter(lasts).map(end('PenugasanEnded')),
  ];
}

/**
 * Deactivates a person: all roles end, the account no longer opens, nothing is deleted. `release` names tasks the person
 * has taken that go back to their queue with it, `hand` those that go to another holder; a task left out can be put back later
 * by whoever may take it. Errors: `orang-tidak-ada`, `orang-nonaktif`, `administrator-terakhir`, `pelaksana-tidak-sah`.
 */
export const deactivateOrang = defineCommand({
  type: 'orang.deactivate',
  v: 1,
  data: z.strictObject({ orang: StreamId, reason: Reason, release: Released, hand: Handed }),
  decide: (world, { orang, reason, release, hand }, context) => {
    const { at } = context;
    const state = world.read('orang', orang);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (state.nonaktif !== null) return fail({ code: 'orang-nonaktif' });
    if (holdsRole(state, ADMINISTRATOR, at) && isLastAdministrator(world, state, at))
      return fail({ code: 'administrator-terakhir' });
    const moved = handedOn(world, orang, { release, hand }, context);
    if (!moved.ok) return moved;
    const events: readonly Event<string, unknown>[] = [
      { stream: orang, type: 'OrangDeactivated', v: 1, happenedAt: at, data: { reason } },
      ...notOver(state, at).map((held) => endedAt(orang, held, at, at)),
      ...standInsEnded(state, at),
      ...moved.value,
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
