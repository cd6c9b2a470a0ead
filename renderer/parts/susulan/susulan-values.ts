import * as z from 'zod';
import type { Task } from '../../../shared/domain/berkas/berkas-state';
import { instantOf, isLocalDate, localDateOf, type Instant } from '../../../shared/time';
import type { CommandData } from '../../lib/command-versions';
import { susulanStrings as strings } from './susulan.strings';

/** That something happened before it is typed. `date` as `YYYY-MM-DD`, times as `HH:MM`; `start` may stay empty. */
export interface SusulanValues {
  readonly date: string;
  readonly time: string;
  readonly start: string;
  readonly reason: string;
}

/** Reads kept values. */
export const susulanValuesSchema: z.ZodType<SusulanValues> = z.object({
  date: z.string(),
  time: z.string(),
  start: z.string(),
  reason: z.string(),
});

const TIME = /^(\d{2}):(\d{2})$/;
const SHORTEST_REASON = 3;

/** Nothing told yet but the day, which is most often today. */
export function emptySusulan(now: Instant, offsetMinutes: number): SusulanValues {
  return { date: localDateOf(now, offsetMinutes), time: '', start: '', reason: '' };
}

function momentOf(date: string, time: string, offsetMinutes: number): Instant | null {
  const parts = TIME.exec(time);
  if (parts === null || !isLocalDate(date)) return null;
  return instantOf(date, Number(parts[1]) * 60 + Number(parts[2]), offsetMinutes);
}

/** When it happened; null while the form does not tell. Units: ms since epoch. */
export function susulanMoment({ date, time }: SusulanValues, offsetMinutes: number): Instant | null {
  return momentOf(date, time, offsetMinutes);
}

/**
 * Whether the beginning of the work is told with its end: nobody had taken the step, or only after that day, or after it was done.
 */
export function startsWithIt(
  { takenAt }: Pick<Task, 'takenAt'>,
  values: SusulanValues | null,
  offsetMinutes: number,
): boolean {
  if (takenAt === null || values === null) return takenAt === null;
  const at = susulanMoment(values, offsetMinutes);
  return values.date < localDateOf(takenAt, offsetMinutes) || (at !== null && at < takenAt);
}

/** What the command is told of it; null while the form does not tell when. */
export function occurredOf(
  values: SusulanValues,
  offsetMinutes: number,
): NonNullable<CommandData<'task.finish'>['occurred']> | null {
  const at = susulanMoment(values, offsetMinutes);
  if (at === null) return null;
  const startedAt = momentOf(values.date, values.start, offsetMinutes);
  return { at, startedAt, reason: values.reason.trim() };
}

/** What is wrong with it, by field. */
export interface SusulanErrors {
  readonly date?: string;
  readonly time?: string;
  readonly start?: string;
  readonly reason?: string;
}

/** Between which moments it may have happened. Units: ms since epoch; `earliestText` is that moment in words. */
export interface SusulanBounds {
  readonly earliest: Instant;
  readonly earliestText: string;
  readonly now: Instant;
  readonly offsetMinutes: number;
}

/** What the form itself can see is wrong. */
export function missingInSusulan(values: SusulanValues, bounds: SusulanBounds): SusulanErrors {
  const { earliest, earliestText, now, offsetMinutes } = bounds;
  const reason = values.reason.trim().length < SHORTEST_REASON ? { reason: strings.reasonMissing } : {};
  if (!isLocalDate(values.date)) return { date: strings.dateMissing, ...reason };
  const at = susulanMoment(values, offsetMinutes);
  if (at === null) return { time: strings.timeMissing, ...reason };
  if (at > now) return { time: strings.inFuture, ...reason };
  if (at < earliest) return { time: strings.tooEarly(earliestText), ...reason };
  const startedAt = momentOf(values.date, values.start, offsetMinutes);
  if (startedAt !== null && startedAt > at) return { start: strings.startAfterEnd, ...reason };
  if (startedAt !== null && startedAt < earliest) return { start: strings.tooEarly(earliestText), ...reason };
  return reason;
}
