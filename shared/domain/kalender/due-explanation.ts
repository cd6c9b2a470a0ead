import { assertNever, ok, type Result } from '../../result';
import { addDays, localDateOf, minuteOfDay, type Instant, type LocalDate } from '../../time';
import type { WorkCalendar } from './calendar';
import type { CalendarError } from './calendar-search';
import { skippedBetween, stretchesOf, type CountedStretch, type SkippedDays } from './due-days';
import { doubtsBetween, type DueDoubt } from './due-doubts';
import { addCalendarDays, addWorkingDays, addWorkingMinutes, closeOfDay, nextOpening } from './working-time';

/** A way of counting to a due moment. Units: `minutes` of working time; whole `days`; `cutoffMinute` since midnight. */
export type DueRule =
  | { readonly kind: 'jam-kerja'; readonly minutes: number }
  | { readonly kind: 'hari-kerja'; readonly days: number }
  | { readonly kind: 'hari-kalender'; readonly days: number }
  | { readonly kind: 'baki'; readonly cutoffMinute: number };

/**
 * Why a tray limit is the same day's or the next: in before the cutoff, after it, after the close of a
 * short day, or on a day off.
 */
export type TrayReason = 'sebelum-batas' | 'sesudah-batas' | 'sesudah-tutup' | 'bukan-hari-kerja';

/** How a due moment was reached, for each way of counting. `nominal` is the day before any move off a day off. */
export type DueSteps =
  | { readonly kind: 'jam-kerja'; readonly minutes: number; readonly counted: readonly CountedStretch[] }
  | { readonly kind: 'hari-kerja'; readonly days: number }
  | { readonly kind: 'hari-kalender'; readonly days: number; readonly nominal: LocalDate }
  | { readonly kind: 'baki'; readonly cutoffMinute: number; readonly reason: TrayReason };

/**
 * All that a sentence needs to say how a due moment was computed. Plain data: it can be kept beside the moment.
 * Units: `from`, `dueAt` ms since epoch; `offsetMinutes` ahead of UTC.
 */
export interface DueExplanation {
  readonly from: Instant;
  readonly dueAt: Instant;
  readonly offsetMinutes: number;
  readonly calendarVersion: string;
  readonly steps: DueSteps;
  readonly skipped: SkippedDays;
  readonly doubts: readonly DueDoubt[];
}

interface Reckoned {
  readonly dueAt: Instant;
  readonly steps: DueSteps;
  /** The first day that could have been passed over. */
  readonly skippedFrom: LocalDate;
}

/**
 * Computes a due moment together with the way it was reached.
 * Errors: those of `CalendarError`. Source: SOP 22 (hari kerja), LKPP 12/2021 (hari kalender).
 */
export function explainDue(
  calendar: WorkCalendar,
  rule: DueRule,
  from: Instant,
): Result<DueExplanation, CalendarError> {
  const reckoned = reckon(calendar, rule, from);
  if (!reckoned.ok) return reckoned;
  const { dueAt, steps, skippedFrom } = reckoned.value;
  const { offsetMinutes, version } = calendar;
  const dueDate = localDateOf(dueAt, offsetMinutes);
  return ok({
    from,
    dueAt,
    offsetMinutes,
    calendarVersion: version,
    steps,
    skipped: skippedBetween(calendar, skippedFrom, dueDate),
    doubts: doubtsBetween(calendar, localDateOf(from, offsetMinutes), dueDate),
  });
}

function reckon(calendar: WorkCalendar, rule: DueRule, from: Instant): Result<Reckoned, CalendarError> {
  const fromDate = localDateOf(from, calendar.offsetMinutes);
  switch (rule.kind) {
    case 'jam-kerja':
      return reckonMinutes(calendar, rule.minutes, from, fromDate);
    case 'hari-kerja': {
      const dueAt = addWorkingDays(calendar, from, rule.days);
      return dueAt.ok ? ok({ dueAt: dueAt.value, steps: rule, skippedFrom: addDays(fromDate, 1) }) : dueAt;
    }
    case 'hari-kalender': {
      const dueAt = addCalendarDays(calendar, from, rule.days);
      if (!dueAt.ok) return dueAt;
      const nominal = addDays(fromDate, rule.days);
      return ok({ dueAt: dueAt.value, steps: { ...rule, nominal }, skippedFrom: nominal });
    }
    case 'baki':
      return reckonTray(calendar, rule.cutoffMinute, from, fromDate);
    default:
      return assertNever(rule);
  }
}

function reckonMinutes(
  calendar: WorkCalendar,
  minutes: number,
  from: Instant,
  fromDate: LocalDate,
): Result<Reckoned, CalendarError> {
  const dueAt = addWorkingMinutes(calendar, from, minutes);
  if (!dueAt.ok) return dueAt;
  const begin = nextOpening(calendar, from);
  if (!begin.ok) return begin;
  const counted = stretchesOf(calendar, begin.value, dueAt.value);
  return ok({ dueAt: dueAt.value, steps: { kind: 'jam-kerja', minutes, counted }, skippedFrom: fromDate });
}

function reckonTray(
  calendar: WorkCalendar,
  cutoffMinute: number,
  from: Instant,
  fromDate: LocalDate,
): Result<Reckoned, CalendarError> {
  const close = closeOfDay(calendar, fromDate);
  const reason = trayReasonOf(close, minuteOfDay(from, calendar.offsetMinutes) < cutoffMinute, from);
  const dueAt = reason === 'sebelum-batas' && close !== null ? ok(close) : addWorkingDays(calendar, from, 1);
  return dueAt.ok
    ? ok({ dueAt: dueAt.value, steps: { kind: 'baki', cutoffMinute, reason }, skippedFrom: fromDate })
    : dueAt;
}

function trayReasonOf(close: Instant | null, isBeforeCutoff: boolean, from: Instant): TrayReason {
  if (close === null) return 'bukan-hari-kerja';
  if (!isBeforeCutoff) return 'sesudah-batas';
  return from < close ? 'sebelum-batas' : 'sesudah-tutup';
}
