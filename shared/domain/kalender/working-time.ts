import { fail, ok, type Result } from '../../result';
import {
  dateOfDayNumber,
  dayNumberOf,
  dayNumberOfInstant,
  instantOf,
  instantOfDayNumber,
  MS_PER_MINUTE,
  msOfDay,
  type Instant,
  type LocalDate,
} from '../../time';
import type { Spans, WorkCalendar } from './calendar';
import { countOf } from './calendar-count';
import { firstDayReaching, HORIZON_DAYS, nthWorkingDayAfter, type CalendarError } from './calendar-search';

/** The hours worked on a date. Unit: minutes since midnight; empty on a day off. */
export function spansOf(calendar: WorkCalendar, date: LocalDate): Spans {
  return countOf(calendar).spansOf(dayNumberOf(date));
}

/** Tells whether the office works on a date. */
export function isWorkingDay(calendar: WorkCalendar, date: LocalDate): boolean {
  return spansOf(calendar, date).length > 0;
}

/** The moment at which work ends on a date; null on a day off. */
export function closeOfDay(calendar: WorkCalendar, date: LocalDate): Instant | null {
  const close = spansOf(calendar, date).at(-1)?.[1];
  return close === undefined ? null : instantOf(date, close, calendar.offsetMinutes);
}

/** The first moment at or after `at` at which the office works: `at` itself inside working hours. */
export function nextOpening(calendar: WorkCalendar, at: Instant): Result<Instant, CalendarError> {
  const day = dayNumberOfInstant(at, calendar.offsetMinutes);
  const now = msOfDay(at, calendar.offsetMinutes);
  const today = countOf(calendar)
    .spansOf(day)
    .find(([, close]) => now < close * MS_PER_MINUTE);
  if (today !== undefined) return ok(Math.max(at, instantOfDayNumber(day, today[0], calendar.offsetMinutes)));
  const next = nthWorkingDayAfter(calendar, day, 1);
  if (!next.ok) return next;
  const [opening] = countOf(calendar).spansOf(next.value);
  return ok(instantOfDayNumber(next.value, opening?.[0] ?? 0, calendar.offsetMinutes));
}

/** The first working day after a date. */
export function nextWorkingDay(calendar: WorkCalendar, date: LocalDate): Result<LocalDate, CalendarError> {
  const next = nthWorkingDayAfter(calendar, dayNumberOf(date), 1);
  return next.ok ? ok(dateOfDayNumber(next.value)) : next;
}

/**
 * The moment by which `minutes` of working time have passed since `from`. Breaks, nights and days off do not count.
 * Work that fills a day to its end is due at that close, not at the next opening. Unit: `minutes` ≥ 0, kept to
 * the millisecond.
 */
export function addWorkingMinutes(
  calendar: WorkCalendar,
  from: Instant,
  minutes: number,
): Result<Instant, CalendarError> {
  const ms = Math.round(minutes * MS_PER_MINUTE);
  if (!(ms >= 0)) return fail('jumlah-tidak-sah');
  if (ms === 0) return ok(from);
  const count = countOf(calendar);
  const fromDay = dayNumberOfInstant(from, calendar.offsetMinutes);
  const target = workedMsUntil(calendar, from) + ms;
  const day = firstDayReaching(calendar, fromDay, target, ({ ms }) => ms);
  if (!day.ok) return day;
  let missing = target - count.before(day.value).ms;
  let reached = instantOfDayNumber(day.value, 0, calendar.offsetMinutes);
  for (const [open, close] of count.spansOf(day.value)) {
    const length = (close - open) * MS_PER_MINUTE;
    reached = instantOfDayNumber(day.value, open, calendar.offsetMinutes) + Math.min(missing, length);
    if (missing <= length) break;
    missing -= length;
  }
  return ok(reached);
}

/** The working time between two moments. Unit: minutes, broken where the moments are; negative when `to` is earlier. */
export function workingMinutesBetween(calendar: WorkCalendar, from: Instant, to: Instant): number {
  return (workedMsUntil(calendar, to) - workedMsUntil(calendar, from)) / MS_PER_MINUTE;
}

/** How many working days there are from a date on, before another. Unit: days; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  const count = countOf(calendar);
  return count.before(dayNumberOf(to)).days - count.before(dayNumberOf(from)).days;
}

/**
 * The close of office on the `days`-th working day after an event: day 1 is the first working day after the date of the
 * event. With 0 it is the first close still ahead: the same day's, or the next working day's once that has passed.
 * Unit: whole days. Source: masa sanggah, SOP 22 steps 1 and 3.
 */
export function addWorkingDays(
  calendar: WorkCalendar,
  from: Instant,
  days: number,
): Result<Instant, CalendarError> {
  if (!isWholeAmount(days)) return fail('jumlah-tidak-sah');
  const day = dayNumberOfInstant(from, calendar.offsetMinutes);
  if (days === 0) {
    const close = closeOfDay(calendar, dateOfDayNumber(day));
    if (close !== null && from <= close) return ok(close);
  }
  const due = nthWorkingDayAfter(calendar, day, Math.max(days, 1));
  return due.ok ? ok(closeOfWorkingDay(calendar, due.value)) : due;
}

/**
 * The close of office on the day that lies `days` calendar days after an event; when that is a day off, on the next
 * working day. Unit: whole days. Source: sanggah counted in hari kalender, model Dokumen Pemilihan LKPP 12/2021.
 */
export function addCalendarDays(
  calendar: WorkCalendar,
  from: Instant,
  days: number,
): Result<Instant, CalendarError> {
  if (!isWholeAmount(days)) return fail('jumlah-tidak-sah');
  if (days > HORIZON_DAYS) return fail('batas-waktu-terlalu-jauh');
  const nominal = dayNumberOfInstant(from, calendar.offsetMinutes) + days;
  const due = nthWorkingDayAfter(calendar, nominal - 1, 1);
  return due.ok ? ok(closeOfWorkingDay(calendar, due.value)) : due;
}

/** Working time from the fixed start of counting until a moment; only differences of it mean anything. Unit: ms. */
function workedMsUntil(calendar: WorkCalendar, at: Instant): number {
  const count = countOf(calendar);
  const day = dayNumberOfInstant(at, calendar.offsetMinutes);
  const now = msOfDay(at, calendar.offsetMinutes);
  const today = count.spansOf(day).reduce((sum, [open, close]) => {
    const [opens, closes] = [open * MS_PER_MINUTE, close * MS_PER_MINUTE];
    return sum + Math.max(0, Math.min(now, closes) - opens);
  }, 0);
  return count.before(day).ms + today;
}

function closeOfWorkingDay(calendar: WorkCalendar, day: number): Instant {
  const close = countOf(calendar).spansOf(day).at(-1)?.[1] ?? 0;
  return instantOfDayNumber(day, close, calendar.offsetMinutes);
}

function isWholeAmount(days: number): boolean {
  return Number.isSafeInteger(days) && days >= 0;
}
