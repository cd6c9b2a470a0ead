import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { defineCommand, type Context, type Decision } from '../command';
import type { Event } from '../event';
import type { World } from '../world';
import { foldName } from './fold-name';
import { orangStream, type OrangEvent } from './orang';
import { grantFor, RoleId } from './peran-commands';

const Nama = z.string().trim().min(3).max(120).regex(/\p{L}/u);
const Jabatan = z.string().trim().max(160);

function orangEvent<E extends OrangEvent>(event: E): Event<string, unknown> {
  return event;
}

function nameTaken(world: World, nama: string, except: string | null): boolean {
  const wanted = foldName(nama);
  return world.list('orang').some((orang) => orang.stream !== except && foldName(orang.nama) === wanted);
}

const RegisterOrang = z.strictObject({ nama: Nama, jabatan: Jabatan, roles: z.array(RoleId).max(40) });

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
    const granted = grantFor(world, stream, role, { from: at, to: null }, at);
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
  data: RegisterOrang,
  decide: decideRegister,
});

/** The same for the first person of a new office, who is administrator. */
export const registerFirstOrang = defineCommand({
  type: 'orang.register-first',
  v: 1,
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
