import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSession } from '../../../electron/session/session';
import {
  aPlace,
  foundDesk,
  FOUNDER,
  MONDAY_MORNING,
  removePlace,
  reopenDesk,
  testClock,
  type Desk,
  type Place,
  type TestClock,
} from '../../harness/desk';

const WAIT_SECONDS = 900;
const WRONG = { ok: false, error: { code: 'nama-atau-sandi-salah' } };

describe('login', () => {
  let place: Place;
  let clock: TestClock;
  let desk: Desk;
  beforeEach(async () => {
    place = aPlace();
    clock = testClock();
    desk = await foundDesk(place, clock);
  });
  afterEach(() => {
    desk.close();
    removePlace(place);
  });

  const wait = (seconds: number) => ({ ok: false, error: { code: 'tunggu', detail: { seconds } } });
  const restart = () => {
    desk.close();
    clock = testClock(clock.now());
    desk = reopenDesk(place, clock);
    return startSession(desk.office, clock);
  };

  it('knows a person by name, whatever its case and spaces, and by password', async () => {
    const session = startSession(desk.office, clock);
    expect(await session.login('  SRI   wahyuni ', FOUNDER.password)).toEqual({ ok: true, value: undefined });
    expect(session.person()).toBe(desk.admin);
    expect(await session.login(FOUNDER.nama, 'SANDI-pendiri')).toMatchObject(WRONG);
  });

  it('hears five wrong tries, then none for 900 seconds, not even the right one', async () => {
    const session = startSession(desk.office, clock);
    for (let wrong = 0; wrong < 5; wrong += 1)
      expect(await session.login(FOUNDER.nama, 'salah')).toMatchObject(WRONG);
    expect(await session.login(FOUNDER.nama, FOUNDER.password)).toMatchObject(wait(WAIT_SECONDS));
    clock.elapse(899_000);
    expect(await session.login(FOUNDER.nama, FOUNDER.password)).toMatchObject(wait(1));
    clock.elapse(1_000);
    expect(await session.login(FOUNDER.nama, FOUNDER.password)).toMatchObject({ ok: true });
  });

  it('hears no more than five of a thousand tries sent at once', async () => {
    const session = startSession(desk.office, clock);
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, () => session.login(FOUNDER.nama, 'salah')),
    );
    const heard = answers.filter((answer) => !answer.ok && answer.error.code === 'nama-atau-sandi-salah');
    expect(heard).toHaveLength(5);
  });

  it('no change of the clock shortens the wait', async () => {
    const session = startSession(desk.office, clock);
    for (let wrong = 0; wrong < 5; wrong += 1) await session.login(FOUNDER.nama, 'salah');
    for (const now of [
      MONDAY_MORNING + 86_400_000 * 365,
      MONDAY_MORNING - 86_400_000 * 3_650,
      Date.UTC(7026, 0, 1),
    ]) {
      clock.set(now);
      expect(await session.login(FOUNDER.nama, FOUNDER.password)).toMatchObject(wait(WAIT_SECONDS));
    }
  });

  it('a restart forgets no try, and the wait begins anew', async () => {
    let session = startSession(desk.office, clock);
    for (let wrong = 0; wrong < 4; wrong += 1) await session.login(FOUNDER.nama, 'salah');
    session = restart();
    expect(await session.login(FOUNDER.nama, 'salah')).toMatchObject(WRONG);
    clock.elapse(600_000);
    session = restart();
    expect(await session.login(FOUNDER.nama, FOUNDER.password)).toMatchObject(wait(WAIT_SECONDS));
  });

  it('the right password lets the count begin anew', async () => {
    const session = startSession(desk.office, clock);
    for (let round = 0; round < 3; round += 1) {
      for (let wrong = 0; wrong < 4; wrong += 1) await session.login(FOUNDER.nama, 'salah');
      expect(await session.login(FOUNDER.nama, FOUNDER.password)).toMatchObject({ ok: true });
    }
    expect(await restart().login(FOUNDER.nama, 'salah')).toMatchObject(WRONG);
  });

  it('a name that is nobody’s is answered like a wrong password, and made to wait alike', async () => {
    const session = startSession(desk.office, clock);
    for (let wrong = 0; wrong < 5; wrong += 1)
      expect(await session.login('Tidak Ada', 'salah')).toMatchObject(WRONG);
    expect(await session.login('Tidak Ada', 'salah')).toMatchObject(wait(WAIT_SECONDS));
    expect(await session.login(FOUNDER.nama, FOUNDER.password)).toMatchObject({ ok: true });
  });

  it('counts tries even where the disk has no room to note them', async () => {
    const full = () => {
      throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
    };
    const office = { ...desk.office, akun: { ...desk.office.akun, setFailures: full } };
    const session = startSession(office, clock);
    for (let wrong = 0; wrong < 5; wrong += 1)
      expect(await session.login(FOUNDER.nama, 'salah')).toMatchObject(WRONG);
    expect(await session.login(FOUNDER.nama, FOUNDER.password)).toMatchObject(wait(WAIT_SECONDS));
  });

  it('a locked screen opens with the password of who locked it, and counts the same tries', async () => {
    const session = startSession(desk.office, clock);
    expect(await session.unlock(FOUNDER.password)).toMatchObject(WRONG);
    session.enter(desk.admin);
    session.lock();
    expect(session.status().kind).toBe('locked');
    for (let wrong = 0; wrong < 5; wrong += 1) await session.unlock('salah');
    expect(await session.unlock(FOUNDER.password)).toMatchObject(wait(WAIT_SECONDS));
    expect(session.locked()).toBe(true);
    clock.elapse(900_000);
    expect(await session.unlock(FOUNDER.password)).toMatchObject({ ok: true });
    expect([session.locked(), session.person()]).toEqual([false, desk.admin]);
  });
});
