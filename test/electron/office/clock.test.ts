import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectWhole } from '../../harness/check-office';
import {
  aPlace,
  foundDesk,
  removePlace,
  reopenDesk,
  startBerkas,
  testClock,
  type Desk,
  type Place,
  type TestClock,
} from '../../harness/desk';

const YEAR_MS = 365 * 86_400_000;
const MINUTE_MS = 60_000;

describe('an office whose clock jumps', () => {
  let place: Place;
  let clock: TestClock;
  let desk: Desk;
  let berkas: string;
  beforeEach(async () => {
    place = aPlace();
    clock = testClock();
    desk = await foundDesk(place, clock);
    berkas = startBerkas(desk);
  });
  afterEach(() => {
    expectWhole(desk);
    desk.close();
    removePlace(place);
  });

  const note = (text: string) => desk.send('berkas.note', { berkas, text, lampiran: [] });
  const confirm = () => {
    const data = { previousAt: desk.office.store.lastAt() ?? 0, confirmedAt: clock.now() };
    const sender = { actor: desk.admin, internal: true };
    return desk.office.door.run(sender, { commandId: randomUUID(), type: 'clock.confirm', v: 1, data });
  };
  const doubted = { ok: false, error: { code: 'jam-belum-dipastikan' } };
  const texts = () =>
    desk.office.world
      .read('berkas', berkas)
      ?.story.flatMap(({ what }) => (what.kind === 'catatan' ? [what.text] : []));

  it.each([
    ['10 years back', -10 * YEAR_MS],
    ['an hour back', -60 * MINUTE_MS],
    ['40 days ahead', 40 * 1_440 * MINUTE_MS],
    ['5,000 years ahead', 5_000 * YEAR_MS],
  ])('%s: refuses to write until a person confirms the date, once', (_what, jump) => {
    clock.set(clock.now() + jump);
    expect(note('sebelum')).toMatchObject(doubted);
    expect(confirm()).toMatchObject({ ok: true });
    expect([note('satu'), note('dua')]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(texts()).toEqual(['satu', 'dua']);
  });

  it.each([
    ['four minutes back', -4 * MINUTE_MS],
    ['29 days ahead', 29 * 1_440 * MINUTE_MS],
  ])('%s: goes on without asking', (_what, jump) => {
    clock.set(clock.now() + jump);
    expect(note('biasa')).toMatchObject({ ok: true });
  });

  it('a clock put right by four minutes takes nobody’s role away', () => {
    clock.set(clock.now() - 4 * MINUTE_MS);
    expect(desk.send('orang.register', { nama: 'Budi Santoso', jabatan: '', roles: [] })).toMatchObject({
      ok: true,
    });
  });

  it('keeps the order of what was written through every jump, and after a restart', () => {
    const written: string[] = [];
    for (const jump of [-10 * YEAR_MS, 5_000 * YEAR_MS, -4_990 * YEAR_MS, 20 * YEAR_MS, -20 * YEAR_MS]) {
      clock.set(clock.now() + jump);
      expect(confirm()).toMatchObject({ ok: true });
      for (let entry = 0; entry < 3; entry += 1) {
        written.push(`catatan ${written.length}`);
        expect(note(written.at(-1) ?? '')).toMatchObject({ ok: true });
      }
    }
    expect(texts()).toEqual(written);
    desk.close();
    desk = reopenDesk(place, clock);
    expect(texts()).toEqual(written);
    const stamps = desk.office.store.after(0, 1_000).map(({ hlc }) => hlc);
    expect([...stamps].sort()).toEqual(stamps);
  });

  it('a restart does not ask again about a date that was confirmed', () => {
    clock.set(clock.now() - 10 * YEAR_MS);
    confirm();
    desk.close();
    desk = reopenDesk(place, clock);
    expect(desk.office.clockDoubt()).toBeNull();
    expect(note('lagi')).toMatchObject({ ok: true });
  });
});
