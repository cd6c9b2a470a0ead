import { fail, ok, type Result } from '../result';
import type { RecordedEvent } from './entry';

/** Lifts the data of one event type from version k to k + 1. */
export type Upcaster = (data: RecordedEvent['data']) => RecordedEvent['data'];

/** What this program knows of one event type: its present version, and `steps[k - 1]` lifting k to k + 1. */
export interface EventVersions {
  readonly v: number;
  readonly steps: readonly Upcaster[];
}

/** Per event type, the versions this program can read. */
export type EventCatalogue = { readonly [type: string]: EventVersions };

/** An event this program is too old for. */
export interface TooNew {
  readonly code: 'journal-too-new';
  readonly type: string;
  readonly v: number;
}

/**
 * Lifts an event to the present version of its type.
 * Errors: `journal-too-new` for an unknown type or a higher version: the program must not open such a journal.
 */
export function upcast(catalogue: EventCatalogue, event: RecordedEvent): Result<RecordedEvent, TooNew> {
  const known = Object.hasOwn(catalogue, event.type) ? catalogue[event.type] : undefined;
  if (known === undefined || event.v > known.v)
    return fail({ code: 'journal-too-new', type: event.type, v: event.v });
  if (event.v === known.v) return ok(event);
  const data = known.steps.slice(event.v - 1).reduce((lifted, step) => step(lifted), event.data);
  return ok({ ...event, v: known.v, data });
}
