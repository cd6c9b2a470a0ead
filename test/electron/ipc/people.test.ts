import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../../electron/clock';
import { credentialLines, pictureOf } from '../../builders/folder-picture';
import { FOUNDER } from '../../builders/founder';
import { enter, openProgram, registerOrang, type NodeProgram } from '../../builders/program';

interface HandClock extends Clock {
  wall: number;
  ticks: number;
}

const MORNING = Date.UTC(2026, 2, 2, 1);
const PIN = '280519';

let clock: HandClock;
let program: NodeProgram;
beforeEach(async () => {
  clock = { wall: MORNING, ticks: 0, now: () => (clock.wall += 1), monotonic: () => clock.ticks };
  program = await openProgram({ clock });
  enter(program);
});
afterEach(async () => {
  await program.close();
});

type Told = { readonly ok: boolean; readonly error?: { readonly code: string } };
const codeOf = (reply: Told): string => (reply.ok ? 'diterima' : (reply.error?.code ?? ''));
const commandId = (): string => crypto.randomUUID();

const setPin = (pin: string, password: string = FOUNDER.password, id = commandId()) =>
  program.call('command:set-pin', { commandId: id, password, pin });
const newCode = (password: string = FOUNDER.password, id = commandId()) =>
  program.call('command:new-recovery-code', { commandId: id, password });
const recover = (code: string, change: object = {}) =>
  program.call('session:recover', {
    nama: FOUNDER.nama,
    code,
    password: 'sandi-sesudah-pulih',
    clockConfirmed: false,
    ...change,
  });

async function codeNow(): Promise<string> {
  const made = await newCode();
  return made.ok ? (made.value.code ?? '') : '';
}

function journalText(): string {
  const rows = program.opened().office.store.rowsAfter(0, 10_000);
  return rows.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n');
}

describe('a PIN through the bridge', () => {
  it('is set with the own password, opens the lock, and is removed', async () => {
    expect(codeOf(await setPin(PIN))).toBe('diterima');
    await program.call('session:lock', {});
    expect(await program.call('session:status', {})).toMatchObject({ value: { kind: 'locked', pin: true } });
    expect(codeOf(await program.call('session:unlock', { pin: PIN }))).toBe('diterima');
    expect(codeOf(await program.call('command:remove-pin', { commandId: commandId() }))).toBe('diterima');
    await program.call('session:lock', {});
    expect(codeOf(await program.call('session:unlock', { pin: PIN }))).toBe('pin-tidak-berlaku');
    expect(codeOf(await program.call('session:unlock', { password: FOUNDER.password }))).toBe('diterima');
  });

  it('without the password, or easy to guess, leaves no line in akun.db', async () => {
    const lines = credentialLines(program.dataDir);
    expect(codeOf(await setPin(PIN, 'salah'))).toBe('nama-atau-sandi-salah');
    expect(codeOf(await setPin('123456'))).toBe('pin-terlalu-mudah');
    expect(credentialLines(program.dataDir)).toEqual(lines);
  });

  it('sent again is one PIN', async () => {
    const id = commandId();
    await setPin(PIN, FOUNDER.password, id);
    const before = pictureOf(program);
    expect(await setPin(PIN, FOUNDER.password, id)).toMatchObject({ ok: true, value: { repeated: true } });
    expect(pictureOf(program)).toEqual(before);
  });

  it('is never in the journal', async () => {
    await setPin(PIN);
    expect(journalText()).toContain('PinSet');
    expect(journalText()).not.toContain(PIN);
  });
});

describe('the recovery code', () => {
  it('opens the account once: new password in, old one out, code used up', async () => {
    const code = await codeNow();
    await program.call('session:logout', {});
    expect(await recover(code)).toMatchObject({ value: { kind: 'open', person: { nama: FOUNDER.nama } } });
    await program.call('session:logout', {});
    expect(codeOf(await program.call('session:login', FOUNDER))).toBe('nama-atau-sandi-salah');
    expect(
      codeOf(await program.call('session:login', { nama: FOUNDER.nama, password: 'sandi-sesudah-pulih' })),
    ).toBe('diterima');
    expect(codeOf(await recover(code))).toBe('kode-pemulihan-salah');
  });

  it('sent twice at once sets one password', async () => {
    const code = await codeNow();
    await program.call('session:logout', {});
    const replies = await Promise.all([recover(code), recover(code, { password: 'sandi-yang-kedua' })]);
    expect(replies.map(codeOf).sort()).toEqual(['diterima', 'kode-pemulihan-salah']);
  });

  it('made anew puts the one before out of force', async () => {
    const [first, second] = [await codeNow(), await codeNow()];
    await program.call('session:logout', {});
    expect(codeOf(await recover(first))).toBe('kode-pemulihan-salah');
    expect(codeOf(await recover(second))).toBe('diterima');
  });

  it('is no key to anybody but an administrator', async () => {
    await registerOrang(program, 'Orang Kedua', ['helpdesk']);
    const code = await codeNow();
    await program.call('session:logout', {});
    expect(codeOf(await recover(code, { nama: 'Orang Kedua' }))).toBe('kode-pemulihan-salah');
    expect(codeOf(await recover(code, { nama: 'Tidak Ada' }))).toBe('kode-pemulihan-salah');
    expect(codeOf(await recover(code))).toBe('diterima');
  });

  it('is heard five times in fifteen minutes, whatever the wall clock says, and frees who tried passwords', async () => {
    const code = await codeNow();
    await program.call('session:logout', {});
    for (let tried = 0; tried < 6; tried += 1)
      await program.call('session:login', { nama: FOUNDER.nama, password: 'salah' });
    for (let tried = 0; tried < 5; tried += 1)
      expect(codeOf(await recover('0000-0000-0000-0000-0000'))).toBe('kode-pemulihan-salah');
    expect(codeOf(await recover(code))).toBe('tunggu');
    clock.wall += 7 * 86_400_000;
    expect(codeOf(await recover(code, { clockConfirmed: true }))).toBe('tunggu');
    clock.ticks += 15 * 60_000;
    expect(codeOf(await recover(code))).toBe('diterima');
    await program.call('session:logout', {});
    expect(
      codeOf(await program.call('session:login', { nama: FOUNDER.nama, password: 'sandi-sesudah-pulih' })),
    ).toBe('diterima');
  });

  it('waits for the date to be confirmed where the clock cannot be right', async () => {
    const code = await codeNow();
    await program.call('session:logout', {});
    clock.wall += 40 * 86_400_000;
    expect(await recover(code)).toMatchObject({
      error: { code: 'jam-belum-dipastikan', detail: { kind: 'melompat' } },
    });
    expect(codeOf(await recover(code, { clockConfirmed: true }))).toBe('diterima');
    expect(await program.call('session:status', {})).toMatchObject({ value: { clockDoubt: null } });
  });

  it('is for administrators to make, with their own password, and is told once', async () => {
    expect(codeOf(await newCode('salah'))).toBe('nama-atau-sandi-salah');
    const id = commandId();
    const first = await newCode(FOUNDER.password, id);
    expect(first.ok && first.value.code).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
    expect(await newCode(FOUNDER.password, id)).toMatchObject({ ok: true, value: { code: null } });
    const other = await registerOrang(program, 'Orang Kedua', ['helpdesk']);
    program.opened().session.enter(other);
    expect(codeOf(await newCode())).toBe('tidak-berhak');
  });

  it('is never in the journal', async () => {
    const code = await codeNow();
    expect(journalText()).toContain('RecoveryCodeMade');
    expect(journalText()).not.toContain(code);
    expect(journalText()).not.toContain(code.replaceAll('-', ''));
  });
});

describe('the recovery sheet', () => {
  it('is printed with the code that was just made, and the office and its maker', async () => {
    const code = await codeNow();
    const reply = await program.call('print:recovery-sheet', { to: 'printer', printer: null });
    expect(reply).toEqual({ ok: true, value: { done: true } });
    const [job] = program.paper.jobs;
    const page = new TextDecoder().decode(job?.pdf);
    for (const word of [code, 'Bagian Uji', FOUNDER.nama, '2 Maret 2026']) expect(page).toContain(word);
  });

  it('can be saved, and goes to no printer there is none of', async () => {
    await codeNow();
    expect(await program.call('print:recovery-sheet', { to: 'pdf' })).toEqual({
      ok: true,
      value: { done: true },
    });
    expect(codeOf(await program.call('print:recovery-sheet', { to: 'printer', printer: 'Lain' }))).toBe(
      'printer-tidak-ada',
    );
    expect(await program.call('print:printers', {})).toEqual({
      ok: true,
      value: [{ name: 'Laser Uji', isDefault: true }],
    });
  });

  it('is not known any more once its maker has left, nor to who comes next', async () => {
    expect(codeOf(await program.call('print:recovery-sheet', { to: 'pdf' }))).toBe(
      'kode-pemulihan-tidak-diketahui',
    );
    await codeNow();
    program.opened().session.logout();
    enter(program);
    expect(codeOf(await program.call('print:recovery-sheet', { to: 'pdf' }))).toBe(
      'kode-pemulihan-tidak-diketahui',
    );
  });
});

describe('what administrators are advised', () => {
  const advice = async () => {
    const reply = await program.call('session:status', {});
    return reply.ok && reply.value.kind === 'open' ? reply.value.advice : null;
  };

  it('a second one, until there is one who can log in', async () => {
    expect(await advice()).toEqual(['administrator-tunggal']);
    const other = await registerOrang(program, 'Administrator Kedua', ['administrator']);
    expect(await advice()).toEqual(['administrator-tunggal']);
    await program.call('command:set-password', {
      commandId: commandId(),
      orang: other,
      present: '',
      password: 'sandi-kedua',
    });
    expect(await advice()).toEqual([]);
  });

  it('a new recovery code once the present one was used; and others are told nothing', async () => {
    await recover(await codeNow());
    expect(await advice()).toEqual(['administrator-tunggal', 'kode-pemulihan-belum-ada']);
    const plain = await registerOrang(program, 'Orang Kedua', ['helpdesk']);
    program.opened().session.enter(plain);
    expect(await advice()).toEqual([]);
  });
});
