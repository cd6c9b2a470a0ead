import { describe, expect, it } from 'vitest';
import { roleWatch } from '../../../electron/session/role-watch';
import { enter, openProgram } from '../../builders/program';

const DAY_MS = 86_400_000;
/** Senin, 23 November 2026, 23.59 WIB. */
const LATE = Date.UTC(2026, 10, 23, 16, 59);

describe('roles end by the clock alone', () => {
  it('who stood in as Plh. has the post at the door and in the session until midnight, and is told so then', async () => {
    let at = LATE - DAY_MS;
    const program = await openProgram({ clock: { now: () => at, monotonic: () => at } });
    enter(program);
    const run = async (type: string, data: object): Promise<string> => {
      const reply = await program.call('command:run', {
        commandId: crypto.randomUUID(),
        type,
        v: 1,
        data: data as never,
      });
      return reply.ok ? reply.value.subject : reply.error.code;
    };
    const orang = await run('orang.register', { nama: 'Ratna Dewi', jabatan: 'Kasubbag', roles: [] });
    const post = { role: 'kepala-bagian', kind: 'plh', from: null, to: '2026-11-23' };
    await run('pengganti.name', { orang, ...post, surat: null, suratDate: null });
    const { session } = program.opened();
    session.enter(orang);
    let told = 0;
    const look = roleWatch({ status: session.status, statusChanged: () => (told += 1) });
    // Naming another is for the administrator and the Kepala Bagian.
    const given = { orang, role: 'helpdesk', sop: null, from: null, to: '2026-11-30', reason: 'cuti' };

    at = LATE;
    look();
    expect(session.status()).toMatchObject({ person: { roles: ['kepala-bagian'] } });
    expect(await run('penugasan.give', given)).toBe(orang);
    expect(told).toBe(0);

    at = LATE + 60_000;
    look();
    expect(session.status()).toMatchObject({ person: { roles: [] } });
    expect(await run('penugasan.give', given)).toBe('tidak-berhak');
    expect(told).toBe(1);
    look();
    expect(told).toBe(1);
    await program.close();
  });
});
