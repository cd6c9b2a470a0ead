import * as z from 'zod';
import { fail, ok, type Result } from '../../result';
import { yearOf, type Instant } from '../../time';
import { defineCommand, type Decision, type Refusal } from '../command';
import type { World } from '../world';
import {
  calendarDaySchema,
  ramadanSpanSchema,
  weekHoursSchema,
  workCalendarSchema,
  type WorkCalendar,
} from './calendar';
import { KALENDER_STREAM, kalenderPublished } from './kalender';

const Seen = z.string().max(100);

/** The name of the version after this one: a number at its end counts up, `2024-2027.1` to `2024-2027.2`. */
export function nextVersion(version: string): string {
  const counted = /^(.*)\.(\d+)$/.exec(version);
  return counted === null ? `${version}.2` : `${counted[1] ?? ''}.${Number(counted[2]) + 1}`;
}

function present(world: World, seen: string): Result<WorkCalendar, Refusal> {
  const calendar = world.read('kalender', KALENDER_STREAM)?.calendar;
  if (calendar === undefined) return fail({ code: 'kantor-belum-dibuka' });
  if (calendar.version !== seen)
    return fail({ code: 'berubah-sejak-dibuka', detail: { version: calendar.version } });
  return ok(calendar);
}

/** A calendar whose parts are each right may still not hold together as a whole. */
function published(calendar: WorkCalendar, at: Instant): Decision {
  const whole = workCalendarSchema.safeParse({ ...calendar, version: nextVersion(calendar.version) });
  if (whole.success) return ok([kalenderPublished(whole.data, at)]);
  const sentence = whole.error.issues[0]?.message ?? '';
  return fail({ code: 'kalender-tidak-sah', detail: { sebab: sentence } });
}

/**
 * Replaces the listed days of one year, with the decree they come from. `seen` is the version on the screen.
 * Errors: `kantor-belum-dibuka`, `berubah-sejak-dibuka` (`detail.version`), `tanggal-tidak-sah` (`detail.date`: not of
 * that year), `kalender-tidak-sah` (`detail.sebab`, a sentence).
 */
export const setKalenderYear = defineCommand({
  type: 'kalender.set-year',
  v: 1,
  data: z.strictObject({
    year: z.int().min(2000).max(2199),
    days: z.array(calendarDaySchema).max(366),
    source: z.string().trim().min(1).max(500),
    seen: Seen,
  }),
  decide: (world, { year, days, source, seen }, { at }) => {
    const calendar = present(world, seen);
    if (!calendar.ok) return calendar;
    const stray = days.find(({ date }) => yearOf(date) !== year);
    if (stray !== undefined) return fail({ code: 'tanggal-tidak-sah', detail: { date: stray.date } });
    const others = calendar.value.days.filter(({ date }) => yearOf(date) !== year);
    const years = calendar.value.years.filter((known) => known.year !== year);
    return published(
      {
        ...calendar.value,
        years: [...years, { year, source }].sort((a, b) => a.year - b.year),
        days: [...others, ...days].sort((a, b) => (a.date < b.date ? -1 : 1)),
      },
      at,
    );
  },
});

/**
 * Replaces the hours of the week, and Ramadan's dates and hours. `seen` is the version on the screen.
 * Errors: `kantor-belum-dibuka`, `berubah-sejak-dibuka` (`detail.version`), `kalender-tidak-sah` (`detail.sebab`).
 */
export const setKalenderHours = defineCommand({
  type: 'kalender.set-hours',
  v: 1,
  data: z.strictObject({
    week: weekHoursSchema,
    ramadan: z.strictObject({ spans: z.array(ramadanSpanSchema).max(100).readonly(), week: weekHoursSchema }),
    seen: Seen,
  }),
  decide: (world, { week, ramadan, seen }, { at }) => {
    const calendar = present(world, seen);
    return calendar.ok ? published({ ...calendar.value, week, ramadan }, at) : calendar;
  },
});
