import { fail, ok, type Result } from '../../result';
import { addDays, instantOf, localDateOf, type Instant, type LocalDate } from '../../time';
import type { Refusal } from '../command';
import { KALENDER_STREAM } from '../kalender/kalender';
import type { World } from '../world';
import type { Period } from './orang';

function offsetOf(world: World): Result<number, Refusal> {
  const calendar = world.read('kalender', KALENDER_STREAM)?.calendar;
  return calendar === undefined ? fail({ code: 'kantor-belum-dibuka' }) : ok(calendar.offsetMinutes);
}

/**
 * The moment after a last day: its midnight in office time; null, and the day of `at` itself, are told apart: null ends
 * at `at` (ms since epoch), today lasts until tonight. Errors: `kantor-belum-dibuka`.
 */
export function endOfDay(world: World, day: LocalDate | null, at: Instant): Result<Instant, Refusal> {
  if (day === null) return ok(at);
  const offset = offsetOf(world);
  return offset.ok ? ok(instantOf(addDays(day, 1), 0, offset.value)) : offset;
}

/**
 * The period from the beginning of a first day to the end of a last day, in office time. `from` null or the day of `at`:
 * from `at` on (ms since epoch); `to` null: without end.
 * Errors: `tanggal-tidak-sah` when it would end before it begins, `kantor-belum-dibuka`.
 */
export function periodOf(
  world: World,
  from: LocalDate | null,
  to: LocalDate | null,
  at: Instant,
): Result<Period, Refusal> {
  if (from === null && to === null) return ok({ from: at, to: null });
  const offset = offsetOf(world);
  if (!offset.ok) return offset;
  const isNow = from === null || from === localDateOf(at, offset.value);
  const begins = isNow ? at : instantOf(from, 0, offset.value);
  const ends = to === null ? null : instantOf(addDays(to, 1), 0, offset.value);
  if (ends !== null && ends <= begins) return fail({ code: 'tanggal-tidak-sah' });
  return ok({ from: begins, to: ends });
}

/** Whether two periods have a moment in common; one without length has none with any. */
export function overlap(one: Period, other: Period): boolean {
  const from = Math.max(one.from, other.from);
  return from < Math.min(one.to ?? Infinity, other.to ?? Infinity);
}
