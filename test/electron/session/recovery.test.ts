import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRecoveryCode } from '../../../electron/office/found-office';
import { startSession, type Session } from '../../../electron/session/session';
import {
  aPlace,
  foundDesk,
  FOUNDER,
  look,
  removePlace,
  reopenDesk,
  testClock,
  type Desk,
  type Place,
  type TestClock,
} from '../../harness/desk';

const WRONG = { ok: false, error: { code: 'kode-pemulihan-salah' } };
const NO_CODE = '0000-0000-0000-0000-0000';

describe('tries of the recovery code', () => {
  let place: Place;
  let clock: TestClock;
  let desk: Desk;
  let session: Session;
  let code: string;
  beforeEach(async () => {
    place = aPlace();
    clock = testClock();
    desk = await foundDesk(place, clock);
    const made = await makeRecoveryCode(desk.office, clock.now());
    code = made.code;
    const data = { credential: made.line };
    const request = { commandId: crypto.randomUUID(), type: 'kantor.set-recovery-code', v: 1, data };
    desk.office.door.run({ actor: desk.admin, internal: true }, request);
    session = startSession(desk.office, clock);
  });
  afterEach(() => {
    desk.close();
    removePlace(place);
  });

  function restart(): void {
    desk.close();
    clock = testClock(clock.now());
    desk = reopenDesk(place, clock);
    session = startSession(desk.office, clock);
  }

  it('are not forgotten by a restart, and the wait begins anew', async () => {
    for (let tried = 0; tried < 4; tried += 1)
      expect(await session.proveCode(FOUNDER.nama, NO_CODE)).toEqual(WRONG);
    restart();
    expect(await session.proveCode(FOUNDER.nama, NO_CODE)).toEqual(WRONG);
    clock.elapse(600_000);
    restart();
    const waiting = { ok: false, error: { code: 'tunggu', detail: { seconds: 900 } } };
    expect(await session.proveCode(FOUNDER.nama, code)).toEqual(waiting);
    clock.set(clock.now() + 86_400_000 * 365);
    expect(await session.proveCode(FOUNDER.nama, code)).toEqual(waiting);
    clock.elapse(900_000);
    expect(await session.proveCode(FOUNDER.nama, code)).toMatchObject({
      ok: true,
      value: { person: desk.admin },
    });
  });

  it('are no more than five of a thousand sent at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, () => session.proveCode(FOUNDER.nama, NO_CODE)),
    );
    expect(
      answers.filter((answer) => !answer.ok && answer.error.code === 'kode-pemulihan-salah'),
    ).toHaveLength(5);
  });

  it('are counted apart from those of a password', async () => {
    for (let tried = 0; tried < 5; tried += 1) await session.proveCode(FOUNDER.nama, NO_CODE);
    expect(await session.login(FOUNDER.nama, FOUNDER.password)).toMatchObject({ ok: true });
  });
});

it('a journal that names a recovery code which akun.db lacks is not opened', async () => {
  const place = aPlace();
  const desk = await foundDesk(place);
  const data = { credential: 99 };
  const request = { commandId: crypto.randomUUID(), type: 'kantor.set-recovery-code', v: 1, data };
  desk.office.door.run({ actor: desk.admin, internal: true }, request);
  desk.close();
  expect(look(place)).toMatchObject({ ok: false, error: { reason: 'akun-unreadable', facts: { lost: 1 } } });
  removePlace(place);
});
