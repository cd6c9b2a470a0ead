import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { localDateSchema, type Instant } from '../../time';
import { defineCommand, type Decision } from '../command';
import { ADMINISTRATOR, isGrantable, PERAN_STREAM } from '../peran/peran';
import type { World } from '../world';
import { handedOn, Handed, Released } from './hand-on';
import type { HeldRole, OrangEvent, OrangState, Period } from './orang';
import { endOfDay, overlap, periodOf } from './period';

/** The id of a role, as `roles.json` writes it. */
export const RoleId = z.string().min(1).max(64);

const OptionalDate = localDateSchema.nullable().default(null);

/**
 * Decides the events that give a role for a period. A post (`jabatan`) has one holder at any moment.
 * Errors: `peran-tidak-ada`, `jabatan-sudah-terisi` naming the holder and the end of that period (`to`, ms or null).
 */
export function grantFor(world: World, stream: string, role: string, period: Period, at: Instant): Decision {
  const table = world.read('peran', PERAN_STREAM)?.table;
  const kind = table?.roles.find((candidate) => candidate.id === role)?.kind;
  if (table === undefined || !isGrantable(table, role))
    return fail({ code: 'peran-tidak-ada', detail: { role } });
  const taken = kind === 'jabatan' ? holderDuring(world, stream, role, period) : null;
  if (taken !== null) return fail({ code: 'jabatan-sudah-terisi', detail: { role, ...taken } });
  const granted: OrangEvent = {
    stream,
    type: 'PeranGranted',
    v: 1,
    happenedAt: at,
    data: { role, from: period.from, to: period.to },
  };
  return ok([granted]);
}

function holderDuring(world: World, except: string, role: string, period: Period) {
  for (const other of world.list('orang')) {
    if (other.stream === except) continue;
    const held = other.peran.find((one) => one.role === role && overlap(one, period));
    if (held !== undefined) return { nama: other.nama, from: held.from, to: held.to };
  }
  return null;
}

/**
 * Gives a person a role. `from` null: from now on; `to` is the last day, null: until further notice.
 * Errors: `orang-tidak-ada`, `orang-nonaktif`, `tanggal-tidak-sah`, `peran-sudah-dipegang` (also for a part of the
 * time), `peran-tidak-ada`, `jabatan-sudah-terisi`.
 */
export const grantPeran = defineCommand({
  type: 'peran.grant',
  v: 1,
  data: z.strictObject({ orang: StreamId, role: RoleId, from: OptionalDate, to: OptionalDate }),
  decide: (world, { orang, role, from, to }, { at }) => {
    const state = world.read('orang', orang);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (state.nonaktif !== null) return fail({ code: 'orang-nonaktif' });
    const period = periodOf(world, from, to, at);
    if (!period.ok) return period;
    if (state.peran.some((held) => held.role === role && overlap(held, period.value)))
      return fail({ code: 'peran-sudah-dipegang' });
    return grantFor(world, orang, role, period.value, at);
  },
});

/**
 * Whether no other person would be administrator for good from `moment` (ms since epoch) on. Who cannot log in, for want
 * of a password or being deactivated, does not count, nor does who holds the role only until a day that is set.
 */
export function isLastAdministrator(world: World, orang: OrangState, moment: Instant): boolean {
  const lasts = ({ role, from, to }: HeldRole): boolean =>
    role === ADMINISTRATOR && to === null && from <= moment;
  return !world
    .list('orang')
    .some(
      ({ stream, credential, nonaktif, peran }) =>
        stream !== orang.stream && credential !== null && nonaktif === null && peran.some(lasts),
    );
}

/** The event that ends a held role; one that has not begun yet is given back whole. Units: `to` ms since epoch. */
export function endedAt(stream: string, held: HeldRole, to: Instant, at: Instant): OrangEvent {
  return {
    stream,
    type: 'PeranEnded',
    v: 1,
    happenedAt: at,
    data: { role: held.role, from: held.from, to: Math.max(to, held.from) },
  };
}

/** The periods of a person's roles that are not over at `moment` (ms since epoch), the earliest first. */
export function notOver(orang: OrangState, moment: Instant): readonly HeldRole[] {
  return orang.peran
    .filter(({ from, to }) => to === null || (to > moment && to > from))
    .sort((a, b) => a.from - b.from);
}

/**
 * Ends a role: now (`to` null) or with a last day. Of a role held now and again later, the present time ends. The last
 * administrator who can log in keeps theirs. `release` and `hand` name tasks that leave the person at once.
 * Errors: `orang-tidak-ada`, `peran-tidak-dipegang`, `tanggal-tidak-sah` (before it began, or later than its end),
 * `administrator-terakhir`, `pelaksana-tidak-sah`.
 */
export const endPeran = defineCommand({
  type: 'peran.end',
  v: 1,
  data: z.strictObject({ orang: StreamId, role: RoleId, to: OptionalDate, release: Released, hand: Handed }),
  decide: (world, { orang, role, to, release, hand }, context) => {
    const { at } = context;
    const state = world.read('orang', orang);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    const held = notOver(state, at).find((one) => one.role === role);
    if (held === undefined) return fail({ code: 'peran-tidak-dipegang' });
    const ends = endOfDay(world, to, at);
    if (!ends.ok) return ends;
    const isOutside = ends.value <= held.from || ends.value > (held.to ?? Infinity);
    if (to !== null && isOutside) return fail({ code: 'tanggal-tidak-sah' });
    if (role === ADMINISTRATOR && isLastAdministrator(world, state, ends.value))
      return fail({ code: 'administrator-terakhir' });
    const moved = handedOn(world, orang, { release, hand }, context);
    return moved.ok ? ok([endedAt(orang, held, ends.value, at), ...moved.value]) : moved;
  },
});
