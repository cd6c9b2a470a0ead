import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  workCalendarSchema,
  type CalendarDay,
  type WorkCalendar,
} from '../../../shared/domain/kalender/calendar';
import {
  isYearWhole,
  withYearDays,
  workingDaysIn,
  yearDaysOf,
  yearErrors,
} from '../../../renderer/parts/kalender/year-days';

const shipped = new URL('../../../assets/kalender/2024-2027.json', import.meta.url);
const calendar: WorkCalendar = workCalendarSchema.parse(JSON.parse(readFileSync(shipped, 'utf8')));

const aDay = (part: Partial<CalendarDay> = {}): CalendarDay => ({
  date: '2026-11-24',
  kind: 'libur-lokal',
  name: 'Hari jadi kantor',
  certain: true,
  ...part,
});
const with2026 = (...added: readonly CalendarDay[]) => {
  const list = yearDaysOf(calendar, 2026);
  return { ...list, days: [...list.days, ...added] };
};

describe('the listed days of one year', () => {
  it('come back into the calendar unchanged when nobody touched them', () => {
    expect(withYearDays(calendar, yearDaysOf(calendar, 2026))).toEqual(calendar);
  });

  it('leave the other years alone', () => {
    const changed = withYearDays(calendar, { year: 2026, source: 'SKB', days: [] });
    expect(yearDaysOf(changed, 2026).days).toEqual([]);
    expect(yearDaysOf(changed, 2025)).toEqual(yearDaysOf(calendar, 2025));
  });

  it('take a working day from the year for each new day off on a weekday, none for one on a Sunday', () => {
    const before = workingDaysIn(calendar, 2026);
    expect(workingDaysIn(withYearDays(calendar, with2026(aDay())), 2026)).toBe(before - 1);
    expect(workingDaysIn(withYearDays(calendar, with2026(aDay({ date: '2026-11-29' }))), 2026)).toBe(before);
  });

  it.each([
    ['a missing date', aDay({ date: '' })],
    ['a date of another year', aDay({ date: '2027-01-04' })],
    ['a date that is listed already', aDay({ date: '2026-08-17' })],
    ['a missing name', aDay({ name: ' ' })],
    ['a worked Sunday without hours', aDay({ date: '2026-11-29', kind: 'hari-kerja' })],
  ])('are not whole with %s', (_what, day) => {
    const list = with2026(day);
    expect(isYearWhole(yearErrors(calendar, list))).toBe(false);
  });

  it('are whole with a worked Sunday that has its hours', () => {
    const worked = aDay({ date: '2026-11-29', kind: 'hari-kerja', hours: [[480, 720]] });
    expect(isYearWhole(yearErrors(calendar, with2026(worked)))).toBe(true);
  });

  it('wait outside of the calendar while they have no date of that year', () => {
    const changed = withYearDays(calendar, with2026(aDay({ date: '' }), aDay({ date: '2027-01-04' })));
    expect(changed.days).toEqual(calendar.days);
  });
});
