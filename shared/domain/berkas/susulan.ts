import * as z from 'zod';
import { fail, ok, type Result } from '../../result';
import { instantOf, localDateOf, yearOf, type Instant } from '../../time';
import type { Context, Refusal } from '../command';
import type { Susulan, Task } from './berkas-state';
import { Reason } from './task-access';

/** That something happened before it is typed. Units: `at`, `startedAt` ms since epoch; `startedAt` null: not known. */
export const Occurred = z
  .strictObject({ at: z.int().positive(), startedAt: z.int().positive().nullable(), reason: Reason })
  .nullable()
  .default(null);

/** When something happened, by the clock or as it was typed afterwards. Units: ms since epoch. */
export interface Happened {
  readonly at: Instant;
  readonly startedAt: Instant;
  readonly susulan: Susulan | null;
}

/**
 * The moment of an act: now, or the earlier one somebody names with a reason. It is never before `earliest` (what it
 * follows) and never in the future. Errors: `waktu-kejadian-tidak-sah`. Source: keandalan.md, catat susulan.
 */
export function happenedAt(
  { at }: Context,
  occurred: z.infer<typeof Occurred>,
  earliest: Instant,
): Result<Happened, Refusal> {
  if (occurred === null) return ok({ at, startedAt: at, susulan: null });
  const startedAt = occurred.startedAt ?? occurred.at;
  const isPossible = earliest <= startedAt && startedAt <= occurred.at && occurred.at <= at;
  if (!isPossible) return fail({ code: 'waktu-kejadian-tidak-sah', detail: { earliest } });
  return ok({ at: occurred.at, startedAt, susulan: { reason: occurred.reason } });
}

/**
 * The moment a task cannot have been done before: it came in, the last of its pauses, and the end (`called`) of the berkas that worked
 * for it. That it was taken later in the program says nothing: on paper it was done. Units: ms since epoch.
 */
export function earliestEnd({ openedAt, pauses }: Task, called: readonly Instant[]): Instant {
  return Math.max(openedAt, ...pauses.map(({ from, to }) => to ?? from), ...called);
}

/**
 * The moment a berkas cannot have begun before when it is typed afterwards: the beginning of last year, whose register may still lack a
 * line. Units: ms since epoch, `offsetMinutes` of the office.
 */
export function earliestStart(now: Instant, offsetMinutes: number): Instant {
  const lastYear = yearOf(localDateOf(now, offsetMinutes)) - 1;
  return instantOf(`${lastYear}-01-01`, 0, offsetMinutes);
}
