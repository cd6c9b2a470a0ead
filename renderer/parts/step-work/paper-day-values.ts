import * as z from 'zod';
import type { TaskPlace } from '../../db/use-task-places';
import { paperDayStrings as strings } from './paper-day.strings';
import { notTogether, placeKey, type NotTogether } from './many-tasks';
import { missingInSusulan, type SusulanErrors, type SusulanValues } from '../susulan/susulan-values';

const rowSchema = z.object({ start: z.string(), time: z.string() });

/** Reads kept values. */
export const paperDaySchema = z.object({
  date: z.string(),
  reason: z.string(),
  isAllThere: z.boolean(),
  rows: z.record(z.string(), rowSchema),
});

/** A day on paper: one date, one reason, and when each step began and ended (`HH:MM`; ended empty: it did not). */
export type PaperDayValues = Readonly<z.infer<typeof paperDaySchema>>;

/** Why a step cannot be entered with others of a paper day; null: it can. Its schedule does not stand in the way. */
export function notOnPaperDay(place: TaskPlace, person: string): NotTogether | null {
  const why = notTogether(place, person);
  return why === 'jadwal' ? null : why;
}

/** What one step of a paper day tells; null where it did not end that day. */
export function paperRow({ date, reason, rows }: PaperDayValues, place: TaskPlace): SusulanValues | null {
  const row = rows[placeKey(place)];
  if (row === undefined || row.time === '') return null;
  // Of a step that somebody had taken the beginning is known.
  return { date, reason, time: row.time, start: place.task.takenBy === null ? row.start : '' };
}

/** What is wrong with it; `rows` by the key of the place. */
export interface PaperDayErrors {
  readonly date?: string;
  readonly reason?: string;
  readonly whole?: string;
  readonly rows: { readonly [key: string]: Pick<SusulanErrors, 'start' | 'time'> };
}

/** The present moment, and how a moment is said. Units: `now` ms since epoch, `offsetMinutes` ahead of UTC. */
export interface PaperClock {
  readonly now: number;
  readonly offsetMinutes: number;
  readonly say: (moment: number) => string;
}

/** What the form itself can see is wrong. */
export function missingInPaperDay(
  values: PaperDayValues,
  places: readonly TaskPlace[],
  { now, offsetMinutes, say }: PaperClock,
): PaperDayErrors {
  const filled = places.flatMap((place) => {
    const row = paperRow(values, place);
    return row === null ? [] : [{ place, row }];
  });
  const checked = filled.map(({ place, row }) => {
    const earliest = place.task.takenAt ?? place.task.openedAt;
    const bounds = { earliest, earliestText: say(earliest), now, offsetMinutes };
    return { key: placeKey(place), errors: missingInSusulan(row, bounds) };
  });
  const blank: SusulanValues = { date: values.date, reason: values.reason, time: '00:00', start: '' };
  const whole = missingInSusulan(blank, { earliest: 0, earliestText: '', now: Infinity, offsetMinutes });
  return {
    ...(whole.date !== undefined && { date: whole.date }),
    ...(whole.reason !== undefined && { reason: whole.reason }),
    ...(filled.length === 0 && { whole: strings.noneFilled }),
    rows: Object.fromEntries(
      checked
        .filter(({ errors: { start, time } }) => start !== undefined || time !== undefined)
        .map(({ key, errors: { start, time } }) => [
          key,
          { ...(start !== undefined && { start }), ...(time !== undefined && { time }) },
        ]),
    ),
  };
}

/** Whether nothing is wrong. */
export function isPaperDayWhole({ date, reason, whole, rows }: PaperDayErrors): boolean {
  return date === undefined && reason === undefined && whole === undefined && Object.keys(rows).length === 0;
}
