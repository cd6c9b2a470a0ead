import {
  workCalendarSchema,
  type CalendarDay,
  type WorkCalendar,
} from '../../../shared/domain/kalender/calendar';
import { instantOf, localDateOf, minuteOfDay, WIB_OFFSET_MINUTES, type Instant } from '../../../shared/time';
import shipped from '../../../assets/kalender/2024-2027.json';

/** The calendar the program is shipped with. */
export const officeCalendar: WorkCalendar = workCalendarSchema.parse(shipped);

/** The shipped calendar with parts replaced. */
export function aCalendar(change: Partial<WorkCalendar>): WorkCalendar {
  return { ...officeCalendar, ...change };
}

/** The shipped calendar with one listed date added or replaced. */
export function withDay(day: Pick<CalendarDay, 'date' | 'kind'> & Partial<CalendarDay>): WorkCalendar {
  const others = officeCalendar.days.filter(({ date }) => date !== day.date);
  return aCalendar({ days: [...others, { name: 'Hari uji', certain: true, ...day }] });
}

/** A calendar in which nobody ever works. */
export const idleCalendar: WorkCalendar = aCalendar({
  week: { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [], '7': [] },
  ramadan: { ...officeCalendar.ramadan, spans: [] },
  days: [],
});

/** A moment as the office clock shows it: `2026-10-23 15.30`. */
export function at(text: string): Instant {
  const [date = '', clock = '00.00'] = text.split(' ');
  const [hour, minute] = clock.split('.').map(Number);
  return instantOf(date, (hour ?? 0) * 60 + (minute ?? 0), WIB_OFFSET_MINUTES);
}

/** The reverse of `at`. */
export function clock(instant: Instant): string {
  const minute = minuteOfDay(instant, WIB_OFFSET_MINUTES);
  const [hh, mm] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
  return `${localDateOf(instant, WIB_OFFSET_MINUTES)} ${hh}.${mm}`;
}
