import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { workingDaysBetween, workingMinutesBetween } from '../../../shared/domain/kalender/working-time';
import { dayNumberOfInstant, localDateOf, weekdayOfDayNumber, type Instant } from '../../../shared/time';

/** How urgent a moment is. `pekan-ini` ends with Sunday. */
export type Urgency = 'terlambat' | 'hari-ini' | 'pekan-ini' | 'berikutnya' | 'tanpa-batas';

/** How urgent a due moment is now. */
export function urgencyOf(dueAt: Instant | null, now: Instant, offsetMinutes: number): Urgency {
  if (dueAt === null) return 'tanpa-batas';
  if (dueAt < now) return 'terlambat';
  const [today, due] = [dayNumberOfInstant(now, offsetMinutes), dayNumberOfInstant(dueAt, offsetMinutes)];
  if (due === today) return 'hari-ini';
  return due <= today + 7 - weekdayOfDayNumber(today) ? 'pekan-ini' : 'berikutnya';
}

/** What is left, or how much too late: in working minutes within a day or two, in working days beyond. */
export type TimeLeft =
  | { readonly kind: 'menit'; readonly minutes: number; readonly isLate: boolean }
  | { readonly kind: 'hari'; readonly days: number; readonly isLate: boolean };

/** Beyond so many working days the minutes say nothing. */
const MINUTES_WITHIN_DAYS = 2;

/** The working time between now and a due moment. */
export function timeLeftOf(calendar: WorkCalendar, dueAt: Instant, now: Instant): TimeLeft {
  const isLate = dueAt < now;
  const [from, to] = isLate ? [dueAt, now] : [now, dueAt];
  const date = (at: Instant): string => localDateOf(at, calendar.offsetMinutes);
  const days = workingDaysBetween(calendar, date(from), date(to));
  if (days >= MINUTES_WITHIN_DAYS) return { kind: 'hari', days, isLate };
  return { kind: 'menit', minutes: workingMinutesBetween(calendar, from, to), isLate };
}

/** How much of the time is gone, 0 to 1; 1 when it is late. */
export function shareGone(calendar: WorkCalendar, from: Instant, dueAt: Instant, now: Instant): number {
  if (now >= dueAt) return 1;
  const whole = workingMinutesBetween(calendar, from, dueAt);
  if (whole <= 0) return 0;
  return Math.min(1, Math.max(0, workingMinutesBetween(calendar, from, now) / whole));
}
