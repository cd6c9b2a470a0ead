import * as z from 'zod';

/** A moment. Unit: milliseconds since 1970-01-01T00:00Z, as the main process reads it from its clock. */
export type Instant = number;

/** A date on the office's wall, written `YYYY-MM-DD`, years 0000 to 9999 of the Gregorian calendar. */
export type LocalDate = string;

/** A day of the week as ISO 8601 numbers it: 1 is Monday (Senin), 7 is Sunday (Minggu). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Milliseconds in one minute. */
export const MS_PER_MINUTE = 60_000;
/** Minutes in one day. */
export const MINUTES_PER_DAY = 1_440;
/** Milliseconds in one day of office time, which knows no summer time. */
export const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;
/** Waktu Indonesia Barat. Unit: minutes ahead of UTC. Source: Keppres 41/1987. */
export const WIB_OFFSET_MINUTES = 420;

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
const EPOCH_FROM_ERA_START = 719_468;
const EPOCH_WEEKDAY_FROM_MONDAY = 3;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Tells whether a text is a date that exists: `2024-02-29` does, `2025-02-29` and `2025-2-1` do not. */
export function isLocalDate(text: string): text is LocalDate {
  return civilOf(text) !== null;
}

/** A `LocalDate` at a border: a form, a file, the bridge. */
export const localDateSchema = z.string().refine(isLocalDate);

/**
 * The number of a date in an unbroken count of days, 1970-01-01 being 0.
 * Errors: throws `RangeError` for a text that `isLocalDate` denies, since no number is right for it.
 */
export function dayNumberOf(date: LocalDate): number {
  const civil = civilOf(date);
  if (civil === null) throw new RangeError(`not a date: ${JSON.stringify(date)}`);
  const { month, day } = civil;
  // The year is counted from March, so that a leap day is the last of its year.
  const year = month <= 2 ? civil.year - 1 : civil.year;
  const era = Math.floor(year / YEARS_PER_ERA);
  const yearOfEra = year - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_FROM_ERA_START;
}

/**
 * The date with a given number in the count of `dayNumberOf`.
 * Errors: throws `RangeError` outside the years 0000 to 9999, which a `LocalDate` cannot write.
 */
export function dateOfDayNumber(dayNumber: number): LocalDate {
  const shifted = dayNumber + EPOCH_FROM_ERA_START;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapAdjusted =
    dayOfEra -
    Math.floor(dayOfEra / 1_460) +
    Math.floor(dayOfEra / 36_524) -
    Math.floor(dayOfEra / (DAYS_PER_ERA - 1));
  const yearOfEra = Math.floor(leapAdjusted / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * YEARS_PER_ERA + yearOfEra + (month <= 2 ? 1 : 0);
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`no date has the day number ${dayNumber}`);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The day number of the office day a moment falls on. Unit: `offsetMinutes` ahead of UTC. */
export function dayNumberOfInstant(instant: Instant, offsetMinutes: number): number {
  return Math.floor((instant + offsetMinutes * MS_PER_MINUTE) / MS_PER_DAY);
}

/** The date on the office's wall at a moment. Unit: `offsetMinutes` ahead of UTC (+420 is WIB). */
export function localDateOf(instant: Instant, offsetMinutes: number): LocalDate {
  return dateOfDayNumber(dayNumberOfInstant(instant, offsetMinutes));
}

/** How far the office day has gone at a moment. Unit: milliseconds since its midnight, 0 to 86 399 999. */
export function msOfDay(instant: Instant, offsetMinutes: number): number {
  const local = instant + offsetMinutes * MS_PER_MINUTE;
  return local - Math.floor(local / MS_PER_DAY) * MS_PER_DAY;
}

/** The minute the office clock shows at a moment. Unit: whole minutes since midnight, 0 to 1439. */
export function minuteOfDay(instant: Instant, offsetMinutes: number): number {
  return Math.floor(msOfDay(instant, offsetMinutes) / MS_PER_MINUTE);
}

/** The moment at which the office clock shows a minute of a date. Unit: `minute` since midnight; 1440 is the next midnight. */
export function instantOf(date: LocalDate, minute: number, offsetMinutes: number): Instant {
  return instantOfDayNumber(dayNumberOf(date), minute, offsetMinutes);
}

/** As `instantOf`, for a day known by its number. */
export function instantOfDayNumber(dayNumber: number, minute: number, offsetMinutes: number): Instant {
  return dayNumber * MS_PER_DAY + (minute - offsetMinutes) * MS_PER_MINUTE;
}

/** The date `days` days later, or earlier when negative. Unit: whole days. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** The day of the week of a date, 1 Monday to 7 Sunday. */
export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDayNumber(dayNumberOf(date));
}

/** The day of the week of a day number, 1 Monday to 7 Sunday. */
export function weekdayOfDayNumber(dayNumber: number): Weekday {
  const fromMonday = (((dayNumber + EPOCH_WEEKDAY_FROM_MONDAY) % 7) + 7) % 7;
  return WEEKDAYS[fromMonday] ?? 1;
}

/** The year a date stands in; a number series and a register belong to it. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function civilOf(text: string): Civil | null {
  const parts = DATE_PATTERN.exec(text);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
