import type { EntryBody } from '../../journal/entry';
import { fail, ok } from '../../result';
import type { Context, Decision } from '../command';
import type { World } from '../world';
import { berkasEvent } from './berkas-emit';
import type { BerkasEvent } from './berkas-events';

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
  return ok([berkasEvent(taken.stream, at, 'TaskReleased', { task: taken.data.task })]);
}

/**
 * The inverse of finishing a step: the task is in work again, what it opened is dropped, the lanes it
 * named are as they were, a closed berkas runs again and whoever waits for it waits on. A finish that handed over to
 * another SOP cannot be taken back: that berkas is on somebody's desk.
 * The caller has made sure that nobody went on since.
 */
export function undoFinish(_world: World, entry: EntryBody, { at }: Context): Decision {
  const finished = eventsOf(entry, 'StepFinished')[0];
  const handedOver = eventsOf(entry, 'BerkasHandedOver').length > 0;
  if (finished === undefined || handedOver) return fail({ code: 'urung-tidak-bisa' });
  const dropped = eventsOf(entry, 'StepOpened').map((opened) => opened.data.task);
  const lanes = eventsOf(entry, 'LaneAssigned').map(({ data }) => ({ lane: data.lane, holder: data.before }));
  const undone = { task: finished.data.task, dropped, lanes };
  const parents = eventsOf(entry, 'ChildClosed').map(({ stream, data }) =>
    berkasEvent(stream, at, 'ChildReopened', { task: data.task, berkas: data.berkas }),
  );
  return ok([berkasEvent(finished.stream, at, 'StepFinishUndone', undone), ...parents]);
}
