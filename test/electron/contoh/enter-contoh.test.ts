import { afterEach, describe, expect, it } from 'vitest';
import { CONTOH_PEOPLE } from '../../../electron/contoh/people.data';
import { enter, openProgram, type NodeProgram } from '../../builders/program';

let program: NodeProgram;
afterEach(() => program.close());

const refused = { ok: false, error: { code: 'bukan-kantor-contoh' } };

describe('an office’s own data', () => {
  it.each(['kantor', 'first-run', 'recovery'] as const)(
    '%s: nobody comes in without a password',
    async (standing) => {
      program = await openProgram({ standing });
      const orang = standing === 'kantor' ? program.founder : 'orang:siapa-saja';
      expect(await program.call('session:enter-contoh', { orang })).toEqual(refused);
      expect(await program.call('session:contoh-people', {})).toEqual(refused);
      expect(await program.call('session:remake-contoh', {})).toEqual(refused);
      expect(program.program.open()?.session.person() ?? null).toBeNull();
    },
  );

  it('an entry that claims to make a sample of it is refused, and changes nothing', async () => {
    program = await openProgram();
    enter(program);
    const { office, session } = program.opened();
    const data = { nama: 'Kantor Contoh', dataId: office.store.identity.dataId, kind: 'contoh' };
    const request = { commandId: crypto.randomUUID(), type: 'kantor.open', v: 1, data };
    expect(await program.call('command:run', request)).toMatchObject({ ok: false });
    expect(office.door.run({ actor: program.founder, internal: true }, request).ok).toBe(false);
    session.logout();
    expect(await program.call('session:enter-contoh', { orang: program.founder })).toEqual(refused);
  });

  it('a locked screen stays locked', async () => {
    program = await openProgram();
    enter(program);
    program.opened().session.lock();
    expect(await program.call('session:enter-contoh', { orang: program.founder })).toEqual(refused);
    expect(program.opened().session.locked()).toBe(true);
  });
});

describe('a sample office', () => {
  it('lists everybody with the roles they hold, in the order of the office', async () => {
    program = await openProgram({ standing: 'contoh' });
    const reply = await program.call('session:contoh-people', {});
    if (!reply.ok) throw new Error(reply.error.code);
    const { people, stale } = reply.value;
    expect(people.map(({ nama }) => nama)).toEqual(CONTOH_PEOPLE.map(({ nama }) => nama));
    expect(people.map(({ roles }) => roles.length)).toEqual(CONTOH_PEOPLE.map(({ roles }) => roles.length));
    expect(people[1]?.roles).toEqual(['Kepala Bagian Pengadaan Barang dan Jasa']);
    expect(stale).toBe(false);
  });

  it('lets anybody of it in by one click, from one to the next and through the lock, and nobody else', async () => {
    program = await openProgram({ standing: 'contoh' });
    const reply = await program.call('session:contoh-people', {});
    for (const { stream, nama } of reply.ok ? reply.value.people : []) {
      const entered = await program.call('session:enter-contoh', { orang: stream });
      expect(entered).toMatchObject({ ok: true, value: { kind: 'open', contoh: true, person: { nama } } });
      program.opened().session.lock();
    }
    const last = program.opened().session.person();
    expect(await program.call('session:enter-contoh', { orang: 'orang:siapa-saja' })).toMatchObject({
      error: { code: 'orang-tidak-ada' },
    });
    expect(program.opened().session.person()).toBe(last);
    expect(program.opened().session.locked()).toBe(true);
  });

  it('does not let in who was deactivated', async () => {
    program = await openProgram({ standing: 'contoh' });
    enter(program);
    const reply = await program.call('session:contoh-people', {});
    const orang = reply.ok ? (reply.value.people.at(-1)?.stream ?? '') : '';
    const data = { orang, reason: 'Pindah tugas' };
    const request = { commandId: crypto.randomUUID(), type: 'orang.deactivate', v: 1, data };
    expect(await program.call('command:run', request)).toMatchObject({ ok: true });
    expect(await program.call('session:enter-contoh', { orang })).toMatchObject({
      error: { code: 'orang-nonaktif' },
    });
    const after = await program.call('session:contoh-people', {});
    expect(after.ok && after.value.people.map(({ stream }) => stream)).not.toContain(orang);
  });
});
