import { assertNever, type Result } from '../../result';
import type { Duration } from '../../sop/schema';
import type { Instant } from '../../time';
import type { WorkCalendar } from './calendar';
import { explainDue, type DueExplanation, type DueRule } from './due-explanation';

/** A moment by which something is to be done. `certain` is false while the calendar may still move it. */
export interface Due {
  readonly dueAt: Instant;
  readonly certain: boolean;
  readonly explanation: DueExplanation;
}

/** Until when work handed in today is still today's. Unit: minutes since midnight. Source: house default, 14.00. */
export const TRAY_CUTOFF_MINUTE = 14 * 60;

const MINUTES_PER_HOUR = 60;
const WORKING_DAYS_PER_WEEK = 5;

/**
 * How a step's mutu baku is counted; null where nothing is counted (no Waktu printed, `jadwal`, `kontrak`, no number).
 * The upper bound rules; a broken number of days is counted as the next whole day.
 */
export function ruleOfDuration(duration: Duration | null): DueRule | null {
  if (duration === null || duration.max === null) return null;
  switch (duration.unit) {
    case 'menit':
      return { kind: 'jam-kerja', minutes: duration.max };
    case 'jam':
      return { kind: 'jam-kerja', minutes: duration.max * MINUTES_PER_HOUR };
    case 'hari':
      return { kind: 'hari-kerja', days: Math.ceil(duration.max) };
    case 'minggu':
      return { kind: 'hari-kerja', days: Math.ceil(duration.max * WORKING_DAYS_PER_WEEK) };
    case 'hari-kalender':
      return { kind: 'hari-kalender', days: Math.ceil(duration.max) };
    case 'jadwal':
    case 'kontrak':
      return null;
    default:
      return assertNever(duration.unit);
  }
}

/**
 * Tells whether a mutu baku is held against the work (from the moment the step is taken) and not against the whole stay
 * (from the moment it came in): so for menit and jam. Source: Waktu is the time the work takes, not the time in the tray.
 */
export function countsFromTaken(duration: Duration | null): boolean {
  return ruleOfDuration(duration)?.kind === 'jam-kerja';
}

/**
 * When a step's mutu baku ends. `from` is the moment taken where `countsFromTaken`, else the moment the step came in.
 * Null where the SOP gives nothing to count, and where no moment within two hundred years can be given.
 */
export function dueOfDuration(calendar: WorkCalendar, duration: Duration | null, from: Instant): Due | null {
  const rule = ruleOfDuration(duration);
  return rule === null ? null : dueOf(explainDue(calendar, rule, from));
}

/**
 * Until when a step may lie untaken: the close of the same working day if it came in before the cutoff and the office is
 * still to close, else the close of the next working day. Unit: `cutoffMinute` since midnight. Null only where the
 * calendar has no working day within two hundred years.
 */
export function trayDue(
  calendar: WorkCalendar,
  openedAt: Instant,
  cutoffMinute: number = TRAY_CUTOFF_MINUTE,
): Due | null {
  return dueOf(explainDue(calendar, { kind: 'baki', cutoffMinute }, openedAt));
}

function dueOf(explained: Result<DueExplanation>): Due | null {
  if (!explained.ok) return null;
  const { dueAt, doubts } = explained.value;
  return { dueAt, certain: doubts.length === 0, explanation: explained.value };
}
