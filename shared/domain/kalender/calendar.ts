import * as z from 'zod';
import { dayNumberOf, localDateSchema, MINUTES_PER_DAY, weekdayOf, type LocalDate } from '../../time';
import { calendarStrings } from './calendar.strings';

/** A Ramadan has 29 or 30 days; one more leaves room for an announcement that moves an end. */
const LONGEST_RAMADAN_DAYS = 31;

/** UTC−12 and UTC+14, in minutes. */
const WESTERNMOST_OFFSET = -12 * 60;
const EASTERNMOST_OFFSET = 14 * 60;

const minute = z.int().min(0).max(MINUTES_PER_DAY);

/** One stretch of work between two breaks. Unit: minutes since midnight; the opening is inside, the closing is not. */
export const spanSchema = z.tuple([minute, minute]).readonly();

/** The hours of one day, in order and apart; none on a day off. */
export const spansSchema = z
  .array(spanSchema)
  .refine(
    (spans) =>
      spans.every(
        ([open, close], i) => open < close && open >= (spans[i - 1]?.[1] ?? Number.NEGATIVE_INFINITY),
      ),
    calendarStrings.spansOverlap,
  )
  .readonly();

/** The hours of a week, by ISO weekday: `1` is Senin, `7` is Minggu. */
export const weekHoursSchema = z
  .strictObject({
    '1': spansSchema,
    '2': spansSchema,
    '3': spansSchema,
    '4': spansSchema,
    '5': spansSchema,
    '6': spansSchema,
    '7': spansSchema,
  })
  .readonly();

/**
 * One date that differs from its weekday. `libur` is a national holiday, `cuti-bersama` the government's common leave,
 * `libur-lokal` the city's or a one-off day, `hari-kerja` a day worked after all; that one may carry its own `hours`
 * (a Saturday, a half day) and else keeps those of its weekday. `certain` is false while the date is a forecast.
 */
export const calendarDaySchema = z
  .strictObject({
    date: localDateSchema,
    kind: z.enum(['libur', 'cuti-bersama', 'libur-lokal', 'hari-kerja']),
    name: z.string().trim().min(1, calendarStrings.nameMissing),
    certain: z.boolean(),
    hours: spansSchema.optional(),
  })
  .refine((day) => day.hours === undefined || day.kind === 'hari-kerja', calendarStrings.hoursOnDayOff)
  .readonly();

/** One Ramadan, first and last day of fasting included, with where the dates come from. */
export const ramadanSpanSchema = z
  .strictObject({
    from: localDateSchema,
    to: localDateSchema,
    provenance: z.string().trim().min(1),
    certain: z.boolean(),
  })
  .refine(({ from, to }) => {
    const days = dayNumberOf(to) - dayNumberOf(from) + 1;
    return days >= 1 && days <= LONGEST_RAMADAN_DAYS;
  }, calendarStrings.ramadanLength)
  .readonly();

const calendarShape = z.strictObject({
  version: z.string().trim().min(1),
  offsetMinutes: z.int().min(WESTERNMOST_OFFSET).max(EASTERNMOST_OFFSET),
  years: z.array(z.strictObject({ year: z.int(), source: z.string().trim().min(1) }).readonly()).readonly(),
  week: weekHoursSchema,
  ramadan: z.strictObject({ spans: z.array(ramadanSpanSchema).readonly(), week: weekHoursSchema }).readonly(),
  days: z.array(calendarDaySchema).readonly(),
});

/**
 * The working calendar of the office. `version` changes with each change of the calendar and is written beside every due moment;
 * `years` are those whose holidays have been entered, with their decree: in others the week alone rules and results are
 * marked as not certain. Unit: `offsetMinutes` ahead of UTC.
 * Source: Perpres 21/2023 (hours), SKB 3 Menteri per year (holidays), SE Wali Kota Malang 6/2025 and 6/2026 (Ramadan).
 */
export const workCalendarSchema = calendarShape
  .refine(({ week }) => Object.values(week).some((spans) => spans.length > 0), calendarStrings.noHours)
  .refine(({ years }) => isUnique(years.map(({ year }) => year)), calendarStrings.yearTwice)
  .refine(({ days }) => isUnique(days.map(({ date }) => date)), calendarStrings.dateTwice)
  .refine(({ ramadan }) => areApart(ramadan.spans), calendarStrings.ramadanOverlap)
  .refine(
    (calendar) => calendar.days.every((day) => hasHoursIfWorked(calendar, day)),
    calendarStrings.hoursMissing,
  )
  .readonly();

/** One stretch of work: opening and closing. Unit: minutes since midnight. */
export type Span = z.infer<typeof spanSchema>;
/** The hours of one day. */
export type Spans = z.infer<typeof spansSchema>;
/** The hours of a week, by ISO weekday. */
export type WeekHours = z.infer<typeof weekHoursSchema>;
/** One date that differs from its weekday. */
export type CalendarDay = z.infer<typeof calendarDaySchema>;
/** What a listed date is. */
export type CalendarDayKind = CalendarDay['kind'];
/** One Ramadan with its dates. */
export type RamadanSpan = z.infer<typeof ramadanSpanSchema>;
/** The working calendar of the office; never changed in place. */
export type WorkCalendar = Readonly<z.infer<typeof calendarShape>>;

/** The hours of a day by its week alone, Ramadan regarded, before any listed date changes them. */
export function weekSpansOf(calendar: Pick<WorkCalendar, 'week' | 'ramadan'>, date: LocalDate): Spans {
  const inRamadan = calendar.ramadan.spans.some(({ from, to }) => from <= date && date <= to);
  return (inRamadan ? calendar.ramadan.week : calendar.week)[weekdayOf(date)];
}

function hasHoursIfWorked(calendar: Pick<WorkCalendar, 'week' | 'ramadan'>, day: CalendarDay): boolean {
  return day.kind !== 'hari-kerja' || (day.hours ?? weekSpansOf(calendar, day.date)).length > 0;
}

function areApart(spans: readonly RamadanSpan[]): boolean {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.every(({ from }, i) => i === 0 || from > (sorted[i - 1]?.to ?? ''));
}

function isUnique(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length;
}
