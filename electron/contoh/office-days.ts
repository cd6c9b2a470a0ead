import type { WorkCalendar } from '../../shared/domain/kalender/calendar';
import { addWorkingMinutes, spansOf } from '../../shared/domain/kalender/working-time';
import {
  dateOfDayNumber,
  dayNumberOfInstant,
  instantOf,
  type Instant,
  type LocalDate,
} from '../../shared/time';
import { valueOf } from '../../shared/result';
import type { Chance } from './chance';

/** How far back the sample office reaches, in days. */
export const SPAN_DAYS = 35;

/** A working day of the sample office. Units: ms since epoch. */
export interface OfficeDay {
  readonly date: LocalDate;
  readonly opens: Instant;
  readonly closes: Instant;
  /** Minutes of work from opening to close, breaks left out. */
  readonly minutes: number;
}

/** The working days of the last five weeks, that of `now` included, oldest first. */
export function officeDays(calendar: WorkCalendar, now: Instant): readonly OfficeDay[] {
  const today = dayNumberOfInstant(now, calendar.offsetMinutes);
  return Array.from({ length: SPAN_DAYS + 1 }, (_, index) => dateOfDayNumber(today - SPAN_DAYS + index))
    .map((date): OfficeDay | null => {
      const spans = spansOf(calendar, date);
      const [first, last] = [spans[0], spans.at(-1)];
      if (first === undefined || last === undefined) return null;
      return {
        date,
        opens: instantOf(date, first[0], calendar.offsetMinutes),
        closes: instantOf(date, last[1], calendar.offsetMinutes),
        minutes: spans.reduce((sum, [open, close]) => sum + close - open, 0),
      };
    })
    .filter((day) => day !== null);
}

/** A moment of a day's work, its last half hour left out: nobody comes when the office closes. */
export function momentOf(calendar: WorkCalendar, day: OfficeDay, chance: Chance): Instant {
  return valueOf(addWorkingMinutes(calendar, day.opens, chance.spread(6, day.minutes - 30)));
}
