import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ATURAN } from '../../../shared/domain/aturan/aturan';
import type { ProgramLine } from '../../../shared/domain/program-kerja/program-kerja';
import { plannedDates } from '../../../shared/domain/program-kerja/schedule';
import { openCast, seed, type Cast, type Part } from '../../builders/cast';
import { stateIn, type Office } from '../../builders/office';
import { berkasOf, codeOf, openTask } from '../../builders/work';
import { aLine } from './a-line';

/** Senin, 2 Maret 2026, 09.00 WIB. */
const MONDAY = Date.UTC(2026, 2, 2, 2);

function planned(over: Partial<ProgramLine> = {}) {
  const { office, cast } = openCast();
  const line = aLine(over);
  const program = office.must('program.add', { lines: [line] }, { actor: cast.kabag, at: MONDAY }).subject;
  return { office, cast, line, program };
}

const open = (office: Office, actor: string, program: string, date: string, at?: number) =>
  office.run('program.open', { program, date }, { actor, ...(at !== undefined && { at }) });

const programIn = (office: Office, program: string) => {
  const state = office.world.read('program', program);
  if (state === null) throw new Error('no such line');
  return state;
};

describe('a line of the program kerja', () => {
  it('is written for a SOP in force and a role that may begin it, all lines of one act or none', () => {
    const { office, cast } = openCast();
    const add = (lines: readonly ProgramLine[]) =>
      codeOf(office.run('program.add', { lines }, { actor: cast.administrator }));
    expect(add([aLine({ sop: '99' })])).toBe('sop-tidak-ada');
    expect(add([aLine({ procedure: 'lain' })])).toBe('prosedur-tidak-ada');
    expect(add([aLine({ role: 'verifikator' })])).toBe('peran-tidak-ada');
    expect(add([aLine(), aLine({ role: 'kasubbag-lainnya' })])).toBe('peran-tidak-ada');
    expect(office.streams().filter((stream) => stream.startsWith('program:'))).toEqual([]);
    expect(add([aLine(), aLine({ mulai: '2026-04-01' })])).toBe('diterima');
    expect(office.streams().filter((stream) => stream.startsWith('program:'))).toHaveLength(2);
  });

  it('is changed as it was seen, else both versions are told', () => {
    const { office, cast, line, program } = planned();
    const act = { actor: cast.pembinaan };
    const later = { ...line, mulai: '2026-04-01' };
    const edit = (next: ProgramLine, seen: ProgramLine) =>
      office.run('program.edit', { program, line: next, seen }, act);
    expect(codeOf(edit(later, line))).toBe('diterima');
    expect(edit(line, line)).toMatchObject({
      error: { code: 'berubah-sejak-dibuka', detail: { line: later } },
    });
    expect(codeOf(edit({ ...later, role: 'verifikator' }, later))).toBe('peran-tidak-ada');
    expect(programIn(office, program).line).toEqual(later);
  });

  it('that was voided opens nothing more and keeps what it opened', () => {
    const { office, cast, program } = planned();
    expect(codeOf(open(office, cast.pembinaan, program, '2026-03-02'))).toBe('diterima');
    office.must('program.void', { program, reason: 'tidak dianggarkan' }, { actor: cast.kabag });
    expect(codeOf(open(office, cast.pembinaan, program, '2026-09-02'))).toBe('program-sudah-batal');
    expect(programIn(office, program)).toMatchObject({
      dibuka: [{ date: '2026-03-02' }],
      batal: { reason: 'tidak dianggarkan' },
    });
    const again = office.run('program.void', { program, reason: 'dua kali' }, { actor: cast.kabag });
    expect(codeOf(again)).toBe('program-sudah-batal');
  });
});

describe('opening a date', () => {
  it('starts its berkas at the first step, titled by the date, and tells where it came from', () => {
    const { office, cast, program } = planned();
    const done = open(office, cast.pembinaan, program, '2026-03-02', MONDAY);
    const stream = done.ok ? done.value.subject : '';
    expect(berkasOf(office, stream)).toMatchObject({
      title: 'Survei kepuasan masyarakat semester I tahun 2026',
      pencatat: cast.pembinaan,
      sifat: 'biasa',
      planned: { program, date: '2026-03-02' },
    });
    expect(openTask(office, stream).queue).toEqual(['role:kepala-bagian']);
    const { nomor } = berkasOf(office, stream);
    expect(programIn(office, program).dibuka).toEqual([{ date: '2026-03-02', berkas: stream, nomor }]);
  });

  it('is for who answers for the line, as Plh. too, and for the Kepala Bagian', () => {
    const { office, cast, program } = planned({ kala: 'mingguan', mulai: '2026-03-02' });
    const may = (part: Part, date: string) => codeOf(open(office, cast[part], program, date, MONDAY + 1));
    expect(may('elektronik', '2026-03-02')).toBe('tidak-berhak');
    expect(may('administrator', '2026-03-02')).toBe('tidak-berhak');
    const post = { role: 'kasubbag-pembinaan', kind: 'plh', from: null, to: '2026-03-06' };
    const surat = { surat: null, suratDate: null };
    office.must(
      'pengganti.name',
      { orang: cast.elektronik, ...post, ...surat },
      { actor: cast.kabag, at: MONDAY },
    );
    expect(may('elektronik', '2026-03-02')).toBe('diterima');
    expect(may('kabag', '2026-03-09')).toBe('diterima');
    expect(may('pembinaan', '2026-03-16')).toBe('diterima');
  });

  it('of a closed SOP starts a closed berkas', () => {
    const { office, cast, program } = planned();
    const aturan = { ...DEFAULT_ATURAN, sopTertutup: ['37'] };
    office.must('aturan.set', { aturan, seen: DEFAULT_ATURAN }, { actor: cast.kabag });
    const done = open(office, cast.kabag, program, '2026-03-02');
    expect(berkasOf(office, done.ok ? done.value.subject : '').sifat).toBe('terbatas');
  });

  it('is refused for a date the line does not plan, and once it is opened', () => {
    const { office, cast, program } = planned();
    expect(codeOf(open(office, cast.pembinaan, program, '2026-03-03'))).toBe('program-tanggal-tidak-sah');
    expect(codeOf(open(office, cast.pembinaan, program, '2026-03-02'))).toBe('diterima');
    expect(open(office, cast.kabag, program, '2026-03-02')).toMatchObject({
      error: { code: 'program-sudah-dibuka', detail: { nomor: 'B-0001/2026' } },
    });
    expect(codeOf(open(office, cast.pembinaan, 'program:tidak-ada.0', '2026-03-02'))).toBe(
      'program-tidak-ada',
    );
  });
});

describe('skipping dates', () => {
  it('passes over several with one reason; one skipped by mistake is opened after all', () => {
    const { office, cast, program } = planned({ kala: 'mingguan', mulai: '2026-03-02' });
    const skip = (dates: readonly string[]) =>
      codeOf(
        office.run('program.skip', { program, dates, reason: 'cuti bersama' }, { actor: cast.pembinaan }),
      );
    expect(skip(['2026-03-02', '2026-03-09'])).toBe('diterima');
    expect(skip(['2026-03-09'])).toBe('program-tanggal-tidak-sah');
    expect(skip(['2026-03-10'])).toBe('program-tanggal-tidak-sah');
    expect(codeOf(open(office, cast.pembinaan, program, '2026-03-09'))).toBe('diterima');
    expect(skip(['2026-03-16', '2026-03-09'])).toBe('program-sudah-dibuka');
    expect(programIn(office, program).dilewati).toEqual([{ date: '2026-03-02', reason: 'cuti bersama' }]);
  });
});

type Wish =
  | { readonly kind: 'open'; readonly who: Part; readonly date: number }
  | { readonly kind: 'skip'; readonly who: Part; readonly dates: readonly number[] }
  | { readonly kind: 'edit'; readonly mulai: number };

const who = fc.constantFrom<Part>('pembinaan', 'kabag', 'elektronik');
const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('open' as const), who, date: fc.nat(7) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('skip' as const),
      who,
      dates: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), mulai: fc.nat(3) }) },
);

const DATES = plannedDates(aLine({ kala: 'mingguan', mulai: '2026-03-02' }), seed.calendar).slice(0, 8);

function grant(office: Office, cast: Cast, program: string, one: Wish): string {
  const dateOf = (place: number): string => DATES[place] ?? '';
  switch (one.kind) {
    case 'open':
      return codeOf(open(office, cast[one.who], program, dateOf(one.date)));
    case 'skip': {
      const data = { program, dates: one.dates.map(dateOf), reason: 'tidak perlu' };
      return codeOf(office.run('program.skip', data, { actor: cast[one.who] }));
    }
    case 'edit': {
      const { line } = programIn(office, program);
      const data = { program, line: { ...line, mulai: dateOf(one.mulai) }, seen: line };
      return codeOf(office.run('program.edit', data, { actor: cast.kabag }));
    }
  }
}

describe('whatever two windows send, in whatever order', () => {
  it('a line has one berkas for a date, never two, and none for a date that stays skipped', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 30 }), (wishes) => {
        const { office, cast, program } = planned({ kala: 'mingguan', mulai: '2026-03-02' });
        const accepted = wishes.filter((one) => grant(office, cast, program, one) === 'diterima');
        const berkas = office
          .streams()
          .filter((stream) => stream.startsWith('berkas:'))
          .map((stream) => berkasOf(office, stream).planned?.date);
        expect(new Set(berkas).size).toBe(berkas.length);
        const { dibuka, dilewati } = programIn(office, program);
        expect(dibuka.map(({ date }) => date)).toEqual(berkas);
        expect(berkas.length).toBe(accepted.filter(({ kind }) => kind === 'open').length);
        expect(dilewati.filter(({ date }) => berkas.includes(date))).toEqual([]);
        expect(stateIn(office, 'program', program)).toEqual(programIn(office, program));
      }),
      { numRuns: 150 },
    );
  });
});
