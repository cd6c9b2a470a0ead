import { addDays, yearOf, type LocalDate } from '../../time';
import type { CalendarDay, RamadanSpan, WorkCalendar } from './calendar';

/** Why a due moment may still move: a year without holidays in the calendar, a forecast date, a forecast Ramadan. */
export type DueDoubt =
  | { readonly kind: 'tahun-belum-diisi'; readonly year: number }
  | { readonly kind: 'hari-perkiraan'; readonly day: CalendarDay }
  | { readonly kind: 'ramadan-perkiraan'; readonly ramadan: RamadanSpan };

/** A sidang isbat moves an Islamic date by a day at most. */
const FORECAST_SLIP_DAYS = 1;

/**
 * What in the calendar is not yet sure and bears on the days from `from` to `to`, both included. A forecast counts one
 * day around it as well, because the announcement may move it onto that day; inside a forecast Ramadan nothing is in
 * doubt but its two ends.
 */
export function doubtsBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): readonly DueDoubt[] {
  const near = addDays(from, -FORECAST_SLIP_DAYS);
  const far = addDays(to, FORECAST_SLIP_DAYS);
  const isNear = (date: LocalDate): boolean => near <= date && date <= far;
  const ramadans = calendar.ramadan.spans.filter(
    (span) => !span.certain && (isNear(span.from) || isNear(span.to)),
  );
  const days = calendar.days.filter(({ certain, date }) => !certain && isNear(date));
  return [
    ...missingYears(calendar, from, to).map((year) => ({ kind: 'tahun-belum-diisi', year }) as const),
    ...ramadans.map((ramadan) => ({ kind: 'ramadan-perkiraan', ramadan }) as const),
    ...days.map((day) => ({ kind: 'hari-perkiraan', day }) as const),
  ];
}

function missingYears(calendar: WorkCalendar, from: LocalDate, to: LocalDate): readonly number[] {
  const known = new Set(calendar.years.map(({ year }) => year));
  const first = yearOf(from);
  return Array.from({ length: yearOf(to) - first + 1 }, (_, i) => first + i).filter(
    (year) => !known.has(year),
  );
}
