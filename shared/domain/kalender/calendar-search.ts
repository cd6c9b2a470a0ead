import { fail, ok, type Result } from '../../result';
import type { WorkCalendar } from './calendar';
import { countOf, type WorkBefore } from './calendar-count';

/**
 * Why a moment cannot be reckoned: the calendar has no working hours to reckon with, the moment lies more than two
 * hundred years off, or the amount is negative or not a number (for days: not whole).
 */
export type CalendarError = 'kalender-tanpa-jam-kerja' | 'batas-waktu-terlalu-jauh' | 'jumlah-tidak-sah';

/** How far ahead a moment is searched. Unit: days; two hundred years. */
export const HORIZON_DAYS = 73_050;

/** The number of the `n`-th working day after a day. Unit: `n` whole days, at least 1. */
export function nthWorkingDayAfter(
  calendar: WorkCalendar,
  day: number,
  n: number,
): Result<number, CalendarError> {
  const target = countOf(calendar).before(day + 1).days + n;
  return firstDayReaching(calendar, day + 1, target, ({ days }) => days);
}

/** The number of the first day, from `start` on, by whose end the work `measure` reads reaches `target`; a bounded search. */
export function firstDayReaching(
  calendar: WorkCalendar,
  start: number,
  target: number,
  measure: (work: WorkBefore) => number,
): Result<number, CalendarError> {
  const count = countOf(calendar);
  const atStart = measure(count.before(start));
  const atHorizon = measure(count.before(start + HORIZON_DAYS));
  if (atHorizon === atStart) return fail('kalender-tanpa-jam-kerja');
  if (atHorizon < target) return fail('batas-waktu-terlalu-jauh');
  let [low, high] = [start, start + HORIZON_DAYS - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (measure(count.before(middle + 1)) >= target) high = middle;
    else low = middle + 1;
  }
  return ok(low);
}
