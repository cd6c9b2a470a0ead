import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateOfDayNumber,
  dayNumberOf,
  instantOf,
  isLocalDate,
  localDateOf,
  localDateSchema,
  minuteOfDay,
  MS_PER_DAY,
  MS_PER_MINUTE,
  msOfDay,
  weekdayOf,
  WIB_OFFSET_MINUTES,
  yearOf,
} from '../../shared/time';

const FIRST_DAY = Math.floor(Date.parse('0000-01-01T00:00:00Z') / MS_PER_DAY);
const LAST_DAY = Math.floor(Date.parse('9999-12-31T00:00:00Z') / MS_PER_DAY);
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const anyInstant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) });
const anyOffset = fc.integer({ min: -12 * 60, max: 14 * 60 });

function utcDateOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

describe('dates', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0000-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(localDateSchema.safeParse(text).success).toBe(true);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '',
  ])('%j does not exist', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(localDateSchema.safeParse(text).success).toBe(false);
  });

  it.each([' 2026-01-01', '2026-01-01T00:00', '2026-01-01\n', '12026-01-01', '-026-01-01'])(
    '%j is refused, being more than a date',
    (text) => expect(isLocalDate(text)).toBe(false),
  );

  it('carries the same day number as the UTC calendar, in both directions', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = utcDateOf(day * MS_PER_DAY);
        expect(dateOfDayNumber(day)).toBe(date);
        expect(dayNumberOf(date)).toBe(day);
        expect(isLocalDate(date)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('counts every day of the four years of one leap cycle without a gap', () => {
    const first = dayNumberOf('2024-01-01');
    const days = Array.from({ length: 1_461 }, (_, i) => dateOfDayNumber(first + i));
    expect(days.map(dayNumberOf)).toEqual(days.map((_, i) => first + i));
    expect(days.at(-1)).toBe('2027-12-31');
  });

  it('knows the weekday as the UTC calendar does, Monday being 1 and Sunday 7', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(dateOfDayNumber(day)) % 7).toBe(new Date(day * MS_PER_DAY).getUTCDay());
      }),
    );
  });

  it('adds days across months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-03-01', -1)).toBe('2025-02-28');
    expect(yearOf('0987-01-01')).toBe(987);
  });

  it('throws rather than count from a date that does not exist or cannot be written', () => {
    expect(() => dayNumberOf('2025-02-29')).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
    expect(() => dateOfDayNumber(Number.NaN)).toThrow(RangeError);
  });
});

describe('office time', () => {
  it('turns the day at midnight of the office, not of Greenwich', () => {
    const midnight = Date.UTC(2026, 11, 31, 17);
    expect(localDateOf(midnight, WIB_OFFSET_MINUTES)).toBe('2027-01-01');
    expect(localDateOf(midnight - 1, WIB_OFFSET_MINUTES)).toBe('2026-12-31');
    expect(minuteOfDay(midnight, WIB_OFFSET_MINUTES)).toBe(0);
    expect(minuteOfDay(midnight - 1, WIB_OFFSET_MINUTES)).toBe(1_439);
  });

  it('shows what the UTC clock of the shifted moment shows, for every offset', () => {
    fc.assert(
      fc.property(anyInstant, anyOffset, (instant, offset) => {
        const shifted = new Date(instant + offset * MS_PER_MINUTE);
        expect(localDateOf(instant, offset)).toBe(shifted.toISOString().slice(0, 10));
        expect(minuteOfDay(instant, offset)).toBe(shifted.getUTCHours() * 60 + shifted.getUTCMinutes());
      }),
    );
  });

  it('comes back to the same moment from its date and its time of day', () => {
    fc.assert(
      fc.property(anyInstant, anyOffset, (instant, offset) => {
        const rest = msOfDay(instant, offset) % MS_PER_MINUTE;
        expect(instantOf(localDateOf(instant, offset), minuteOfDay(instant, offset), offset) + rest).toBe(
          instant,
        );
      }),
    );
  });

  it('takes minute 1440 as the midnight that follows', () => {
    expect(instantOf('2026-02-28', 1_440, WIB_OFFSET_MINUTES)).toBe(
      instantOf('2026-03-01', 0, WIB_OFFSET_MINUTES),
    );
  });
});
