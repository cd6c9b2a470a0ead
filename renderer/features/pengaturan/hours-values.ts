import {
  ramadanSpanSchema,
  type RamadanSpan,
  type WeekHours,
  type WorkCalendar,
} from '../../../shared/domain/kalender/calendar';
import { WEEK_DAYS } from '../../parts/kalender/hours-table';
import { spansOfText, textOfSpans } from '../../parts/kalender/spans-text';

/** The hours of a week while they are typed. */
export type WeekText = { readonly [Day in keyof WeekHours]: string };

/** The hours of the office while they are typed. */
export interface HoursValues {
  readonly week: WeekText;
  readonly ramadanWeek: WeekText;
  readonly spans: readonly RamadanSpan[];
}

function mapWeek<From, To>(
  week: { readonly [Day in keyof WeekHours]: From },
  turn: (from: From) => To,
): { readonly [Day in keyof WeekHours]: To } {
  return {
    '1': turn(week['1']),
    '2': turn(week['2']),
    '3': turn(week['3']),
    '4': turn(week['4']),
    '5': turn(week['5']),
    '6': turn(week['6']),
    '7': turn(week['7']),
  };
}

/** The hours of a calendar as they are typed. */
export function hoursValuesOf({ week, ramadan }: WorkCalendar): HoursValues {
  return {
    week: mapWeek(week, textOfSpans),
    ramadanWeek: mapWeek(ramadan.week, textOfSpans),
    spans: ramadan.spans,
  };
}

function weekOf(text: WeekText): WeekHours | null {
  const isReadable = WEEK_DAYS.every((day) => spansOfText(text[day]) !== null);
  return isReadable ? mapWeek(text, (typed) => spansOfText(typed) ?? []) : null;
}

/** Whether the dates of one Ramadan can be kept. */
export function isSpanWhole(span: RamadanSpan): boolean {
  return ramadanSpanSchema.safeParse(span).success;
}

/** What was typed, read; null while a part of it cannot be. */
export function readHours({
  week,
  ramadanWeek,
  spans,
}: HoursValues): Pick<WorkCalendar, 'week' | 'ramadan'> | null {
  const [ordinary, fasting] = [weekOf(week), weekOf(ramadanWeek)];
  if (ordinary === null || fasting === null || !spans.every(isSpanWhole)) return null;
  return { week: ordinary, ramadan: { week: fasting, spans } };
}
