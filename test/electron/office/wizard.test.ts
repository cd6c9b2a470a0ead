import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foundOffice } from '../../../electron/office/found-office';
import { createOffice, type Office } from '../../../electron/office/office';
import { wizardDesk } from '../../../electron/office/wizard-draft';
import { rolesOf } from '../../../shared/domain/orang/orang';
import type { WizardDraft } from '../../../shared/ipc/wizard.contract';
import { valueOf } from '../../../shared/result';
import { aFirstRun, aWizardPerson, type FirstRunWish } from '../../builders/first-run';
import { aPlace, FOUNDER, partsOf, removePlace, smallSeed, testClock, type Place } from '../../harness/desk';

const NOW = Date.UTC(2026, 2, 2, 7);

describe('opening an office with everything the wizard holds', () => {
  let place: Place;
  let office: Office;
  const clock = testClock();
  beforeEach(() => {
    place = aPlace();
    office = valueOf(createOffice({ ...partsOf(place, clock), dataDir: place.root }));
  });
  afterEach(() => {
    office.close();
    removePlace(place);
  });

  const found = (wish: Partial<FirstRunWish> = {}, change: object = {}) =>
    foundOffice(
      office,
      smallSeed(),
      'kantor',
      { ...aFirstRun({ ...FOUNDER, ...wish }), ...change },
      clock.now(),
    );
  const rolesAt = (nama: string, moment: number): readonly string[] => {
    const orang = office.world.list('orang').find((one) => one.nama === nama);
    return orang === undefined ? ['?'] : rolesOf(orang, moment);
  };

  it('registers everybody with their roles, dated ones too, in one batch', async () => {
    const plh = { role: 'kasubbag-pembinaan', from: '2026-04-01', to: '2026-04-30' };
    const done = await found({
      roles: ['kepala-bagian'],
      others: [
        aWizardPerson('Helpdesk Satu', 'Staf', ['helpdesk', 'verifikator']),
        { nama: 'Pengganti', jabatan: '', roles: [plh, { role: 'helpdesk', from: null, to: null }] },
      ],
    });
    expect(done).toMatchObject({ ok: true });
    expect(rolesAt(FOUNDER.nama, NOW)).toEqual(['administrator', 'kepala-bagian']);
    expect(rolesAt('Helpdesk Satu', NOW)).toEqual(['helpdesk', 'verifikator']);
    expect(rolesAt('Pengganti', NOW)).toEqual(['helpdesk']);
    expect(rolesAt('Pengganti', Date.UTC(2026, 3, 15))).toEqual(['helpdesk', 'kasubbag-pembinaan']);
    const entries = office.store.after(0, 1_000);
    const batches = entries.map(({ n, station }) => office.store.entryOf(station, n)?.body.batch);
    expect(new Set(batches).size).toBe(1);
    expect(office.world.read('kantor', 'kantor')).toMatchObject({ nama: 'Bagian Uji', kind: 'kantor' });
  });

  it('makes whoever was chosen administrator, for good, wherever they stand in the list', async () => {
    const others = [
      { nama: 'Pilihan', jabatan: '', roles: [{ role: 'administrator', from: null, to: '2026-12-31' }] },
    ];
    const { person } = valueOf(await found({ others }, { administrator: 1 }));
    expect(office.world.read('orang', person)).toMatchObject({ nama: 'Pilihan' });
    expect(rolesAt('Pilihan', Date.UTC(2030, 0, 1))).toEqual(['administrator']);
    expect(rolesAt(FOUNDER.nama, NOW)).toEqual([]);
    expect(
      await office.akun.check(
        person,
        office.world.read('orang', person)?.credential ?? null,
        FOUNDER.password,
      ),
    ).toBe(true);
  });

  it('keeps the edited calendar under a version of its own, and the shipped one as it is', async () => {
    const { calendar } = smallSeed();
    const days = [
      ...calendar.days,
      { date: '2028-02-14', kind: 'libur' as const, name: 'Pemilu', certain: true },
    ];
    await found({ calendar: { ...calendar, days } });
    const kept = office.world.read('kalender', 'kalender')?.calendar;
    expect(kept?.days).toHaveLength(calendar.days.length + 1);
    expect(kept?.version).not.toBe(calendar.version);
  });

  it.each([
    ['a second holder of a post', [aWizardPerson('Dua', '', ['kepala-bagian'])], 'jabatan-sudah-terisi', 1],
    ['a name twice', [aWizardPerson('Lain'), aWizardPerson('sri  WAHYUNI')], 'nama-sudah-dipakai', 2],
    ['a role there is none of', [aWizardPerson('Dua', '', ['peran-khayalan'])], 'peran-tidak-ada', 1],
    [
      'a post given for a time somebody else has it',
      [
        {
          nama: 'Dua',
          jabatan: '',
          roles: [{ role: 'kepala-bagian', from: '2026-05-01', to: '2026-05-31' }],
        },
      ],
      'jabatan-sudah-terisi',
      1,
    ],
  ])('%s is refused naming the row, and nothing of it is left', async (_what, others, code, row) => {
    const refused = await found({ roles: ['kepala-bagian'], others });
    expect(refused).toMatchObject({ ok: false, error: { code, detail: { row } } });
    expect(refused.ok ? {} : refused.error.detail).not.toHaveProperty('index');
    expect(office.store.count()).toBe(0);
  });

  it('an administrator who is none of the people is refused naming the field', async () => {
    expect(await found({}, { administrator: 3 })).toEqual({
      ok: false,
      error: { code: 'orang-tidak-ada', detail: { field: 'administrator' } },
    });
    expect(office.store.count()).toBe(0);
  });

  it('tells the recovery code once and keeps only its fact', async () => {
    const { recoveryCode } = valueOf(await found());
    const line = office.world.read('kantor', 'kantor')?.recovery ?? null;
    expect(await office.akun.check('kantor', line, recoveryCode.replaceAll('-', ''), 'kode-pemulihan')).toBe(
      true,
    );
    expect(await office.akun.check('kantor', line, recoveryCode.replaceAll('-', ''))).toBe(false);
    const rows = office.store.rowsAfter(0, 1_000);
    const text = rows.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n');
    expect(text).not.toContain(recoveryCode);
    expect(text).not.toContain(FOUNDER.password);
  });
});

describe('the wizard left half filled', () => {
  let place: Place;
  let path: string;
  beforeEach(() => {
    place = aPlace();
    path = join(place.root, 'app', 'awal.json');
  });
  afterEach(() => removePlace(place));

  const draft: WizardDraft = {
    step: 2,
    profile: { ...aFirstRun(FOUNDER).profile, kodePos: '65' },
    people: [{ nama: 'Sri', jabatan: '', roles: [{ role: 'helpdesk', from: '2026-', to: null }] }],
    administrator: 0,
    calendar: '{"version":"2024-2027.1"}',
    copiesDir: null,
  };

  it('is there again at the next start, word for word', () => {
    wizardDesk(path, () => NOW).save(draft, 17);
    expect(wizardDesk(path, () => NOW).load()).toEqual({ draft, at: 17, setAside: false });
  });

  it('is none before it was saved and after the office was opened', () => {
    const desk = wizardDesk(path, () => NOW);
    expect(desk.load()).toEqual({ draft: null, at: null, setAside: false });
    desk.drop();
    desk.save(draft, 17);
    desk.drop();
    expect(desk.load()).toEqual({ draft: null, at: null, setAside: false });
  });

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['emptied', () => Buffer.alloc(0)],
    ['filled with NULs', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['changed', (bytes: Buffer) => Buffer.from(bytes.toString('utf8').replace('"Sri"', '"Sra"'))],
  ])('%s is set aside and told of, never taken for an empty one', (_what, damage) => {
    wizardDesk(path, () => NOW).save(draft, 17);
    const damaged = damage(readFileSync(path));
    writeFileSync(path, damaged);
    expect(wizardDesk(path, () => NOW).load()).toEqual({ draft: null, at: null, setAside: true });
    const [aside] = readdirSync(join(place.root, 'app'));
    expect(aside).toBe(`awal.json.rusak-${NOW}`);
    expect(existsSync(path)).toBe(false);
  });
});
