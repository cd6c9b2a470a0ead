import { addDays, dayNumberOf, instantOf, localDateOf, type Instant, type LocalDate } from '../../time';
import { weekSpansOf, type CalendarDay, type WorkCalendar } from './calendar';
import { isWorkingDay, workingDaysBetween, workingMinutesBetween } from './working-time';

/** Working time counted on one day or on several in a row. Units: `workingDays` whole; `minutes` of working time. */
export interface CountedStretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly workingDays: number;
  readonly minutes: number;
}

/** Days passed over: listed ones that fall on a weekday with hours, by name and in order; all others as a number. */
export interface SkippedDays {
  readonly listed: readonly CalendarDay[];
  readonly weekendDays: number;
}

/** The working time between two moments by day: first day, full days between, last day; at most three, however long. */
export function stretchesOf(
  calendar: WorkCalendar,
  begin: Instant,
  dueAt: Instant,
): readonly CountedStretch[] {
  const first = localDateOf(begin, calendar.offsetMinutes);
  const last = localDateOf(dueAt, calendar.offsetMinutes);
  const midnight = (date: LocalDate): Instant => instantOf(date, 0, calendar.offsetMinutes);
  const stretch = (from: LocalDate, to: LocalDate): CountedStretch => {
    const start = Math.max(begin, midnight(from));
    const end = Math.min(dueAt, midnight(addDays(to, 1)));
    return {
      from,
      to,
      workingDays: workingDaysBetween(calendar, from, addDays(to, 1)),
      minutes: workingMinutesBetween(calendar, start, end),
    };
  };
  if (first >= last) return [stretch(first, first)].filter(({ minutes }) => minutes > 0);
  const days = [stretch(first, first), stretch(last, last)];
  const between = addDays(first, 1) < last ? [stretch(addDays(first, 1), addDays(last, -1))] : [];
  return [...days.slice(0, 1), ...between, ...days.slice(1)].filter(({ minutes }) => minutes > 0);
}

/** The days off from one date to another, both included; none when `to` is earlier. */
export function skippedBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): SkippedDays {
  if (from > to) return { listed: [], weekendDays: 0 };
  const listed = calendar.days
    .filter(({ date }) => from <= date && date <= to && !isWorkingDay(calendar, date))
    .filter(({ date }) => weekSpansOf(calendar, date).length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const after = addDays(to, 1);
  const daysOff = dayNumberOf(after) - dayNumberOf(from) - workingDaysBetween(calendar, from, after);
  return { listed, weekendDays: daysOff - listed.length };
}
