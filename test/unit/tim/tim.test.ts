import { describe, expect, it } from 'vitest';
import { timModule, worksOn } from '../../../shared/domain/tim/tim';
import { openCast, type Cast } from '../../builders/cast';
import type { Office } from '../../builders/office';
import { publish } from '../../builders/made-sop';
import { codeOf, tryStart } from '../../builders/work';

const factsFor = (cast: Cast, change: object = {}) => ({
  nama: 'Pokja Konstruksi I',
  role: 'pokja',
  sk: '100.3.3.6/12/2026',
  skDate: '2026-01-05',
  from: '2026-01-06',
  to: '2026-12-31',
  members: [
    { orang: cast.pokjaSatu, as: 'ketua' },
    { orang: cast.pokjaDua, as: 'anggota' },
  ],
  ...change,
});

function register(office: Office, cast: Cast, change: object = {}) {
  return office.run('tim.register', factsFor(cast, change), { actor: cast.administrator });
}

function registered(office: Office, cast: Cast): string {
  return office.must('tim.register', factsFor(cast), { actor: cast.administrator }).subject;
}

describe('a team by SK', () => {
  it('is registered as its SK says, and shown as a row', () => {
    const { office, cast } = openCast();
    const stream = registered(office, cast);
    const tim = office.world.read('tim', stream);
    expect(tim).toEqual({ stream, ...factsFor(cast) });
    expect(tim === null ? {} : timModule.rowsOf(tim)).toEqual({ tim: [tim] });
    expect(office.world.list('tim')).toEqual([tim]);
  });

  it.each([
    [
      'no chair',
      (cast: Cast) => ({ members: [{ orang: cast.pokjaSatu, as: 'anggota' }] }),
      'anggota-tidak-sah',
    ],
    [
      'two chairs',
      (cast: Cast) => ({
        members: [
          { orang: cast.pokjaSatu, as: 'ketua' },
          { orang: cast.pokjaDua, as: 'ketua' },
        ],
      }),
      'anggota-tidak-sah',
    ],
    [
      'a person twice',
      (cast: Cast) => ({
        members: [
          { orang: cast.pokjaSatu, as: 'ketua' },
          { orang: cast.pokjaSatu, as: 'anggota' },
        ],
      }),
      'anggota-tidak-sah',
    ],
    [
      'a member without the role',
      (cast: Cast) => ({ members: [{ orang: cast.helpdesk, as: 'ketua' }] }),
      'anggota-tidak-sah',
    ],
    ['nobody', () => ({ members: [] }), 'isian-tidak-sah'],
    ['a role no team stands for', () => ({ role: 'helpdesk' }), 'peran-tidak-ada'],
    ['an end before its beginning', () => ({ to: '2026-01-05' }), 'tanggal-tidak-sah'],
    ['a day that is none', () => ({ skDate: '2026-02-30' }), 'isian-tidak-sah'],
  ])('with %s is refused', (_what, change, code) => {
    const { office, cast } = openCast();
    expect(codeOf(register(office, cast, change(cast)))).toBe(code);
  });

  it('names the member who may not', () => {
    const { office, cast } = openCast();
    expect(register(office, cast, { members: [{ orang: cast.helpdesk, as: 'ketua' }] })).toMatchObject({
      error: { detail: { orang: cast.helpdesk, nama: 'Orang helpdesk' } },
    });
  });

  it('has a name no other working team has', () => {
    const { office, cast } = openCast();
    const stream = registered(office, cast);
    expect(codeOf(register(office, cast, { nama: 'POKJA  konstruksi I' }))).toBe('nama-sudah-dipakai');
    office.must('tim.end', { tim: stream, to: '2026-02-27' }, { actor: cast.administrator });
    expect(codeOf(register(office, cast))).toBe('diterima');
  });

  it('is corrected only on the picture it was seen in', () => {
    const { office, cast } = openCast();
    const tim = registered(office, cast);
    const edit = (change: object, seen: object) =>
      office.run('tim.edit', { tim, ...factsFor(cast, change), seen }, { actor: cast.administrator });
    expect(codeOf(edit({ sk: '100.3.3.6/99/2026' }, factsFor(cast)))).toBe('diterima');
    expect(edit({ sk: 'lain' }, factsFor(cast))).toMatchObject({
      error: { code: 'berubah-sejak-dibuka', detail: { sk: '100.3.3.6/99/2026' } },
    });
    expect(codeOf(edit({ to: null }, factsFor(cast, { sk: '100.3.3.6/99/2026' })))).toBe('diterima');
    expect(office.world.read('tim', tim)?.to).toBeNull();
  });

  it('ends once, today or on a day within its time', () => {
    const { office, cast } = openCast();
    const tim = registered(office, cast);
    const end = (to: string | null, at?: number) =>
      codeOf(
        office.run(
          'tim.end',
          { tim, to },
          at === undefined ? { actor: cast.administrator } : { actor: cast.administrator, at },
        ),
      );
    expect(end('2026-01-05')).toBe('tanggal-tidak-sah');
    expect(end('2027-01-01')).toBe('tanggal-tidak-sah');
    expect(end(null)).toBe('diterima');
    expect(office.world.read('tim', tim)?.to).toBe('2026-03-02');
    expect(end(null, Date.UTC(2026, 2, 3, 2))).toBe('tim-sudah-berakhir');
  });

  it('works on its first and its last day, and on none besides', () => {
    const days = ['2026-01-05', '2026-01-06', '2026-12-31', '2027-01-01'];
    const span = { from: '2026-01-06', to: '2026-12-31' };
    expect(days.map((day) => worksOn(span, day))).toEqual([false, true, true, false]);
    expect(worksOn({ ...span, to: null }, '2099-01-01')).toBe(true);
  });
});

describe('a berkas that names a team by SK', () => {
  // No shipped procedure has a team's lane yet, so its lane stands in a SOP made for the test.
  it('keeps which team it was, and takes only its members', () => {
    const { office, cast } = openCast();
    publish(office, '99', [{ id: '1', lane: 'pokja' }]);
    const tim = registered(office, cast);
    const begin = (people: readonly string[], team = tim) =>
      tryStart(office, cast.pokjaSatu, {
        sop: '99',
        lanes: { pokja: { kind: 'team', people, tim: team } },
      });
    office.must('peran.grant', { orang: cast.pegawai, role: 'jf-ppbj' }, { actor: cast.administrator });
    expect(codeOf(begin([cast.pokjaSatu, cast.pegawai]))).toBe('pelaksana-tidak-sah');
    expect(codeOf(begin([cast.pokjaSatu], 'tim:tidak-ada'))).toBe('pelaksana-tidak-sah');
    const done = begin([cast.pokjaSatu]);
    expect(codeOf(done)).toBe('diterima');
    const berkas = done.ok ? office.world.read('berkas', done.value.subject) : null;
    expect(berkas?.lanes).toEqual({ pokja: { kind: 'team', people: [cast.pokjaSatu], tim } });
  });
});
