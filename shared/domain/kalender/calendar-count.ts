import { dateOfDayNumber, dayNumberOf, MS_PER_MINUTE, weekdayOfDayNumber, type LocalDate } from '../../time';
import { weekSpansOf, type CalendarDay, type Spans, type WorkCalendar } from './calendar';

/** How much work lies before a day, counted from one fixed Monday. Units: `ms` of working time; whole working `days`. */
export interface WorkBefore {
  readonly ms: number;
  readonly days: number;
}

/**
 * A calendar made ready for counting. The ordinary week repeats for ever and is counted by multiplication; the days
 * that differ from it (listed dates, Ramadan) are sorted with their running totals. So any span, a day or a century,
 * costs one binary search, and nothing ever walks minute by minute.
 */
export interface CalendarCount {
  readonly spansOf: (dayNumber: number) => Spans;
  readonly before: (dayNumber: number) => WorkBefore;
}

const NOTHING: WorkBefore = { ms: 0, days: 0 };
const FIRST_MONDAY = dayNumberOf('1970-01-05');

const counts = new WeakMap<WorkCalendar, CalendarCount>();

/** The counting form of a calendar; made once per calendar value, which is never changed in place. */
export function countOf(calendar: WorkCalendar): CalendarCount {
  const known = counts.get(calendar);
  if (known !== undefined) return known;
  const made = makeCount(calendar);
  counts.set(calendar, made);
  return made;
}

function makeCount(calendar: WorkCalendar): CalendarCount {
  const exceptions = exceptionsOf(calendar);
  const weekStarts = weekStartsOf(calendar);
  const wholeWeek = weekStarts[7] ?? NOTHING;
  const corrections = correctionsOf(calendar, exceptions);
  const sorted = [...exceptions.keys()];
  return {
    spansOf: (dayNumber) => exceptions.get(dayNumber) ?? calendar.week[weekdayOfDayNumber(dayNumber)],
    before: (dayNumber) => {
      const fromMonday = weekdayOfDayNumber(dayNumber) - 1;
      const weeks = (dayNumber - fromMonday - FIRST_MONDAY) / 7;
      const partOfWeek = weekStarts[fromMonday] ?? NOTHING;
      const correction = corrections[countBelow(sorted, dayNumber)] ?? NOTHING;
      return {
        ms: weeks * wholeWeek.ms + partOfWeek.ms + correction.ms,
        days: weeks * wholeWeek.days + partOfWeek.days + correction.days,
      };
    },
  };
}

/** The hours of every day that does not simply follow the ordinary week, in the order of the days. */
function exceptionsOf(calendar: WorkCalendar): ReadonlyMap<number, Spans> {
  const listed = new Map(calendar.days.map((day) => [dayNumberOf(day.date), day]));
  const dayNumbers = new Set(listed.keys());
  for (const { from, to } of calendar.ramadan.spans) {
    for (let day = dayNumberOf(from); day <= dayNumberOf(to); day += 1) dayNumbers.add(day);
  }
  const inOrder = [...dayNumbers].sort((a, b) => a - b);
  return new Map(
    inOrder.map((day) => [day, exceptionalSpans(calendar, dateOfDayNumber(day), listed.get(day) ?? null)]),
  );
}

function exceptionalSpans(calendar: WorkCalendar, date: LocalDate, listed: CalendarDay | null): Spans {
  if (listed === null) return weekSpansOf(calendar, date);
  return listed.kind === 'hari-kerja' ? (listed.hours ?? weekSpansOf(calendar, date)) : [];
}

/** What lies before each weekday of an ordinary week; the eighth value is the whole week. */
function weekStartsOf({ week }: WorkCalendar): readonly WorkBefore[] {
  const days = [week['1'], week['2'], week['3'], week['4'], week['5'], week['6'], week['7']];
  return runningTotals(days.map(workOf));
}

/** By how much the exceptional days before each of them change what the ordinary week would give. */
function correctionsOf(
  calendar: WorkCalendar,
  exceptions: ReadonlyMap<number, Spans>,
): readonly WorkBefore[] {
  return runningTotals(
    [...exceptions].map(([day, spans]) => {
      const [real, ordinary] = [workOf(spans), workOf(calendar.week[weekdayOfDayNumber(day)])];
      return { ms: real.ms - ordinary.ms, days: real.days - ordinary.days };
    }),
  );
}

function workOf(spans: Spans): WorkBefore {
  const minutes = spans.reduce((sum, [open, close]) => sum + (close - open), 0);
  return { ms: minutes * MS_PER_MINUTE, days: spans.length > 0 ? 1 : 0 };
}

function runningTotals(values: readonly WorkBefore[]): readonly WorkBefore[] {
  const totals: WorkBefore[] = [NOTHING];
  let sum = NOTHING;
  for (const { ms, days } of values) {
    sum = { ms: sum.ms + ms, days: sum.days + days };
    totals.push(sum);
  }
  return totals;
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
