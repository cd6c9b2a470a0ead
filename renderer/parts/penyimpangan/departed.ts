import type { DepartureRow } from '../../../shared/domain/berkas/desk-rows';
import { departureOf, type Departure } from '../../../shared/domain/berkas/step-clock';
import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { closeOfDay } from '../../../shared/domain/kalender/working-time';
import { localDateOf, MS_PER_MINUTE, type Instant } from '../../../shared/time';

/** A finished step and how it departed from its mutu baku. */
export interface Departed {
  readonly row: DepartureRow;
  readonly departure: Departure;
}

/** Those of the rows that departed from their mutu baku by this calendar, in the order given. */
export function departedOf(
  calendar: WorkCalendar,
  rows: readonly DepartureRow[],
  now: Instant,
): readonly Departed[] {
  return rows.flatMap((row) => {
    const departure = departureOf(calendar, row, now);
    return departure === null ? [] : [{ row, departure }];
  });
}

/** How long before the end of the working day the reasons are asked for, in minutes. Source: issue 5, Time. */
const BEFORE_CLOSE_MINUTES = 30;

/** Whether the day of an end is near its own end, so that its reason is asked for: the desk asks from then on. */
export function isAskedFor(calendar: WorkCalendar, finishedAt: Instant, now: Instant): boolean {
  const close = closeOfDay(calendar, localDateOf(finishedAt, calendar.offsetMinutes));
  return close === null || now >= close - BEFORE_CLOSE_MINUTES * MS_PER_MINUTE;
}
