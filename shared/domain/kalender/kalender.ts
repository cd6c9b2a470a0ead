import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import { ok } from '../../result';
import { defineCommand } from '../command';
import { asRecorded, type Event } from '../event';
import { workCalendarSchema, type WorkCalendar } from './calendar';

/** The one stream of the office's working calendar. */
export const KALENDER_STREAM = 'kalender';

/** What happens to the calendar: a whole new version is put in force. */
export type KalenderEvent = Event<'KalenderPublished', { readonly calendar: WorkCalendar }>;

/** The calendar in force. */
export interface KalenderState {
  readonly calendar: WorkCalendar;
}

function evolve(_state: KalenderState | null, recorded: RecordedEvent): KalenderState | null {
  return { calendar: asRecorded<KalenderEvent>(recorded).data.calendar };
}

/** How the calendar folds and what rows it shows. */
export const kalenderModule: StreamModule<KalenderState> = {
  kind: 'kalender',
  evolve,
  rowsOf: ({ calendar }) => ({
    kalender: [{ stream: KALENDER_STREAM, version: calendar.version, offsetMinutes: calendar.offsetMinutes }],
  }),
};

/** Puts a working calendar in force. */
export const publishKalender = defineCommand({
  type: 'kalender.publish',
  v: 1,
  right: { kind: 'internal' },
  data: workCalendarSchema,
  decide: (_world, calendar, { at }) =>
    ok([{ stream: KALENDER_STREAM, type: 'KalenderPublished', v: 1, happenedAt: at, data: { calendar } }]),
});
