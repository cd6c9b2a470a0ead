import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSession, type Session } from '../../../electron/session/session';
import {
  aPlace,
  foundDesk,
  FOUNDER,
  removePlace,
  reopenDesk,
  testClock,
  type Desk,
  type Place,
  type TestClock,
} from '../../harness/desk';

const PIN = '280519';
const NOT_NOW = { ok: false, error: { code: 'pin-tidak-berlaku' } };
const wrong = (left: number) => ({ ok: false, error: { code: 'pin-salah', detail: { left } } });

describe('a PIN', () => {
  let place: Place;
  let clock: TestClock;
  let desk: Desk;
  let session: Session;
  beforeEach(async () => {
    place = aPlace();
    clock = testClock();
    desk = await foundDesk(place, clock);
    await setPin();
    session = startSession(desk.office, clock);
    session.enter(desk.admin);
    session.lock();
  });
  afterEach(() => {
    desk.close();
    removePlace(place);
  });

  async function setPin(): Promise<void> {
    const credential = await desk.office.akun.add(desk.admin, PIN, clock.now(), 'pin');
    const data = { orang: desk.admin, credential };
    const commandId = crypto.randomUUID();
    desk.office.door.run(
      { actor: desk.admin, internal: true },
      { commandId, type: 'orang.set-pin', v: 1, data },
    );
  }

  it('opens the lock of its own person', async () => {
    expect(session.status()).toMatchObject({ kind: 'locked', pin: true });
    expect(await session.unlockWithPin(PIN)).toEqual({ ok: true, value: undefined });
    expect(session.locked()).toBe(false);
  });

  it('is no password, and a password is no PIN', async () => {
    expect(await session.unlock(PIN)).toMatchObject({ error: { code: 'nama-atau-sandi-salah' } });
    expect(await session.unlockWithPin(FOUNDER.password)).toMatchObject(wrong(4));
    session.logout();
    expect(await session.login(FOUNDER.nama, PIN)).toMatchObject({
      error: { code: 'nama-atau-sandi-salah' },
    });
  });

  it('opens nothing where nobody is locked in', async () => {
    session.logout();
    expect(await session.unlockWithPin(PIN)).toEqual(NOT_NOW);
    expect(session.person()).toBeNull();
  });

  it('is heard five times; then this lock wants the password, and the next one hears it again', async () => {
    for (const left of [4, 3, 2, 1]) expect(await session.unlockWithPin('999998')).toEqual(wrong(left));
    expect(await session.unlockWithPin('999998')).toEqual(NOT_NOW);
    expect(await session.unlockWithPin(PIN)).toEqual(NOT_NOW);
    expect(session.status()).toMatchObject({ kind: 'locked', pin: false });
    session.lock();
    clock.elapse(86_400_000);
    expect(await session.unlockWithPin(PIN)).toEqual(NOT_NOW);
    expect(await session.unlock(FOUNDER.password)).toMatchObject({ ok: true });
    session.lock();
    expect(await session.unlockWithPin(PIN)).toMatchObject({ ok: true });
  });

  it('is heard no more than five times of a thousand sent at once', async () => {
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => session.unlockWithPin('999998')));
    const heard = answers.filter((answer) => !answer.ok && answer.error.code === 'pin-salah');
    expect(heard).toHaveLength(4);
    expect(await session.unlockWithPin(PIN)).toEqual(NOT_NOW);
  });

  it('does not open while five wrong passwords are being waited for', async () => {
    for (let tried = 0; tried < 5; tried += 1) await session.unlock('salah');
    expect(await session.unlockWithPin(PIN)).toMatchObject({ error: { code: 'tunggu' } });
    clock.elapse(900_000);
    expect(await session.unlockWithPin(PIN)).toMatchObject({ ok: true });
  });

  it('is nothing after a restart: the door wants the password', async () => {
    desk.close();
    clock = testClock(clock.now());
    desk = reopenDesk(place, clock);
    session = startSession(desk.office, clock);
    expect(await session.unlockWithPin(PIN)).toEqual(NOT_NOW);
    session.enter(desk.admin);
    session.lock();
    expect(await session.unlockWithPin(PIN)).toMatchObject({ ok: true });
  });

  it('under way does not open the lock of somebody who came in meanwhile', async () => {
    const other = desk.must('orang.register', { nama: 'Orang Kedua', jabatan: '', roles: [] }).subject;
    const unlocking = session.unlockWithPin(PIN);
    session.enter(other);
    session.lock();
    expect(await unlocking).toEqual(NOT_NOW);
    expect([session.person(), session.locked()]).toEqual([other, true]);
  });
});

describe('who was deactivated', () => {
  it('does not come in, and is told why only with the right password', async () => {
    const place = aPlace();
    const clock = testClock();
    const desk = await foundDesk(place, clock);
    const { office } = desk;
    const orang = desk.must('orang.register', {
      nama: 'Budi Santoso',
      jabatan: '',
      roles: ['helpdesk'],
    }).subject;
    const credential = await office.akun.add(orang, 'sandi-budi-1', clock.now());
    const commandId = crypto.randomUUID();
    const data = { orang, credential };
    office.door.run(
      { actor: desk.admin, internal: true },
      { commandId, type: 'orang.set-password', v: 1, data },
    );
    const session = startSession(office, clock);
    session.enter(orang);
    expect(session.person()).toBe(orang);
    desk.must('orang.deactivate', { orang, reason: 'pensiun' });
    expect(session.person()).toBeNull();
    expect(session.status().kind).toBe('login');
    expect(await session.login('Budi Santoso', 'sandi-budi-1')).toEqual({
      ok: false,
      error: { code: 'orang-nonaktif' },
    });
    expect(await session.login('Budi Santoso', 'salah')).toMatchObject({
      error: { code: 'nama-atau-sandi-salah' },
    });
    expect(session.person()).toBeNull();
    desk.close();
    removePlace(place);
  });
});
