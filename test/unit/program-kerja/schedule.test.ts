import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../../shared/domain/kalender/working-time';
import { programLineSchema, type ProgramLine } from '../../../shared/domain/program-kerja/program-kerja';
import { datesOf, dueDay, dueOn, plannedDates } from '../../../shared/domain/program-kerja/schedule';
import { titleFor } from '../../../shared/domain/program-kerja/title-for';
import { usualPlan } from '../../../shared/domain/program-kerja/usual-plan';
import { seed } from '../../builders/cast';
import { aLine } from './a-line';

const { calendar } = seed;
const stateOf = (line: ProgramLine) => ({ line, dibuka: [], dilewati: [], batal: null });
const SOPS = seed.sops.map(({ number, procedures }) => ({ number, procedure: procedures[0]?.id ?? '' }));

describe('the dates of a line', () => {
  it('come round by its period, to the end of its year', () => {
    const dates = (kala: ProgramLine['kala'], mulai: string) =>
      plannedDates(aLine({ kala, mulai }), calendar);
    expect(dates('triwulanan', '2026-02-02')).toEqual([
      '2026-02-02',
      '2026-05-02',
      '2026-08-02',
      '2026-11-02',
    ]);
    expect(dates('semesteran', '2026-06-01')).toEqual(['2026-06-01', '2026-12-01']);
    expect(dates('tahunan', '2026-01-15')).toEqual(['2026-01-15']);
    expect(dates('mingguan', '2026-12-14')).toEqual(['2026-12-14', '2026-12-21', '2026-12-28']);
    expect(dates('bulanan', '2026-10-31')).toEqual(['2026-10-31', '2026-11-30', '2026-12-31']);
  });

  it('of a line for every working day leave out days off', () => {
    const dates = plannedDates(aLine({ kala: 'harian', mulai: '2026-12-23' }), calendar);
    // 24 December is cuti bersama, 25 Christmas, 26 and 27 a weekend.
    expect(dates).toEqual(['2026-12-23', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
  });

  it('on a day off fall due on the next working day', () => {
    expect(dueDay('2026-05-02', calendar)).toBe('2026-05-04');
    expect(dueDay('2026-06-01', calendar)).toBe('2026-06-02');
    expect(dueDay('2026-12-01', calendar)).toBe('2026-12-01');
  });

  it('are due from that day on, until they are opened or skipped', () => {
    const line = aLine({ kala: 'triwulanan', mulai: '2026-02-02' });
    const due = (state: Parameters<typeof dueOn>[0][number], today: string) =>
      dueOn([state], calendar, today).map(({ date }) => date);
    expect(due(stateOf(line), '2026-05-03')).toEqual(['2026-02-02']);
    expect(due(stateOf(line), '2026-05-04')).toEqual(['2026-02-02', '2026-05-02']);
    const done = {
      ...stateOf(line),
      dibuka: [{ date: '2026-02-02', berkas: 'berkas:a', nomor: 'B-0001/2026' }],
      dilewati: [{ date: '2026-05-02', reason: 'rapat ditunda' }],
    };
    expect(due(done, '2026-05-04')).toEqual([]);
    expect(due({ ...stateOf(line), batal: { at: 0, reason: 'dihapus' } }, '2026-05-04')).toEqual([]);
    expect(datesOf(done, calendar, '2026-05-04').map(({ standing }) => standing.kind)).toEqual([
      'dibuka',
      'dilewati',
      'akan-datang',
      'akan-datang',
    ]);
  });

  it('that were opened stay in the list though the line was changed', () => {
    const line = aLine({ kala: 'tahunan', mulai: '2026-09-01' });
    const opened = { date: '2026-02-02', berkas: 'berkas:a', nomor: 'B-0001/2026' };
    const dates = datesOf({ ...stateOf(line), dibuka: [opened] }, calendar, '2026-03-01');
    expect(dates.map(({ date, standing }) => [date, standing.kind])).toEqual([
      ['2026-02-02', 'dibuka'],
      ['2026-09-01', 'akan-datang'],
    ]);
  });

  it('each once, in order, in the year, and due on a working day, whatever the line', () => {
    const anyLine = fc.record({
      kala: fc.constantFrom('harian', 'mingguan', 'bulanan', 'triwulanan', 'semesteran', 'tahunan' as const),
      day: fc.integer({ min: 0, max: 364 }),
    });
    fc.assert(
      fc.property(anyLine, ({ kala, day }) => {
        const mulai = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
        const dates = plannedDates(aLine({ kala, mulai }), calendar);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(dates.every((date) => date >= mulai && date.startsWith('2026-'))).toBe(true);
        expect(dates.every((date) => isWorkingDay(calendar, dueDay(date, calendar)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a line', () => {
  it('keeps its dates in its year, and lists dates only where it goes by them', () => {
    const valid = (over: Partial<ProgramLine>) => programLineSchema.safeParse(aLine(over)).success;
    expect(valid({})).toBe(true);
    expect(valid({ mulai: '2027-01-04' })).toBe(false);
    expect(valid({ mulai: 'kapan-kapan' })).toBe(false);
    expect(valid({ tanggal: ['2026-03-02'] })).toBe(false);
    expect(valid({ kala: 'tanggal-tertentu', tanggal: ['2026-03-02', '2026-09-01'] })).toBe(true);
    expect(valid({ kala: 'tanggal-tertentu', tanggal: ['2026-03-02', '2026-03-02'] })).toBe(false);
    expect(valid({ kala: 'tanggal-tertentu', tanggal: [] })).toBe(false);
  });

  it('names its berkas by their date', () => {
    expect(titleFor('SKM semester {semester} tahun {tahun}', '2026-07-01')).toBe(
      'SKM semester II tahun 2026',
    );
    expect(titleFor('Data {bulan}, triwulan {triwulan}', '2026-04-06')).toBe('Data April, triwulan II');
    expect(titleFor('Ruang server {tanggal} {lain}', '2026-11-23')).toBe(
      'Ruang server 23 November 2026 {lain}',
    );
  });
});

describe('the plan that is proposed', () => {
  it('opens the eight periodic SOPs, by lines the office can take as they are', () => {
    const lines = usualPlan(2027, { sops: SOPS, before: [] }, calendar, '2026-11-23');
    expect(lines.map(({ sop }) => sop)).toEqual(['05', '07', '08', '09', '16', '17', '36', '37']);
    for (const line of lines) expect(programLineSchema.safeParse(line).success, line.sop).toBe(true);
  });

  it('asks for nothing that is over: each line begins with its next date, or is left out', () => {
    const today = '2026-11-23';
    const lines = usualPlan(2026, { sops: SOPS, before: [] }, calendar, today);
    expect(lines.map(({ sop, mulai }) => [sop, mulai])).toEqual([
      ['16', '2026-11-23'],
      ['36', '2026-12-05'],
      ['37', '2026-12-01'],
    ]);
    expect(dueOn(lines.map(stateOf), calendar, today).map(({ row }) => row.line.sop)).toEqual(['16']);
  });

  it('is last year’s where there is one, moved to the year, from its first round on', () => {
    const before = [
      aLine({ kala: 'bulanan', mulai: '2026-11-05', sop: '36' }),
      aLine({ kala: 'tanggal-tertentu', tanggal: ['2026-02-02', '2026-08-03'], mulai: '2026-02-02' }),
      aLine({ kala: 'harian', mulai: '2026-06-10', sop: '16' }),
    ];
    const lines = usualPlan(2027, { sops: SOPS, before }, calendar, '2026-12-30');
    expect(lines.map(({ tahun, mulai, tanggal }) => [tahun, mulai, ...tanggal])).toEqual([
      [2027, '2027-01-05'],
      [2027, '2027-02-02', '2027-02-02', '2027-08-03'],
      [2027, '2027-01-04'],
    ]);
  });

  it('leaves out a SOP the office does not have', () => {
    const sops = SOPS.filter(({ number }) => number !== '16');
    const lines = usualPlan(2027, { sops, before: [] }, calendar, '2026-11-23');
    expect(lines.map(({ sop }) => sop)).not.toContain('16');
  });
});
