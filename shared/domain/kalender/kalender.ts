import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import { ok } from '../../result';
import type { Instant } from '../../time';
import { defineCommand } from '../command';
import { asRecorded, type Event } from '../event';
import { workCalendarSchema, type WorkCalendar } from './calendar';

/** The one stream of the office's working calendar. */
export const KALENDER_STREAM = 'kalender';

/** What happens to the calendar: a whole new version is put in force. */
export type KalenderEvent = Event<'KalenderPublished', { readonly calendar: WorkCalendar }>;

/** That a version was put in force. Units: `publishedAt` ms since epoch. */
export interface KalenderVersion {
  readonly version: string;
  readonly publishedAt: Instant;
}

/** The calendar in force, and which versions there were, oldest first; the old ones stand whole in the journal. */
export interface KalenderState {
  readonly calendar: WorkCalendar;
  readonly versions: readonly KalenderVersion[];
}

function evolve(state: KalenderState | null, recorded: RecordedEvent): KalenderState | null {
  const { data, happenedAt } = asRecorded<KalenderEvent>(recorded);
  const version = { version: data.calendar.version, publishedAt: happenedAt };
  return { calendar: data.calendar, versions: [...(state?.versions ?? []), version] };
}

/** How the calendar folds and what rows it shows. */
export const kalenderModule: StreamModule<KalenderState> = {
  kind: 'kalender',
  evolve,
  rowsOf: ({ calendar }) => ({
    kalender: [{ stream: KALENDER_STREAM, version: calendar.version, offsetMinutes: calendar.offsetMinutes }],
  }),
};

/** Writes down that a calendar is in force from `at` (ms since epoch) on. */
export function kalenderPublished(calendar: WorkCalendar, at: Instant): KalenderEvent {
  return { stream: KALENDER_STREAM, type: 'KalenderPublished', v: 1, happenedAt: at, data: { calendar } };
}

/** Puts a working calendar in force. */
export const publishKalender = defineCommand({
  type: 'kalender.publish',
  v: 1,
  data: workCalendarSchema,
  decide: (_world, calendar, { at }) => ok([kalenderPublished(calendar, at)]),
});
