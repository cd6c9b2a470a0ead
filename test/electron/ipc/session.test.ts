import { afterEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../../electron/clock';
import { credentialLines, pictureOf } from '../../builders/folder-picture';
import { enter, openProgram, registerOrang, type NodeProgram } from '../../builders/program';
import { FOUNDER } from '../../builders/founder';

const MINUTE_MS = 60_000;
const MORNING = Date.UTC(2026, 2, 2, 1);

interface HandClock extends Clock {
  wall: number;
  ticks: number;
}

/** A clock that stands until the test moves it. */
function handClock(): HandClock {
  const clock: HandClock = { wall: MORNING, ticks: 0, now: () => clock.wall, monotonic: () => clock.ticks };
  return clock;
}

let program: NodeProgram | null = null;
afterEach(async () => {
  await program?.close();
  program = null;
});

async function opened(): Promise<NodeProgram & { readonly clock: HandClock }> {
  const clock = handClock();
  program = await openProgram({ clock });
  return { ...program, clock };
}

const codeOf = (reply: { readonly ok: boolean; readonly error?: { readonly code: string } }): string =>
  reply.ok ? 'diterima' : (reply.error?.code ?? '');

describe('wrong passwords', () => {
  it('sent all at once are counted one by one: the sixth waits like one sent alone', async () => {
    const { call } = await opened();
    const tries = Array.from({ length: 12 }, (_, index) =>
      call('session:login', { nama: FOUNDER.nama, password: `salah-${index}` }),
    );
    const codes = (await Promise.all(tries)).map(codeOf);
    expect(codes.filter((code) => code === 'nama-atau-sandi-salah')).toHaveLength(5);
    expect(codes.filter((code) => code === 'tunggu')).toHaveLength(7);
    expect(codeOf(await call('session:login', FOUNDER))).toBe('tunggu');
  });

  it('are forgiven after the wait, which the wall clock cannot shorten', async () => {
    const { call, clock } = await opened();
    for (let tried = 0; tried < 5; tried += 1)
      await call('session:login', { nama: FOUNDER.nama, password: 'salah' });
    clock.wall += 24 * 60 * MINUTE_MS;
    expect(await call('session:login', FOUNDER)).toEqual({
      ok: false,
      error: { code: 'tunggu', detail: { seconds: 900 } },
    });
    clock.ticks += 15 * MINUTE_MS;
    expect(codeOf(await call('session:login', FOUNDER))).toBe('diterima');
  });

  it('at the lock and at one’s own password count together with those at the login', async () => {
    const { call, clock } = await opened();
    await call('session:login', FOUNDER);
    await call('session:lock', {});
    for (let tried = 0; tried < 3; tried += 1) await call('session:unlock', { password: 'salah' });
    expect(codeOf(await call('session:unlock', { password: FOUNDER.password }))).toBe('diterima');
    const set = { orang: program?.founder ?? '', present: 'salah', password: 'sandi-lain-1' };
    const change = () => call('command:set-password', { commandId: crypto.randomUUID(), ...set });
    for (let tried = 0; tried < 5; tried += 1) expect(codeOf(await change())).toBe('nama-atau-sandi-salah');
    expect(codeOf(await change())).toBe('tunggu');
    await call('session:lock', {});
    expect(codeOf(await call('session:unlock', { password: FOUNDER.password }))).toBe('tunggu');
    clock.ticks += 15 * MINUTE_MS;
    expect(codeOf(await call('session:unlock', { password: FOUNDER.password }))).toBe('diterima');
  });

  it('do not say whether the name or the password is wrong', async () => {
    const { call } = await opened();
    const stranger = await call('session:login', { nama: 'Tidak Ada', password: FOUNDER.password });
    const wrong = await call('session:login', { nama: FOUNDER.nama, password: 'salah' });
    expect(stranger).toEqual(wrong);
  });
});

describe('one session for all windows', () => {
  it('an unlock under way does not open the lock of somebody who came in meanwhile', async () => {
    const { call, opened: open, founder } = await opened();
    enter(program as NodeProgram);
    const other = await registerOrang(program as NodeProgram, 'Orang Kedua', []);
    await call('session:lock', {});
    const unlocking = call('session:unlock', { password: FOUNDER.password });
    open().session.enter(other);
    open().session.lock();
    expect(codeOf(await unlocking)).toBe('nama-atau-sandi-salah');
    expect(open().session.person()).toBe(other);
    expect(open().session.locked()).toBe(true);
    expect(founder).not.toBe(other);
  });

  it('all windows hear when a person’s name or roles change', async () => {
    const { call, told, founder } = await opened();
    enter(program as NodeProgram);
    const before = told.statuses;
    const seen = { nama: FOUNDER.nama, jabatan: 'Staf' };
    const data = { orang: founder, nama: 'Nama Baru', jabatan: 'Staf', seen };
    await call('command:run', { commandId: crypto.randomUUID(), type: 'orang.edit', v: 1, data });
    expect(told.statuses).toBe(before + 1);
    expect(await call('session:status', {})).toMatchObject({ value: { person: { nama: 'Nama Baru' } } });
  });
});

describe('setting a password', () => {
  it('sent again, or under a commandId that something else has, leaves no line in akun.db', async () => {
    const { call, founder } = await opened();
    const it = program as NodeProgram;
    enter(it);
    const start = { sop: '12', procedure: 'utama', title: 'Tamu bertanya', lanes: {} };
    const used = crypto.randomUUID();
    await call('command:run', { commandId: used, type: 'berkas.start', v: 1, data: start });
    const set = (commandId: string) =>
      call('command:set-password', {
        commandId,
        orang: founder,
        present: FOUNDER.password,
        password: FOUNDER.password,
      });
    const before = pictureOf(it);
    expect(codeOf(await set(used))).toBe('isian-tidak-sah');
    expect(pictureOf(it)).toEqual(before);

    const commandId = crypto.randomUUID();
    const first = await set(commandId);
    const after = pictureOf(it);
    expect(await set(commandId)).toMatchObject({
      ok: true,
      value: { seq: first.ok ? first.value.seq : 0, repeated: true },
    });
    expect(pictureOf(it)).toEqual(after);
    expect(credentialLines(it.dataDir)).toHaveLength(3);
  });

  it('is never in the journal', async () => {
    const { call, opened: open, founder } = await opened();
    enter(program as NodeProgram);
    const secret = 'sandi-sangat-rahasia';
    const commandId = crypto.randomUUID();
    await call('command:set-password', {
      commandId,
      orang: founder,
      present: FOUNDER.password,
      password: secret,
    });
    const { store } = open().office;
    const text = store.rowsAfter(0, 1000).map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
    expect(text).toHaveLength(store.count());
    expect(text.join('\n')).not.toContain(secret);
    expect(text.join('\n')).not.toContain(FOUNDER.password);
  });
});

describe('the clock', () => {
  const note = async (berkas: string): Promise<string> => {
    const data = { berkas, text: 'catatan', lampiran: [] };
    const reply = await program?.call('command:run', {
      commandId: crypto.randomUUID(),
      type: 'berkas.note',
      v: 1,
      data,
    });
    return reply === undefined ? '' : codeOf(reply);
  };
  const start = async (): Promise<string> => {
    enter(program as NodeProgram);
    const data = { sop: '12', procedure: 'utama', title: 'Tamu bertanya', lanes: {} };
    const reply = await program?.call('command:run', {
      commandId: crypto.randomUUID(),
      type: 'berkas.start',
      v: 1,
      data,
    });
    return reply?.ok === true ? reply.value.subject : '';
  };

  it.each([
    ['before the last entry', -6 * MINUTE_MS],
    ['more than thirty days after it', 31 * 24 * 60 * MINUTE_MS],
  ])('%s: nothing is written, no password either, until a person confirms the date', async (_what, jump) => {
    const { call, clock, founder } = await opened();
    const berkas = await start();
    clock.wall += jump;
    const before = pictureOf(program as NodeProgram);
    const password = { orang: founder, present: FOUNDER.password, password: 'sandi-lain-1' };
    expect(await note(berkas)).toBe('jam-belum-dipastikan');
    const set = await call('command:set-password', { commandId: crypto.randomUUID(), ...password });
    expect(codeOf(set)).toBe('jam-belum-dipastikan');
    expect(pictureOf(program as NodeProgram)).toEqual(before);
    expect(await call('session:status', {})).toMatchObject({ value: { clockDoubt: { now: clock.wall } } });

    expect(codeOf(await call('command:confirm-clock', { commandId: crypto.randomUUID() }))).toBe('diterima');
    expect(await note(berkas)).toBe('diterima');
    expect(await call('session:status', {})).toMatchObject({ value: { clockDoubt: null } });
  });

  it('put right by a few minutes takes nobody’s role away, and no entry goes behind the one before', async () => {
    const { clock, opened: open } = await opened();
    const berkas = await start();
    const last = open().office.store.lastAt() ?? 0;
    clock.wall -= 4 * MINUTE_MS;
    const reply = await program?.call('command:run', {
      commandId: crypto.randomUUID(),
      type: 'task.take',
      v: 1,
      data: { berkas, task: '1.1' },
    });
    expect(reply === undefined ? '' : codeOf(reply)).toBe('diterima');
    expect(open().office.store.lastAt()).toBe(last);
  });

  it('is read once for an entry: it was written when it happened', async () => {
    program = await openProgram();
    const berkas = await start();
    const events = program.opened().office.store.streamEvents(berkas);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ happenedAt }) => happenedAt));
  });
});

describe('undo, as a window sends it', () => {
  const undo = (data: object, v = 1) =>
    program?.call('command:run', { commandId: crypto.randomUUID(), type: 'undo', v, data: data as never });

  it('takes a commandId and nothing else, in the version there is', async () => {
    await opened();
    enter(program as NodeProgram);
    for (const data of [{}, { commandId: 7 }, { commandId: 'tidak-ada' }, { commandId: null }])
      expect(await undo(data)).toMatchObject({ ok: false, error: { code: 'urung-tidak-ada' } });
    expect(await undo({ commandId: 'x' }, 2)).toMatchObject({
      ok: false,
      error: { code: 'perintah-tidak-dikenal' },
    });
  });

  it('is for the one who did it', async () => {
    const { call, opened: open } = await opened();
    const it = program as NodeProgram;
    enter(it);
    const other = await registerOrang(it, 'Helpdesk Kedua', ['helpdesk']);
    const data = { sop: '12', procedure: 'utama', title: 'Tamu bertanya', lanes: {} };
    const started = await call('command:run', {
      commandId: crypto.randomUUID(),
      type: 'berkas.start',
      v: 1,
      data,
    });
    const commandId = crypto.randomUUID();
    const task = { berkas: started.ok ? started.value.subject : '', task: '1.1' };
    await call('command:run', { commandId, type: 'task.take', v: 1, data: task });
    open().session.enter(other);
    expect(await undo({ commandId })).toMatchObject({ ok: false, error: { code: 'urung-bukan-milik' } });
    enter(it);
    expect(await undo({ commandId })).toMatchObject({ ok: true });
  });
});
