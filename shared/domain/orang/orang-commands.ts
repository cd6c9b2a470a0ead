import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { defineCommand, type Context, type Decision } from '../command';
import type { Event } from '../event';
import { ADMINISTRATOR, isGrantable, PERAN_STREAM } from '../peran/peran';
import type { World } from '../world';
import { holdsRole, orangStream, type OrangEvent, type OrangState } from './orang';

const Nama = z.string().trim().min(3).max(120).regex(/\p{L}/u);
const Jabatan = z.string().trim().max(160);
const Role = z.string().min(1).max(64);
const administrator = { kind: 'role', role: ADMINISTRATOR } as const;

function orangEvent<E extends OrangEvent>(event: E): Event<string, unknown> {
  return event;
}

function nameTaken(world: World, nama: string, except: string | null): boolean {
  const wanted = foldName(nama);
  return world.list('orang').some((orang) => orang.stream !== except && foldName(orang.nama) === wanted);
}

/**
 * A name as it is compared at login and against doubles: case, runs of spaces, characters without a shape of their
 * own, and the way an accent was typed do not count.
 */
export function foldName(nama: string): string {
  return nama
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

const RegisterOrang = z.strictObject({ nama: Nama, jabatan: Jabatan, roles: z.array(Role).max(40) });

function decideRegister(
  world: World,
  { nama, jabatan, roles }: z.infer<typeof RegisterOrang>,
  { at, commandId }: Context,
): Decision {
  const stream = orangStream(commandId);
  if (world.read('orang', stream) !== null) return fail({ code: 'orang-sudah-ada' });
  if (nameTaken(world, nama, null)) return fail({ code: 'nama-sudah-dipakai', detail: { nama } });
  const registered = orangEvent({
    stream,
    type: 'OrangRegistered',
    v: 1,
    happenedAt: at,
    data: { nama, jabatan },
  });
  const events = [registered];
  for (const role of new Set(roles)) {
    const granted = grant(world, stream, role, at);
    if (!granted.ok) return granted;
    events.push(...granted.value);
  }
  return ok(events);
}

/**
 * Registers a person; the stream is `orang:<commandId>`.
 * Errors: `orang-sudah-ada`, `nama-sudah-dipakai`, `peran-tidak-ada`, `jabatan-sudah-terisi`.
 */
export const registerOrang = defineCommand({
  type: 'orang.register',
  v: 1,
  right: administrator,
  data: RegisterOrang,
  decide: decideRegister,
});

/** The same for the first person of a new office, who is administrator. */
export const registerFirstOrang = defineCommand({
  type: 'orang.register-first',
  v: 1,
  right: { kind: 'internal' },
  data: RegisterOrang,
  decide: (world, data, context) =>
    world.list('orang').length > 0 ? fail({ code: 'tidak-berhak' }) : decideRegister(world, data, context),
});

/**
 * Corrects a person's name and post title.
 * Errors: `orang-tidak-ada`, `berubah-sejak-dibuka` (with what stands there now), `nama-sudah-dipakai`.
 */
export const editOrang = defineCommand({
  type: 'orang.edit',
  v: 1,
  right: administrator,
  data: z.strictObject({
    orang: StreamId,
    nama: Nama,
    jabatan: Jabatan,
    seen: z.strictObject({ nama: z.string(), jabatan: z.string() }),
  }),
  decide: (world, { orang, nama, jabatan, seen }, { at }) => {
    const state = world.read('orang', orang);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (state.nama !== seen.nama || state.jabatan !== seen.jabatan)
      return fail({ code: 'berubah-sejak-dibuka', detail: { nama: state.nama, jabatan: state.jabatan } });
    if (nameTaken(world, nama, orang)) return fail({ code: 'nama-sudah-dipakai', detail: { nama } });
    return ok([{ stream: orang, type: 'OrangEdited', v: 1, happenedAt: at, data: { nama, jabatan } }]);
  },
});

function grant(world: World, stream: string, role: string, at: number): Decision {
  const table = world.read('peran', PERAN_STREAM)?.table;
  const kind = table?.roles.find((candidate) => candidate.id === role)?.kind;
  if (table === undefined || !isGrantable(table, role))
    return fail({ code: 'peran-tidak-ada', detail: { role } });
  const holder =
    kind === 'jabatan' ? world.list('orang').find((other) => holdsRole(other, role, at)) : undefined;
  if (holder !== undefined && holder.stream !== stream)
    return fail({ code: 'jabatan-sudah-terisi', detail: { role, nama: holder.nama } });
  return ok([{ stream, type: 'PeranGranted', v: 1, happenedAt: at, data: { role } }]);
}

/**
 * Gives a person a role from now on. A post (`jabatan`) has one holder.
 * Errors: `orang-tidak-ada`, `peran-sudah-dipegang`, `peran-tidak-ada`, `jabatan-sudah-terisi`.
 */
export const grantPeran = defineCommand({
  type: 'peran.grant',
  v: 1,
  right: administrator,
  data: z.strictObject({ orang: StreamId, role: Role }),
  decide: (world, { orang, role }, { at }) => {
    const state = world.read('orang', orang);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (holdsRole(state, role, at)) return fail({ code: 'peran-sudah-dipegang' });
    return grant(world, orang, role, at);
  },
});

/** An administrator without a password cannot log in, so does not count. */
function isLastAdministrator(world: World, orang: OrangState, at: number): boolean {
  const others = world
    .list('orang')
    .filter(({ stream, credential }) => stream !== orang.stream && credential !== null);
  return !others.some((other) => holdsRole(other, ADMINISTRATOR, at));
}

/**
 * Ends a person's role from now on. The last administrator who can log in keeps theirs.
 * Errors: `orang-tidak-ada`, `peran-tidak-dipegang`, `administrator-terakhir`.
 */
export const endPeran = defineCommand({
  type: 'peran.end',
  v: 1,
  right: administrator,
  data: z.strictObject({ orang: StreamId, role: Role }),
  decide: (world, { orang, role }, { at }) => {
    const state = world.read('orang', orang);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (!holdsRole(state, role, at)) return fail({ code: 'peran-tidak-dipegang' });
    if (role === ADMINISTRATOR && isLastAdministrator(world, state, at))
      return fail({ code: 'administrator-terakhir' });
    return ok([{ stream: orang, type: 'PeranEnded', v: 1, happenedAt: at, data: { role } }]);
  },
});

/** Records the fact that a password was set: the line of `akun.db` now in force, never the secret. */
export const setPassword = defineCommand({
  type: 'orang.set-password',
  v: 1,
  right: { kind: 'internal' },
  data: z.strictObject({ orang: StreamId, credential: z.int().positive() }),
  decide: (world, { orang, credential }, { at }) => {
    if (world.read('orang', orang) === null) return fail({ code: 'orang-tidak-ada' });
    return ok([{ stream: orang, type: 'PasswordSet', v: 1, happenedAt: at, data: { credential } }]);
  },
});
