import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { localDateSchema } from '../../time';
import { defineCommand } from '../command';
import { PERAN_STREAM } from '../peran/peran';
import type { World } from '../world';
import { handedOn, Handed, Released } from './hand-on';
import type { OrangEvent, OrangState } from './orang';
import type { Pengganti } from './pengganti';
import { endOfDay, overlap, periodOf } from './period';
import { RoleId } from './peran-commands';

const Surat = z.string().trim().min(1).max(200).nullable();
const Id = z.string().min(1).max(64);

function isPost(world: World, role: string): boolean {
  const table = world.read('peran', PERAN_STREAM)?.table;
  return table?.roles.some((one) => one.id === role && one.kind === 'jabatan') === true;
}

/** The stand-ins a new surat perintah takes the place of: whoever acts in that post in its time, whole or in part. */
function replacedBy(world: World, role: string, from: number, to: number | null) {
  return world
    .list('orang')
    .flatMap((orang) =>
      orang.pengganti
        .filter((one) => one.role === role && overlap(one, { from, to }))
        .map((one) => ({ orang, one })),
    );
}

function ended(stream: string, { id }: Pengganti, to: number, at: number): OrangEvent {
  return { stream, type: 'PenggantiEnded', v: 1, happenedAt: at, data: { id, to } };
}

/**
 * Names a Plh. or Plt. for a whole post, by surat perintah (its number may be to follow). `from` null: from now on. A later
 * surat perintah takes the place of an earlier one for the same post; there is no chain.
 * Errors: `orang-tidak-ada`, `orang-nonaktif`, `jabatan-tidak-ada`, `tanggal-tidak-sah`, `pengganti-diri-sendiri`.
 */
export const namePengganti = defineCommand({
  type: 'pengganti.name',
  v: 1,
  data: z.strictObject({
    orang: StreamId,
    role: RoleId,
    kind: z.enum(['plh', 'plt']),
    from: localDateSchema.nullable(),
    to: localDateSchema,
    surat: Surat,
    suratDate: localDateSchema.nullable(),
  }),
  decide: (world, data, { at, commandId }) => {
    const { orang: stream, role, kind, surat, suratDate } = data;
    const state = world.read('orang', stream);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (state.nonaktif !== null) return fail({ code: 'orang-nonaktif' });
    if (!isPost(world, role)) return fail({ code: 'jabatan-tidak-ada', detail: { role } });
    const period = periodOf(world, data.from, data.to, at);
    if (!period.ok) return period;
    const { from, to } = period.value;
    const holder = holderOf(world, role, from);
    if (holder?.stream === stream) return fail({ code: 'pengganti-diri-sendiri' });
    const replaced = replacedBy(world, role, from, to).map(({ orang, one }) =>
      ended(orang.stream, one, Math.max(one.from, from), at),
    );
    const acting = { id: commandId, role, kind, of: holder?.stream ?? null, from, to, surat, suratDate };
    const named: OrangEvent = { stream, type: 'PenggantiNamed', v: 1, happenedAt: at, data: acting };
    return ok([...replaced, named]);
  },
});

function holderOf(world: World, role: string, moment: number): OrangState | undefined {
  return world
    .list('orang')
    .find(({ peran }) =>
      peran.some(
        (held) => held.role === role && held.from <= moment && (held.to === null || moment < held.to),
      ),
    );
}

function findActing(world: World, stream: string, id: string): Pengganti | null {
  return world.read('orang', stream)?.pengganti.find((one) => one.id === id) ?? null;
}

/**
 * Ends standing in before its last day: at once, or with an earlier last day; `release` and `hand` name tasks that leave the
 * person at once. Errors: `pengganti-tidak-ada`, `tanggal-tidak-sah`, `pelaksana-tidak-sah`.
 */
export const endPengganti = defineCommand({
  type: 'pengganti.end',
  v: 1,
  data: z.strictObject({
    orang: StreamId,
    id: Id,
    to: localDateSchema.nullable(),
    release: Released,
    hand: Handed,
  }),
  decide: (world, { orang, id, to, release, hand }, context) => {
    const { at } = context;
    const acting = findActing(world, orang, id);
    if (acting === null || (acting.to !== null && acting.to <= at))
      return fail({ code: 'pengganti-tidak-ada' });
    const ends = endOfDay(world, to, at);
    if (!ends.ok) return ends;
    const last = Math.max(ends.value, acting.from);
    if (acting.to !== null && last > acting.to) return fail({ code: 'tanggal-tidak-sah' });
    const moved = handedOn(world, orang, { release, hand }, context);
    return moved.ok ? ok([ended(orang, acting, last, at), ...moved.value]) : moved;
  },
});

/** Puts in the number of a surat perintah that was to follow. Errors: `pengganti-tidak-ada`. */
export const setSuratPerintah = defineCommand({
  type: 'pengganti.set-surat',
  v: 1,
  data: z.strictObject({
    orang: StreamId,
    id: Id,
    surat: z.string().trim().min(1).max(200),
    suratDate: localDateSchema,
  }),
  decide: (world, { orang, id, surat, suratDate }, { at }) => {
    if (findActing(world, orang, id) === null) return fail({ code: 'pengganti-tidak-ada' });
    const event: OrangEvent = {
      stream: orang,
      type: 'SuratPerintahSet',
      v: 1,
      happenedAt: at,
      data: { id, surat, suratDate },
    };
    return ok([event]);
  },
});

/**
 * Hands the work of a role, or of one SOP of it, to a person for a time: the queue only, no signature. Who holds the role
 * may, or the administrator. Errors: `orang-tidak-ada`, `orang-nonaktif`, `peran-tidak-ada`, `tanggal-tidak-sah`.
 */
export const givePenugasan = defineCommand({
  type: 'penugasan.give',
  v: 1,
  data: z.strictObject({
    orang: StreamId,
    role: RoleId,
    sop: z
      .string()
      .regex(/^\d{2,3}$/)
      .nullable(),
    from: localDateSchema.nullable(),
    to: localDateSchema,
    reason: z.string().trim().min(3).max(500),
  }),
  decide: (world, data, { at, actor, commandId }) => {
    const { orang: stream, role, sop, reason } = data;
    const state = world.read('orang', stream);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (state.nonaktif !== null) return fail({ code: 'orang-nonaktif' });
    const roles = world.read('peran', PERAN_STREAM)?.table.roles ?? [];
    const isWorked = roles.some(({ id, kind }) => id === role && (kind === 'jabatan' || kind === 'tugas'));
    if (!isWorked) return fail({ code: 'peran-tidak-ada', detail: { role } });
    const period = periodOf(world, data.from, data.to, at);
    if (!period.ok) return period;
    const given = { id: commandId, role, sop, by: actor, reason, ...period.value };
    const event: OrangEvent = { stream, type: 'PenugasanGiven', v: 1, happenedAt: at, data: given };
    return ok([event]);
  },
});

/** Ends work handed for a time, at once, and what becomes of its tasks. Errors: `penugasan-tidak-ada`, `pelaksana-tidak-sah`. */
export const endPenugasan = defineCommand({
  type: 'penugasan.end',
  v: 1,
  data: z.strictObject({ orang: StreamId, id: Id, release: Released, hand: Handed }),
  decide: (world, { orang, id, release, hand }, context) => {
    const { at } = context;
    const given = world.read('orang', orang)?.penugasan.find((one) => one.id === id);
    if (given === undefined || (given.to !== null && given.to <= at))
      return fail({ code: 'penugasan-tidak-ada' });
    const to = Math.max(at, given.from);
    const moved = handedOn(world, orang, { release, hand }, context);
    if (!moved.ok) return moved;
    const over: OrangEvent = {
      stream: orang,
      type: 'PenugasanEnded',
      v: 1,
      happenedAt: at,
      data: { id, to },
    };
    return ok([over, ...moved.value]);
  },
});
