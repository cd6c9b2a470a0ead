import type { EntryBody } from '../../journal/entry';
import { fail, ok } from '../../result';
import type { Context, Decision } from '../command';
import type { World } from '../world';
import type { BerkasEvent } from './berkas-state';

function eventsOf<T extends BerkasEvent['type']>(
  entry: EntryBody,
  type: T,
): readonly Extract<BerkasEvent, { type: T }>[] {
  return entry.events.filter((event) => event.type === type) as unknown as Extract<
    BerkasEvent,
    { type: T }
  >[];
}

/** The inverse of taking a task: it goes back on the queue. */
export function undoTake(_world: World, entry: EntryBody, { at }: Context): Decision {
  const taken = eventsOf(entry, 'TaskTaken')[0];
  if (taken === undefined) return fail({ code: 'urung-tidak-bisa' });
  const released: BerkasEvent = {
    stream: taken.stream,
    type: 'TaskReleased',
    v: 1,
    happenedAt: at,
    data: { task: taken.data.task },
  };
  return ok([released]);
}

/**
 * The inverse of finishing a step: the task is in work again, what it opened is dropped, the lanes it
 * named are as they were, a closed berkas runs again.
 * The caller has made sure that nobody went on since.
 */
export function undoFinish(_world: World, entry: EntryBody, { at }: Context): Decision {
  const finished = eventsOf(entry, 'StepFinished')[0];
  if (finished === undefined) return fail({ code: 'urung-tidak-bisa' });
  const dropped = eventsOf(entry, 'StepOpened').map((opened) => opened.data.task);
  const lanes = eventsOf(entry, 'LaneAssigned').map(({ data }) => ({ lane: data.lane, holder: data.before }));
  const undone: BerkasEvent = {
    stream: finished.stream,
    type: 'StepFinishUndone',
    v: 1,
    happenedAt: at,
    data: { task: finished.data.task, dropped, lanes },
  };
  return ok([undone]);
}
