import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsFromTaken, dueOfDuration, trayDue } from '../../../shared/domain/kalender/due';
import {
  explainDue,
  type DueExplanation,
  type DueRule,
} from '../../../shared/domain/kalender/due-explanation';
import { isWorkingDay } from '../../../shared/domain/kalender/working-time';
import { valueOf } from '../../../shared/result';
import type { Duration, DurationUnit } from '../../../shared/sop/schema';
import { localDateOf } from '../../../shared/time';
import { at, clock, idleCalendar, officeCalendar, withDay } from './office-calendar';

function waktu(max: number | null, unit: DurationUnit): Duration {
  return { text: 'uji', unit, min: max, max };
}

function due(duration: Duration | null, from: string): string | null {
  const found = dueOfDuration(officeCalendar, duration, at(from));
  return found === null ? null : clock(found.dueAt);
}

function explained(rule: DueRule, from: string): DueExplanation {
  return valueOf(explainDue(officeCalendar, rule, at(from)));
}

describe('mutu baku', () => {
  it.each([
    ['10 menit', waktu(10, 'menit'), '2026-11-23 09.00', '2026-11-23 09.10'],
    ['3 jam, working hours', waktu(3, 'jam'), '2026-11-23 15.00', '2026-11-24 09.30'],
    ['2 hari, working days', waktu(2, 'hari'), '2026-11-27 09.00', '2026-12-01 16.00'],
    ['a half day counts as one', waktu(0.5, 'hari'), '2026-11-23 09.00', '2026-11-24 16.00'],
    ['1 minggu, five working days', waktu(1, 'minggu'), '2026-11-23 09.00', '2026-11-30 16.00'],
    [
      '2 minggu with a holiday and cuti bersama within',
      waktu(2, 'minggu'),
      '2026-12-14 09.00',
      '2026-12-30 16.00',
    ],
    ['14 hari kalender', waktu(14, 'hari-kalender'), '2026-11-24 09.00', '2026-12-08 16.00'],
    [
      '14 hari kalender that end on Christmas',
      waktu(14, 'hari-kalender'),
      '2026-12-11 09.00',
      '2026-12-28 16.00',
    ],
  ])('%s', (_name, duration, from, moment) => {
    expect(due(duration, from)).toBe(moment);
  });

  it('goes by the upper bound', () => {
    expect(due({ text: '5-15 menit', unit: 'menit', min: 5, max: 15 }, '2026-11-23 09.00')).toBe(
      '2026-11-23 09.15',
    );
  });

  it.each([
    ['none is printed', null],
    ['a person sets the date', waktu(null, 'jadwal')],
    ['the contract does', waktu(null, 'kontrak')],
    ['no number is printed', waktu(null, 'hari')],
    ['a number stands beside jadwal', waktu(3, 'jadwal')],
  ])('gives no moment where %s', (_name, duration) => {
    expect(due(duration, '2026-11-23 09.00')).toBeNull();
    expect(countsFromTaken(duration)).toBe(false);
  });

  it('counts from the taking for menit and jam only', () => {
    const units: readonly DurationUnit[] = ['menit', 'jam', 'hari', 'minggu', 'hari-kalender'];
    expect(units.filter((unit) => countsFromTaken(waktu(1, unit)))).toEqual(['menit', 'jam']);
  });

  it('gives no moment, and ends, where the calendar has no working hours', () => {
    for (const unit of ['menit', 'hari', 'hari-kalender'] as const) {
      expect(dueOfDuration(idleCalendar, waktu(1, unit), at('2026-11-23'))).toBeNull();
    }
    expect(trayDue(idleCalendar, at('2026-11-23'))).toBeNull();
  });
});

describe('the tray', () => {
  it.each([
    ['in before 14.00: the same day', '2026-11-23 13.59', '2026-11-23 16.00'],
    ['in at 14.00: the next working day', '2026-11-23 14.00', '2026-11-24 16.00'],
    ['in before opening: the same day', '2026-11-23 05.00', '2026-11-23 16.00'],
    ['in on Friday afternoon: Monday', '2026-11-27 14.30', '2026-11-30 16.00'],
    ['in on a Saturday morning: Monday', '2026-11-28 09.00', '2026-11-30 16.00'],
    ['in on a holiday: the day after', '2026-08-17 09.00', '2026-08-18 16.00'],
    ['in Ramadan: the earlier close', '2026-02-23 13.00', '2026-02-23 15.00'],
  ])('%s', (_name, from, moment) => {
    expect(clock(trayDue(officeCalendar, at(from))?.dueAt ?? 0)).toBe(moment);
  });

  it('goes by another cutoff where the office sets one', () => {
    expect(clock(trayDue(officeCalendar, at('2026-11-23 10.00'), 10 * 60)?.dueAt ?? 0)).toBe(
      '2026-11-24 16.00',
    );
  });

  it('is never due before the work came in, as after the close of a half day', () => {
    const calendar = withDay({ date: '2026-12-31', kind: 'hari-kerja', hours: [[450, 690]] });
    expect(clock(trayDue(calendar, at('2026-12-31 11.29'))?.dueAt ?? 0)).toBe('2026-12-31 11.30');
    expect(clock(trayDue(calendar, at('2026-12-31 11.30'))?.dueAt ?? 0)).toBe('2027-01-04 16.00');
    expect(clock(trayDue(calendar, at('2026-12-31 12.00'))?.dueAt ?? 0)).toBe('2027-01-04 16.00');
  });

  it('always ends at the close of a working day still ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('2024-01-01'), max: at('2028-01-01') }), (openedAt) => {
        const dueAt = trayDue(officeCalendar, openedAt)?.dueAt ?? 0;
        expect(dueAt).toBeGreaterThan(openedAt);
        expect(isWorkingDay(officeCalendar, localDateOf(dueAt, officeCalendar.offsetMinutes))).toBe(true);
      }),
    );
  });
});

describe('the explanation', () => {
  it('splits the minutes over the days they fall on', () => {
    const { steps } = explained({ kind: 'jam-kerja', minutes: 1_000 }, '2026-11-23 15.30');
    expect(steps).toEqual({
      kind: 'jam-kerja',
      minutes: 1_000,
      counted: [
        { from: '2026-11-23', to: '2026-11-23', workingDays: 1, minutes: 30 },
        { from: '2026-11-24', to: '2026-11-25', workingDays: 2, minutes: 900 },
        { from: '2026-11-26', to: '2026-11-26', workingDays: 1, minutes: 70 },
      ],
    });
  });

  it('names the listed days passed over in order and numbers the weekends', () => {
    const { skipped } = explained({ kind: 'hari-kerja', days: 1 }, '2026-03-17 09.00');
    expect(skipped.listed.map(({ date }) => date)).toEqual([
      '2026-03-18',
      '2026-03-19',
      '2026-03-20',
      '2026-03-23',
      '2026-03-24',
    ]);
    expect(skipped.weekendDays).toBe(2);
  });

  it('does not name the day of the event for day counts, nor days before the last for calendar days', () => {
    expect(explained({ kind: 'hari-kerja', days: 1 }, '2026-08-17 09.00').skipped.listed).toEqual([]);
    const calendarDays = explained({ kind: 'hari-kalender', days: 14 }, '2026-12-11 09.00');
    expect(calendarDays.steps).toEqual({ kind: 'hari-kalender', days: 14, nominal: '2026-12-25' });
    expect(calendarDays.skipped.listed.map(({ date }) => date)).toEqual(['2026-12-25']);
    expect(explained({ kind: 'hari-kalender', days: 14 }, '2026-11-24 09.00').skipped.weekendDays).toBe(0);
  });

  it('accounts for every minute asked and for every day between', () => {
    const span = fc.integer({ min: at('2024-01-01'), max: at('2027-06-01') });
    fc.assert(
      fc.property(span, fc.integer({ min: 1, max: 30_000 }), (from, minutes) => {
        const { steps, dueAt } = valueOf(explainDue(officeCalendar, { kind: 'jam-kerja', minutes }, from));
        const counted = steps.kind === 'jam-kerja' ? steps.counted : [];
        expect(counted.reduce((sum, stretch) => sum + stretch.minutes, 0)).toBeCloseTo(minutes, 6);
        expect(counted.at(-1)?.to).toBe(localDateOf(dueAt, officeCalendar.offsetMinutes));
        expect(counted.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the version of the calendar it was made with', () => {
    expect(explained({ kind: 'baki', cutoffMinute: 840 }, '2026-11-23 09.00').calendarVersion).toBe(
      officeCalendar.version,
    );
  });
});

describe('certainty', () => {
  const certainty = (from: string, days: number): boolean | undefined =>
    dueOfDuration(officeCalendar, waktu(days, 'hari'), at(from))?.certain;

  it('is full where every day is decided', () => {
    expect(certainty('2026-11-23 09.00', 3)).toBe(true);
    expect(certainty('2027-02-15 09.00', 3)).toBe(true);
  });

  it('fails in a year whose holidays are not entered, where the week alone is counted', () => {
    const found = dueOfDuration(officeCalendar, waktu(3, 'hari'), at('2027-12-30 09.00'));
    expect(found?.certain).toBe(false);
    expect(clock(found?.dueAt ?? 0)).toBe('2028-01-04 16.00');
    expect(found?.explanation.doubts).toEqual([{ kind: 'tahun-belum-diisi', year: 2028 }]);
  });

  it('fails beside a forecast date, which may move by a day', () => {
    expect(certainty('2027-01-05 09.00', 1)).toBe(false);
    expect(certainty('2027-01-04 09.00', 1)).toBe(false);
    expect(certainty('2027-01-06 09.00', 1)).toBe(false);
    expect(certainty('2027-01-07 09.00', 1)).toBe(true);
  });

  it('fails at the two ends of a forecast Ramadan', () => {
    const kinds = (from: string): readonly string[] =>
      explained({ kind: 'jam-kerja', minutes: 60 }, from).doubts.map(({ kind }) => kind);
    expect(kinds('2027-02-08 09.00')).toEqual(['ramadan-perkiraan']);
    expect(kinds('2027-02-22 09.00')).toEqual([]);
    expect(kinds('2026-02-19 09.00')).toEqual([]);
    expect(kinds('2027-03-08 09.00')).toContain('ramadan-perkiraan');
  });
});
