import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HORIZON_DAYS } from '../../../shared/domain/kalender/calendar-search';
import {
  addCalendarDays,
  addWorkingDays,
  addWorkingMinutes,
  closeOfDay,
  isWorkingDay,
  nextOpening,
  nextWorkingDay,
  spansOf,
  workingDaysBetween,
  workingMinutesBetween,
} from '../../../shared/domain/kalender/working-time';
import { fail, valueOf } from '../../../shared/result';
import {
  addDays,
  localDateOf,
  MINUTES_PER_DAY,
  minuteOfDay,
  MS_PER_MINUTE,
  type Instant,
} from '../../../shared/time';
import { aCalendar, at, clock, idleCalendar, officeCalendar, withDay } from './office-calendar';

const added = (from: string, minutes: number): string =>
  clock(valueOf(addWorkingMinutes(officeCalendar, at(from), minutes)));
const between = (from: string, to: string): number => workingMinutesBetween(officeCalendar, at(from), at(to));

/** Two years and more around the table, so that years without holidays are met as well. */
const anyInstant = fc.integer({ min: at('2023-06-01'), max: at('2028-06-01') });
const anyMinute = fc.integer({
  min: at('2023-06-01') / MS_PER_MINUTE,
  max: at('2028-06-01') / MS_PER_MINUTE,
});
const anyMinutes = fc.integer({ min: 0, max: 60_000 });

/** Counts by looking at every minute: slow, and right by its plainness. */
function countedOneByOne(from: Instant, to: Instant): number {
  let minutes = 0;
  for (let at = from; at < to; at += MS_PER_MINUTE) {
    const now = minuteOfDay(at, officeCalendar.offsetMinutes);
    const spans = spansOf(officeCalendar, localDateOf(at, officeCalendar.offsetMinutes));
    if (spans.some(([open, close]) => open <= now && now < close)) minutes += 1;
  }
  return minutes;
}

describe('working minutes', () => {
  it.each([
    ['inside a morning', '2026-11-23 08.00', 30, '2026-11-23 08.30'],
    ['over the lunch break', '2026-11-23 11.45', 30, '2026-11-23 13.15'],
    ['over the longer break of Friday', '2026-11-27 11.15', 30, '2026-11-27 13.15'],
    ['begun during the break', '2026-11-23 12.20', 30, '2026-11-23 13.30'],
    ['begun before opening', '2026-11-23 06.00', 30, '2026-11-23 08.00'],
    ['that fill a day end at its close', '2026-11-23 07.30', 450, '2026-11-23 16.00'],
    ['one more than a day goes into the next', '2026-11-23 07.30', 451, '2026-11-24 07.31'],
    ['that fill a morning end at its break', '2026-11-23 07.30', 270, '2026-11-23 12.00'],
    ['over a weekend', '2026-10-23 15.30', 90, '2026-10-26 08.00'],
    ['begun on a Saturday', '2026-11-28 10.00', 60, '2026-11-30 08.30'],
    ['over a month end', '2026-09-30 15.45', 30, '2026-10-01 07.45'],
    ['over a year end and its holiday', '2026-12-31 15.45', 30, '2027-01-04 07.45'],
    ['over Christmas with its cuti bersama', '2026-12-23 15.30', 60, '2026-12-28 08.00'],
    ['into Ramadan, whose day opens at 08.00', '2026-02-18 15.30', 60, '2026-02-19 08.30'],
    ['within Ramadan, whose break is half an hour', '2026-02-23 11.45', 30, '2026-02-23 12.45'],
    ['on a Friday of Ramadan, opened at 07.30', '2026-02-20 07.30', 240, '2026-02-20 11.30'],
    ['out of Ramadan, over Idulfitri', '2026-03-17 14.30', 60, '2026-03-25 08.00'],
  ])('%s', (_name, from, minutes, due) => {
    expect(added(from, minutes)).toBe(due);
  });

  it('follow Ramadan hours from its first day to its last, and not around it', () => {
    const { ramadan } = officeCalendar;
    const spans = [{ from: '2026-11-24', to: '2026-11-26', provenance: 'uji', certain: true }];
    const calendar = aCalendar({ ramadan: { ...ramadan, spans } });
    const perDay = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((date) =>
      workingMinutesBetween(calendar, at(date), at(addDays(date, 1))),
    );
    expect(perDay).toEqual([450, 390, 390, 390, 450]);
  });

  it('leave the moment alone when there are none', () => {
    expect(added('2026-11-28 10.00', 0)).toBe('2026-11-28 10.00');
  });

  it.each([
    ['a night counts nothing', '2026-11-23 16.00', '2026-11-24 07.30', 0],
    ['a break counts nothing', '2026-11-23 12.00', '2026-11-23 13.00', 0],
    ['a holiday counts nothing', '2026-08-17', '2026-08-18', 0],
    ['a Thursday of Ramadan counts six and a half hours', '2026-02-19', '2026-02-20', 390],
    ['the Wednesday before it seven and a half', '2026-02-18', '2026-02-19', 450],
    ['what lies backwards counts below zero', '2026-11-23 09.00', '2026-11-23 08.00', -60],
  ])('%s', (_name, from, to, minutes) => {
    expect(between(from, to)).toBe(minutes);
  });

  it('are those a count of every single minute gives', () => {
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: 0, max: 12 * MINUTES_PER_DAY }), (start, length) => {
        const [from, to] = [start * MS_PER_MINUTE, (start + length) * MS_PER_MINUTE];
        expect(workingMinutesBetween(officeCalendar, from, to)).toBe(countedOneByOne(from, to));
      }),
      { numRuns: 60 },
    );
  });

  it('added and then counted are the same number', () => {
    fc.assert(
      fc.property(anyInstant, anyMinutes, (from, minutes) => {
        const due = valueOf(addWorkingMinutes(officeCalendar, from, minutes));
        expect(workingMinutesBetween(officeCalendar, from, due)).toBe(minutes);
      }),
      { numRuns: 500 },
    );
  });

  it('are due at the first moment that suffices, which is inside working hours or at a close', () => {
    fc.assert(
      fc.property(anyInstant, anyMinutes, (from, minutes) => {
        fc.pre(minutes > 0);
        const due = valueOf(addWorkingMinutes(officeCalendar, from, minutes));
        expect(workingMinutesBetween(officeCalendar, from, due - 1)).toBeLessThan(minutes);
      }),
      { numRuns: 500 },
    );
  });

  it('never end earlier for a later start or for more work', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.nat(10 * 86_400_000),
        anyMinutes,
        fc.nat(1_000),
        (from, later, minutes, more) => {
          const due = valueOf(addWorkingMinutes(officeCalendar, from, minutes));
          expect(valueOf(addWorkingMinutes(officeCalendar, from + later, minutes))).toBeGreaterThanOrEqual(
            due,
          );
          expect(valueOf(addWorkingMinutes(officeCalendar, from, minutes + more))).toBeGreaterThanOrEqual(
            due,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('can be added in two parts, and counted in two parts', () => {
    fc.assert(
      fc.property(anyInstant, anyMinutes, anyMinutes, anyMinute, (from, first, second, middle) => {
        const onTheWay = valueOf(addWorkingMinutes(officeCalendar, from, first));
        const whole = valueOf(addWorkingMinutes(officeCalendar, from, first + second));
        if (second > 0) expect(valueOf(addWorkingMinutes(officeCalendar, onTheWay, second))).toBe(whole);
        const cut = middle * MS_PER_MINUTE;
        const parts =
          workingMinutesBetween(officeCalendar, from, cut) +
          workingMinutesBetween(officeCalendar, cut, whole);
        expect(parts).toBeCloseTo(first + second, 6);
      }),
      { numRuns: 500 },
    );
  });
});

describe('working days', () => {
  const due = (from: string, days: number): string =>
    clock(valueOf(addWorkingDays(officeCalendar, at(from), days)));

  it.each([
    ['day 1 is the day after the event', '2026-11-23 09.00', 1, '2026-11-24 16.00'],
    ['the hour of the event does not matter', '2026-11-23 23.59', 1, '2026-11-24 16.00'],
    ['Friday closes at 16.30', '2026-11-23 09.00', 4, '2026-11-27 16.30'],
    ['a weekend is passed over', '2026-11-23 09.00', 5, '2026-11-30 16.00'],
    ['an event on a Saturday counts from Monday', '2026-11-28 09.00', 1, '2026-11-30 16.00'],
    ['Idulfitri 2026 is passed over whole', '2026-03-17 09.00', 1, '2026-03-25 16.00'],
    ['Ramadan closes at 15.00', '2026-02-18 09.00', 1, '2026-02-19 15.00'],
    ['the turn of the year is passed over', '2026-12-30 09.00', 3, '2027-01-06 16.00'],
    ['a leap day is a day', '2024-02-28 09.00', 1, '2024-02-29 16.00'],
  ])('%s', (_name, from, days, moment) => {
    expect(due(from, days)).toBe(moment);
  });

  it('with none, the first close still ahead', () => {
    expect(due('2026-11-23 09.00', 0)).toBe('2026-11-23 16.00');
    expect(due('2026-11-23 16.00', 0)).toBe('2026-11-23 16.00');
    expect(due('2026-11-23 16.01', 0)).toBe('2026-11-24 16.00');
    expect(due('2026-11-28 09.00', 0)).toBe('2026-11-30 16.00');
  });

  it('are those a walk from day to day finds', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 300 }), (from, days) => {
        let date = localDateOf(from, officeCalendar.offsetMinutes);
        for (let left = days; left > 0; left -= isWorkingDay(officeCalendar, date) ? 1 : 0)
          date = addDays(date, 1);
        expect(valueOf(addWorkingDays(officeCalendar, from, days))).toBe(closeOfDay(officeCalendar, date));
      }),
      { numRuns: 100 },
    );
  });
});

describe('calendar days', () => {
  const due = (from: string, days: number): string =>
    clock(valueOf(addCalendarDays(officeCalendar, at(from), days)));

  it('count days off as well', () => {
    expect(due('2026-11-19 09.00', 5)).toBe('2026-11-24 16.00');
  });

  it('move forward from a day off to the next working day', () => {
    expect(due('2026-11-23 09.00', 5)).toBe('2026-11-30 16.00');
    expect(due('2026-03-10 09.00', 8)).toBe('2026-03-25 16.00');
  });
});

describe('openings and closes', () => {
  const opening = (from: string): string => clock(valueOf(nextOpening(officeCalendar, at(from))));

  it.each([
    ['inside working hours it is the moment itself', '2026-11-23 09.17', '2026-11-23 09.17'],
    ['in the break it is the end of the break', '2026-11-27 11.30', '2026-11-27 13.00'],
    ['at the close it is the next morning', '2026-11-23 16.00', '2026-11-24 07.30'],
    ['on a holiday it is the next working day', '2026-08-17 09.00', '2026-08-18 07.30'],
    ['before a Ramadan morning it is 08.00', '2026-02-19 07.30', '2026-02-19 08.00'],
  ])('%s', (_name, from, moment) => {
    expect(opening(from)).toBe(moment);
  });

  it('a day off has no close', () => {
    expect(closeOfDay(officeCalendar, '2026-11-28')).toBeNull();
    expect(closeOfDay(officeCalendar, '2026-08-17')).toBeNull();
    expect(clock(closeOfDay(officeCalendar, '2026-11-27') ?? 0)).toBe('2026-11-27 16.30');
  });

  it('a worked half day closes at its own hour', () => {
    const calendar = withDay({ date: '2026-12-31', kind: 'hari-kerja', hours: [[450, 690]] });
    expect(clock(closeOfDay(calendar, '2026-12-31') ?? 0)).toBe('2026-12-31 11.30');
  });

  it('the next working day skips what is off', () => {
    expect(valueOf(nextWorkingDay(officeCalendar, '2026-12-23'))).toBe('2026-12-28');
  });
});

describe('the limits of counting', () => {
  const from = at('2026-11-23 09.00');

  it('a calendar without working hours is refused by every count', () => {
    const refusal = fail('kalender-tanpa-jam-kerja');
    expect(addWorkingMinutes(idleCalendar, from, 10)).toEqual(refusal);
    expect(addWorkingDays(idleCalendar, from, 1)).toEqual(refusal);
    expect(addWorkingDays(idleCalendar, from, 0)).toEqual(refusal);
    expect(addCalendarDays(idleCalendar, from, 1)).toEqual(refusal);
    expect(nextOpening(idleCalendar, from)).toEqual(refusal);
    expect(nextWorkingDay(idleCalendar, '2026-11-23')).toEqual(refusal);
    expect(workingMinutesBetween(idleCalendar, from, at('2126-11-23'))).toBe(0);
  });

  it('a moment more than two hundred years off is refused', () => {
    const refusal = fail('batas-waktu-terlalu-jauh');
    expect(addWorkingMinutes(officeCalendar, from, 1e9)).toEqual(refusal);
    expect(addWorkingDays(officeCalendar, from, 60_000)).toEqual(refusal);
    expect(addCalendarDays(officeCalendar, from, 80_000)).toEqual(refusal);
    expect(addWorkingMinutes(officeCalendar, from, Number.POSITIVE_INFINITY)).toEqual(refusal);
  });

  it('the last working day within two hundred years is still reckoned, the one after it not', () => {
    const plain = aCalendar({ days: [] });
    const reachable = workingDaysBetween(plain, '2026-11-24', addDays('2026-11-24', HORIZON_DAYS));
    expect(addWorkingDays(plain, from, reachable).ok).toBe(true);
    expect(addWorkingDays(plain, from, reachable + 1)).toEqual(fail('batas-waktu-terlalu-jauh'));
  });

  it('an amount that is negative, not a number, or no whole day is refused', () => {
    const refusal = fail('jumlah-tidak-sah');
    for (const amount of [-1, Number.NaN]) {
      expect(addWorkingMinutes(officeCalendar, from, amount)).toEqual(refusal);
      expect(addWorkingDays(officeCalendar, from, amount)).toEqual(refusal);
      expect(addCalendarDays(officeCalendar, from, amount)).toEqual(refusal);
    }
    expect(addWorkingDays(officeCalendar, from, 1.5)).toEqual(refusal);
  });

  it('a century is reckoned exactly, by 5218 weeks of the plain week', () => {
    const plain = aCalendar({ days: [], ramadan: { ...officeCalendar.ramadan, spans: [] } });
    const due = valueOf(addWorkingMinutes(plain, at('2026-11-23 07.30'), 5_218 * 37.5 * 60));
    expect(clock(due)).toBe(`${addDays('2026-11-23', 5_218 * 7 - 3)} 16.30`);
    expect(workingMinutesBetween(plain, at('2026-11-23'), due)).toBe(5_218 * 37.5 * 60);
  });

  it('ten thousand counts over a century take less than two seconds', () => {
    const started = performance.now();
    for (let i = 0; i < 10_000; i += 1) {
      const due = valueOf(addWorkingMinutes(officeCalendar, from + i, 11_000_000));
      expect(due).toBeGreaterThan(from);
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the zone of the computer', () => {
  it('changes nothing', () => {
    const before = process.env['TZ'];
    const seen = ['UTC', 'Asia/Jayapura', 'America/New_York'].map((zone) => {
      process.env['TZ'] = zone;
      return {
        zone: new Date(at('2026-11-23 09.00')).getHours(),
        results: [
          added('2026-10-30 15.30', 300),
          added('2027-03-12 15.30', 3_000),
          between('2026-01-01', '2027-01-01'),
          clock(valueOf(addWorkingDays(officeCalendar, at('2026-10-31 23.30'), 3))),
        ],
      };
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(seen.map(({ zone }) => zone)).toEqual([2, 11, 21]);
    expect(new Set(seen.map(({ results }) => JSON.stringify(results))).size).toBe(1);
  });
});
