import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import { berkasEvent } from '../berkas/berkas-emit';
import type { BerkasEvent } from '../berkas/berkas-events';
import { answersTo } from '../berkas/berkas-rights';
import type { BerkasState, Task } from '../berkas/berkas-state';
import type { Context, Refusal } from '../command';
import type { World } from '../world';

/** At most this many tasks change hands at once. */
const MOST_TASKS = 500;

const HeldTask = z.strictObject({ berkas: StreamId, task: z.string().min(1).max(40) });

/** Tasks of a person that go back to their queue. */
export const Released = z.array(HeldTask).max(MOST_TASKS).default([]);
/** Tasks of a person that go to another who may work on them. */
export const Handed = z
  .array(HeldTask.extend({ to: StreamId }))
  .max(MOST_TASKS)
  .default([]);

/** What becomes of tasks somebody can no longer work on: each goes back to its queue, or to another holder. */
export interface HandOn {
  readonly release: z.output<typeof Released>;
  readonly hand: z.output<typeof Handed>;
}

interface Held {
  readonly berkas: BerkasState;
  readonly task: Task;
}

/** Null for what the person no longer has, finished or put back meanwhile: it needs nothing. */
function heldBy(world: World, orang: string, named: z.output<typeof HeldTask>): Held | null {
  const berkas = world.read('berkas', named.berkas);
  const task = berkas?.closedAt === null ? berkas.tasks.find((one) => one.task === named.task) : undefined;
  if (!berkas || task === undefined || task.status === 'selesai' || task.takenBy !== orang) return null;
  return { berkas, task };
}

/**
 * Decides the events by which a person's tasks change hands. One that waits for another berkas can be handed on only.
 * Errors: `pelaksana-tidak-sah` naming the lane: the other is deactivated, does not answer to the task's queue, or is the same.
 */
export function handedOn(
  world: World,
  orang: string,
  { release, hand }: HandOn,
  context: Context,
): Result<readonly BerkasEvent[], Refusal> {
  const { at } = context;
  const released = release.flatMap((named) => {
    const held = heldBy(world, orang, named);
    if (held === null || (held.task.status !== 'dikerjakan' && held.task.status !== 'dijeda')) return [];
    return [berkasEvent(named.berkas, at, 'TaskReleased', { task: named.task })];
  });
  const handed: BerkasEvent[] = [];
  for (const { to, ...named } of hand) {
    const held = heldBy(world, orang, named);
    if (held === null) continue;
    const isActive = world.read('orang', to)?.nonaktif === null;
    const isAble = isActive && answersTo(world, held.berkas, held.task, { ...context, actor: to });
    if (!isAble || to === orang)
      return fail({
        code: 'pelaksana-tidak-sah',
        detail: { lane: held.task.lane, label: held.task.laneLabel },
      });
    handed.push(berkasEvent(named.berkas, at, 'TaskHanded', { task: named.task, to, note: '' }));
  }
  return ok([...released, ...handed]);
}
