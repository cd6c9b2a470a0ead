import { describe, expect, it } from 'vitest';
import {
  workCalendarSchema,
  type WeekHours,
  type WorkCalendar,
} from '../../../shared/domain/kalender/calendar';
import { calendarStrings } from '../../../shared/domain/kalender/calendar.strings';
import {
  isWorkingDay,
  workingDaysBetween,
  workingMinutesBetween,
} from '../../../shared/domain/kalender/working-time';
import { addDays, weekdayOf } from '../../../shared/time';
import { aCalendar, at, officeCalendar, withDay } from './office-calendar';

const WITHOUT_CUTI_BERSAMA = aCalendar({
  days: officeCalendar.days.filter(({ kind }) => kind !== 'cuti-bersama'),
});

function workingDaysOf(calendar: WorkCalendar, year: number): number {
  return workingDaysBetween(calendar, `${year}-01-01`, `${year + 1}-01-01`);
}

function workingDaysOneByOne(calendar: WorkCalendar, year: number): number {
  let count = 0;
  for (let date = `${year}-01-01`; date < `${year + 1}-01-01`; date = addDays(date, 1)) {
    if (isWorkingDay(calendar, date)) count += 1;
  }
  return count;
}

describe('the shipped calendar', () => {
  it.each([
    [2024, 238, 248],
    [2025, 237, 248],
    [2026, 240, 248],
    [2027, 242, 250],
  ])('%i has %i working days, and %i if cuti bersama were worked', (year, days, withLeaveWorked) => {
    expect(workingDaysOf(officeCalendar, year)).toBe(days);
    expect(workingDaysOneByOne(officeCalendar, year)).toBe(days);
    expect(workingDaysOf(WITHOUT_CUTI_BERSAMA, year)).toBe(withLeaveWorked);
  });

  it.each([
    [2024, 19, 10],
    [2025, 17, 11],
    [2026, 17, 8],
    [2027, 18, 8],
  ])('lists for %i all %i holidays and %i days of cuti bersama', (year, libur, cutiBersama) => {
    const kinds = officeCalendar.days
      .filter(({ date }) => date.startsWith(`${year}-`))
      .map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'libur')).toHaveLength(libur);
    expect(kinds.filter((kind) => kind === 'cuti-bersama')).toHaveLength(cutiBersama);
    expect(kinds).toHaveLength(libur + cutiBersama);
  });

  it.each([
    [
      2024,
      '1/1, 8/2, 10/2, 11/3, 29/3, 31/3, 10/4, 11/4, 1/5, 9/5, 23/5, 1/6, 17/6, 7/7, 17/8, 16/9, 25/12, 14/2, 27/11',
      '9/2, 12/3, 8/4, 9/4, 12/4, 15/4, 10/5, 24/5, 18/6, 26/12',
    ],
    [
      2025,
      '1/1, 27/1, 29/1, 29/3, 31/3, 1/4, 18/4, 20/4, 1/5, 12/5, 29/5, 1/6, 6/6, 27/6, 17/8, 5/9, 25/12',
      '28/1, 28/3, 2/4, 3/4, 4/4, 7/4, 13/5, 30/5, 9/6, 18/8, 26/12',
    ],
    [
      2026,
      '1/1, 16/1, 17/2, 19/3, 21/3, 22/3, 3/4, 5/4, 1/5, 14/5, 27/5, 31/5, 1/6, 16/6, 17/8, 25/8, 25/12',
      '16/2, 18/3, 20/3, 23/3, 24/3, 15/5, 28/5, 24/12',
    ],
    [
      2027,
      '1/1, 5/1, 6/2, 8/3, 10/3, 11/3, 26/3, 28/3, 1/5, 6/5, 17/5, 20/5, 1/6, 6/6, 15/8, 17/8, 25/12, 26/12',
      '5/2, 9/3, 12/3, 15/3, 25/3, 18/5, 19/5, 24/12',
    ],
  ])('has every day of the decree for %i, and no other', (year, libur, cutiBersama) => {
    const datesOf = (list: string): readonly string[] =>
      list.split(', ').map((day) => {
        const [date = '', month = ''] = day.split('/');
        return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
      });
    const shipped = (kind: string): readonly string[] =>
      officeCalendar.days.flatMap((day) =>
        day.kind === kind && day.date.startsWith(`${year}-`) ? [day.date] : [],
      );
    expect(shipped('libur')).toEqual([...datesOf(libur)].sort());
    expect(shipped('cuti-bersama')).toEqual([...datesOf(cutiBersama)].sort());
  });

  it('keeps the spans of Ramadan that the office was told', () => {
    expect(officeCalendar.ramadan.spans.map(({ from, to }) => [from, to])).toEqual([
      ['2024-03-12', '2024-04-09'],
      ['2025-03-01', '2025-03-30'],
      ['2026-02-19', '2026-03-20'],
      ['2027-02-08', '2027-03-09'],
    ]);
  });

  it('has 37 h 30 min in an ordinary week and 32 h 30 min in a week of Ramadan', () => {
    expect(workingMinutesBetween(officeCalendar, at('2026-11-23'), at('2026-11-30'))).toBe(37.5 * 60);
    expect(workingMinutesBetween(officeCalendar, at('2026-03-02'), at('2026-03-09'))).toBe(32.5 * 60);
  });

  it('rests 60 minutes and on Friday 90, in Ramadan 30 and on Friday 60', () => {
    const breaks = (week: WeekHours): readonly number[] =>
      [week['1'], week['5']].map((spans) => (spans[1]?.[0] ?? 0) - (spans[0]?.[1] ?? 0));
    expect(breaks(officeCalendar.week)).toEqual([60, 90]);
    expect(breaks(officeCalendar.ramadan.week)).toEqual([30, 60]);
  });

  it('marks the Islamic dates of 2027 as forecasts and no other date', () => {
    const forecasts = officeCalendar.days.filter(({ certain }) => !certain).map(({ date }) => date);
    expect(forecasts).toEqual([
      '2027-01-05',
      '2027-03-10',
      '2027-03-11',
      '2027-05-17',
      '2027-06-06',
      '2027-08-15',
      '2027-12-26',
    ]);
    expect(officeCalendar.ramadan.spans.filter(({ certain }) => !certain).map(({ from }) => from)).toEqual([
      '2027-02-08',
    ]);
  });

  it('ends each Ramadan on the day before Idulfitri', () => {
    const idulfitri = officeCalendar.days.filter(
      ({ kind, name }) => kind === 'libur' && /Idulfitri.*pertama/.test(name),
    );
    expect(officeCalendar.ramadan.spans.map(({ to }) => addDays(to, 1))).toEqual(
      idulfitri.map(({ date }) => date),
    );
  });

  it('keeps Wafat Yesus Kristus on Friday, Paskah two and Kenaikan forty-one days later', () => {
    const dateOf = (year: number, name: string): string | undefined =>
      officeCalendar.days.find(
        (day) => day.kind === 'libur' && day.date.startsWith(`${year}`) && day.name.startsWith(name),
      )?.date;
    for (const { year } of officeCalendar.years) {
      const wafat = dateOf(year, 'Wafat Yesus Kristus') ?? '';
      expect(weekdayOf(wafat)).toBe(5);
      expect(dateOf(year, 'Kebangkitan Yesus Kristus')).toBe(addDays(wafat, 2));
      expect(dateOf(year, 'Kenaikan Yesus Kristus')).toBe(addDays(wafat, 41));
    }
  });
});

describe('an edited calendar is refused', () => {
  const day = { date: '2026-11-24', kind: 'libur-lokal', name: 'Libur', certain: true } as const;
  const week = officeCalendar.week;
  const ramadan = officeCalendar.ramadan;
  const span = { from: '2028-01-28', to: '2028-02-26', provenance: 'uji', certain: true };
  const noWeek = { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [], '7': [] };

  it.each([
    [
      'whose hours overlap',
      {
        week: {
          ...week,
          '1': [
            [480, 720],
            [700, 900],
          ],
        },
      },
      calendarStrings.spansOverlap,
    ],
    [
      'whose hours end before they begin',
      { week: { ...week, '1': [[720, 480]] } },
      calendarStrings.spansOverlap,
    ],
    ['without any working hours', { week: noWeek }, calendarStrings.noHours],
    ['with a date listed twice', { days: [day, day] }, calendarStrings.dateTwice],
    [
      'with a year listed twice',
      {
        years: [
          { year: 2026, source: 'a' },
          { year: 2026, source: 'b' },
        ],
      },
      calendarStrings.yearTwice,
    ],
    ['with a day that has no name', { days: [{ ...day, name: ' ' }] }, calendarStrings.nameMissing],
    ['with hours on a day off', { days: [{ ...day, hours: [[450, 690]] }] }, calendarStrings.hoursOnDayOff],
    [
      'with a worked Saturday without hours',
      { days: [{ ...day, kind: 'hari-kerja', date: '2026-11-28' }] },
      calendarStrings.hoursMissing,
    ],
    [
      'with a Ramadan that ends before it begins',
      { ramadan: { ...ramadan, spans: [{ ...span, to: '2028-01-27' }] } },
      calendarStrings.ramadanLength,
    ],
    [
      'with a Ramadan of 32 days',
      { ramadan: { ...ramadan, spans: [{ ...span, to: '2028-02-28' }] } },
      calendarStrings.ramadanLength,
    ],
    [
      'with two Ramadans on one day',
      { ramadan: { ...ramadan, spans: [span, { ...span, from: span.to, to: '2028-03-01' }] } },
      calendarStrings.ramadanOverlap,
    ],
  ])('%s', (_name, change, sentence) => {
    const parsed = workCalendarSchema.safeParse({ ...officeCalendar, ...change });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([sentence]);
  });

  it('with a date that does not exist', () => {
    const parsed = workCalendarSchema.safeParse({
      ...officeCalendar,
      days: [{ ...day, date: '2027-02-29' }],
    });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['days.0.date']);
  });
});

describe('a one-off day', () => {
  it('takes an ordinary working day away', () => {
    expect(isWorkingDay(officeCalendar, '2026-11-24')).toBe(true);
    expect(isWorkingDay(withDay({ date: '2026-11-24', kind: 'libur-lokal' }), '2026-11-24')).toBe(false);
  });

  it('gives a cuti bersama back to work with the hours of its weekday', () => {
    const calendar = withDay({ date: '2026-12-24', kind: 'hari-kerja' });
    expect(workingMinutesBetween(officeCalendar, at('2026-12-24'), at('2026-12-25'))).toBe(0);
    expect(workingMinutesBetween(calendar, at('2026-12-24'), at('2026-12-25'))).toBe(450);
  });

  it('makes a Saturday worked by its own hours', () => {
    const calendar = workCalendarSchema.parse(
      withDay({ date: '2026-11-28', kind: 'hari-kerja', hours: [[480, 720]] }),
    );
    expect(workingMinutesBetween(calendar, at('2026-11-28'), at('2026-11-29'))).toBe(240);
    expect(workingDaysBetween(calendar, '2026-11-23', '2026-11-30')).toBe(6);
  });
});
