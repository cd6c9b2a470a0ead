import { describe, expect, it } from 'vitest';
import { orangModule, rolesOf } from '../../../shared/domain/orang/orang';
import { openCast, type Cast } from '../../builders/cast';
import type { Office } from '../../builders/office';
import { codeOf } from '../../builders/work';

/** Senin, 2 Maret 2026, 14.00 WIB: after everything the cast was founded with. */
const NOW = Date.UTC(2026, 2, 2, 7);
const DAY = 86_400_000;
/** Midnight of 2 Maret 2026 in Malang. */
const TODAY = Date.UTC(2026, 2, 1, 17);

type Dates = { readonly from?: string | null; readonly to?: string | null };

function grant(office: Office, cast: Cast, orang: string, role: string, dates: Dates, at = NOW) {
  return office.run('peran.grant', { orang, role, ...dates }, { actor: cast.administrator, at });
}

function end(office: Office, cast: Cast, orang: string, role: string, to: string | null, at = NOW) {
  return office.run('peran.end', { orang, role, to }, { actor: cast.administrator, at });
}

function heldAt(office: Office, orang: string, moments: readonly number[]): readonly number[] {
  const state = office.world.read('orang', orang);
  return moments.map((moment) => (state === null ? -1 : rolesOf(state, moment).length));
}

function periodsOf(office: Office, orang: string): readonly (readonly (number | null)[])[] {
  return (office.world.read('orang', orang)?.peran ?? []).map(({ from, to }) => [from, to]);
}

describe('a role with dates', () => {
  it('is held from the midnight of its first day to the end of its last, in office time', () => {
    const { office, cast } = openCast();
    grant(office, cast, cast.pegawai, 'helpdesk', { from: '2026-03-05', to: '2026-03-06' });
    const [begins, ends] = [TODAY + 3 * DAY, TODAY + 5 * DAY];
    expect(heldAt(office, cast.pegawai, [begins - 1, begins, ends - 1, ends])).toEqual([0, 1, 1, 0]);
  });

  it('from today is held from now on, for one day where today is its last', () => {
    const { office, cast } = openCast();
    grant(office, cast, cast.pegawai, 'helpdesk', { from: '2026-03-02', to: '2026-03-02' });
    expect(periodsOf(office, cast.pegawai)).toEqual([[NOW, TODAY + DAY]]);
    expect(heldAt(office, cast.pegawai, [NOW, TODAY + DAY - 1, TODAY + DAY])).toEqual([1, 1, 0]);
  });

  it('may have begun before it was entered', () => {
    const { office, cast } = openCast();
    grant(office, cast, cast.pegawai, 'helpdesk', { from: '2026-02-27', to: null });
    expect(periodsOf(office, cast.pegawai)).toEqual([[TODAY - 3 * DAY, null]]);
    expect(heldAt(office, cast.pegawai, [TODAY - 3 * DAY, NOW])).toEqual([1, 1]);
  });

  it.each([
    ['tanggal-tidak-sah', { from: '2026-03-06', to: '2026-03-05' }],
    ['tanggal-tidak-sah', { from: null, to: '2026-03-01' }],
    ['isian-tidak-sah', { from: '2026-02-30', to: null }],
    ['isian-tidak-sah', { from: '5 Maret 2026', to: null }],
    ['diterima', { from: '2026-03-05', to: '2026-03-05' }],
  ])('%s: %j', (code, dates) => {
    const { office, cast } = openCast();
    expect(codeOf(grant(office, cast, cast.pegawai, 'helpdesk', dates))).toBe(code);
  });

  it('is not given twice for any part of the time, and may follow the day after', () => {
    const { office, cast } = openCast();
    grant(office, cast, cast.pegawai, 'helpdesk', { from: '2026-03-05', to: '2026-03-10' });
    const again = (dates: Dates) => codeOf(grant(office, cast, cast.pegawai, 'helpdesk', dates));
    expect(again({ from: '2026-03-10', to: null })).toBe('peran-sudah-dipegang');
    expect(again({})).toBe('peran-sudah-dipegang');
    expect(again({ from: null, to: '2026-03-04' })).toBe('diterima');
    expect(again({ from: '2026-03-11', to: null })).toBe('diterima');
  });

  it('shows as many queue keys as it has periods, each with its own time', () => {
    const { office, cast } = openCast();
    grant(office, cast, cast.pegawai, 'helpdesk', { from: '2026-03-05', to: '2026-03-06' });
    grant(office, cast, cast.pegawai, 'helpdesk', { from: '2026-03-09', to: null });
    const state = office.world.read('orang', cast.pegawai);
    expect(state === null ? {} : orangModule.rowsOf(state)['keys']).toMatchObject([
      { key: 'role:helpdesk', person: cast.pegawai, from: TODAY + 3 * DAY, to: TODAY + 5 * DAY },
      { key: 'role:helpdesk', person: cast.pegawai, from: TODAY + 7 * DAY, to: null },
    ]);
  });

  it('that has begun is not taken away by a clock put back; one still to come has to wait', () => {
    const { office, cast } = openCast();
    grant(office, cast, cast.pegawai, 'helpdesk', {});
    grant(office, cast, cast.pegawai, 'verifikator', { from: '2026-03-05' });
    expect(heldAt(office, cast.pegawai, [NOW - 2 * DAY, NOW, TODAY + 3 * DAY])).toEqual([1, 1, 2]);
  });
});

describe('a post has one holder at any moment', () => {
  it('a second one is refused for any day of the first, naming the first', () => {
    const { office, cast } = openCast();
    end(office, cast, cast.kabag, 'kepala-bagian', '2026-03-31');
    const next = (dates: Dates) => grant(office, cast, cast.pegawai, 'kepala-bagian', dates);
    expect(next({ from: '2026-03-31', to: null })).toMatchObject({
      error: { code: 'jabatan-sudah-terisi', detail: { nama: 'Orang kabag', to: TODAY + 30 * DAY } },
    });
    expect(codeOf(next({ from: '2026-04-01', to: '2026-04-30' }))).toBe('diterima');
    expect(codeOf(grant(office, cast, cast.pembinaan, 'kepala-bagian', { from: '2026-04-30' }))).toBe(
      'jabatan-sudah-terisi',
    );
    expect(codeOf(grant(office, cast, cast.pembinaan, 'kepala-bagian', { from: '2026-05-01' }))).toBe(
      'diterima',
    );
  });

  it('a holder who was there is no obstacle to another in the same past', () => {
    const { office, cast } = openCast();
    expect(
      codeOf(grant(office, cast, cast.pegawai, 'kepala-bagian', { from: '2026-01-05', to: '2026-01-30' })),
    ).toBe('diterima');
  });
});

describe('ending a role', () => {
  it('with a last day keeps it until that day is over', () => {
    const { office, cast } = openCast();
    end(office, cast, cast.helpdesk, 'helpdesk', '2026-03-04');
    expect(heldAt(office, cast.helpdesk, [NOW, TODAY + 3 * DAY - 1, TODAY + 3 * DAY])).toEqual([1, 1, 0]);
  });

  it('before it begins gives it back whole, and it can be given again for the same days', () => {
    const { office, cast } = openCast();
    const days = { from: '2026-03-05', to: '2026-03-10' };
    grant(office, cast, cast.pegawai, 'helpdesk', days);
    expect(codeOf(end(office, cast, cast.pegawai, 'helpdesk', null))).toBe('diterima');
    expect(heldAt(office, cast.pegawai, [TODAY + 3 * DAY, TODAY + 5 * DAY])).toEqual([0, 0]);
    expect(codeOf(end(office, cast, cast.pegawai, 'helpdesk', null))).toBe('peran-tidak-dipegang');
    expect(codeOf(grant(office, cast, cast.pegawai, 'helpdesk', days))).toBe('diterima');
    expect(codeOf(end(office, cast, cast.pegawai, 'helpdesk', '2026-03-06'))).toBe('diterima');
    expect(heldAt(office, cast.pegawai, [TODAY + 3 * DAY, TODAY + 5 * DAY - 1, TODAY + 5 * DAY])).toEqual([
      1, 1, 0,
    ]);
  });

  it('neither before its first day nor after the end it has', () => {
    const { office, cast } = openCast();
    grant(office, cast, cast.pegawai, 'helpdesk', { from: '2026-03-05', to: '2026-03-10' });
    for (const to of ['2026-03-04', '2026-03-11'])
      expect(codeOf(end(office, cast, cast.pegawai, 'helpdesk', to))).toBe('tanggal-tidak-sah');
    expect(codeOf(end(office, cast, cast.pegawai, 'helpdesk', '2026-03-05'))).toBe('diterima');
  });

  it('of the last administrator is refused also where others hold the role only until a day', () => {
    const { office, cast } = openCast();
    for (const orang of [cast.administrator, cast.kabag])
      office.must('orang.set-password', { orang, credential: 1 }, { actor: orang });
    grant(office, cast, cast.kabag, 'administrator', { from: null, to: '2027-03-01' });
    expect(codeOf(end(office, cast, cast.administrator, 'administrator', null))).toBe(
      'administrator-terakhir',
    );
    expect(codeOf(end(office, cast, cast.kabag, 'administrator', null))).toBe('diterima');
    grant(office, cast, cast.kabag, 'administrator', { from: '2026-03-05' });
    expect(codeOf(end(office, cast, cast.administrator, 'administrator', null))).toBe(
      'administrator-terakhir',
    );
    expect(codeOf(end(office, cast, cast.administrator, 'administrator', '2026-03-04'))).toBe('diterima');
    expect(codeOf(end(office, cast, cast.kabag, 'administrator', null))).toBe('administrator-terakhir');
  });
});
