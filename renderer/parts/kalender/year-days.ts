import { weekSpansOf, type CalendarDay, type WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { countOf } from '../../../shared/domain/kalender/calendar-count';
import { dayNumberOf, isLocalDate, yearOf } from '../../../shared/time';
import { kalenderStrings as strings } from './kalender.strings';

/** The listed days of one year while they are being edited, and what they rest on. */
export interface YearDays {
  readonly year: number;
  readonly source: string;
  readonly days: readonly CalendarDay[];
}

/** What is wrong with one line of the list. */
export interface DayErrors {
  readonly date?: string;
  readonly name?: string;
  readonly hours?: string;
}

/** What is wrong with the list of a year; `days` by place. */
export interface YearErrors {
  readonly source?: string;
  readonly days: { readonly [place: number]: DayErrors };
}

/** The listed days of a year, as they stand in a calendar. */
export function yearDaysOf(calendar: WorkCalendar, year: number): YearDays {
  const source = calendar.years.find((one) => one.year === year)?.source ?? '';
  const days = calendar.days
    .filter(({ date }) => yearOf(date) === year)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return { year, source, days };
}

function isOfYear(date: string, year: number): boolean {
  return isLocalDate(date) && yearOf(date) === year;
}

/** The calendar with one year's list put in the place of what stood there; lines without a date of that year wait. */
export function withYearDays(calendar: WorkCalendar, { year, source, days }: YearDays): WorkCalendar {
  const years = [...calendar.years.filter((one) => one.year !== year), { year, source: source.trim() }];
  const others = calendar.days.filter(({ date }) => yearOf(date) !== year);
  const dated = days.filter(({ date }) => isOfYear(date, year));
  return {
    ...calendar,
    years: years.sort((a, b) => a.year - b.year),
    days: [...others, ...dated].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

/** How many working days a year has by this calendar. */
export function workingDaysIn(calendar: WorkCalendar, year: number): number {
  const count = countOf(calendar);
  const at = (of: number): number => count.before(dayNumberOf(`${of}-01-01`)).days;
  return at(year + 1) - at(year);
}

function dayErrors(calendar: WorkCalendar, { year, days }: YearDays, place: number): DayErrors {
  const day = days[place];
  if (day === undefined) return {};
  const isDate = isOfYear(day.date, year);
  const isTwice = days.some((other, index) => index !== place && other.date === day.date);
  const lacksHours =
    isDate && day.kind === 'hari-kerja' && (day.hours ?? weekSpansOf(calendar, day.date)).length === 0;
  return {
    ...(!isDate && { date: strings.dateMissing }),
    ...(isDate && isTwice && { date: strings.dateTwice }),
    ...(day.name.trim() === '' && { name: strings.nameMissing }),
    ...(lacksHours && { hours: strings.hoursMissing }),
  };
}

/** What a year's list lacks. */
export function yearErrors(calendar: WorkCalendar, list: YearDays): YearErrors {
  const found = list.days.map((_day, place) => [place, dayErrors(calendar, list, place)] as const);
  return {
    ...(list.source.trim() === '' && { source: strings.sourceMissing }),
    days: Object.fromEntries(found.filter(([, errors]) => Object.keys(errors).length > 0)),
  };
}

/** Whether a year's list can be kept. */
export function isYearWhole({ source, days }: YearErrors): boolean {
  return source === undefined && Object.keys(days).length === 0;
}
