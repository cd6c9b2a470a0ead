import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { handedOn, Handed, Released } from './hand-on';

/**
 * Gives tasks that were left with a person to others, or back to their queue: after a role, a Plh. or a penugasan has ended by
 * the clock. Errors: `orang-tidak-ada`, `tugas-tidak-ada` when the person has none of them any more, `pelaksana-tidak-sah`.
 */
export const handOnTasks = defineCommand({
  type: 'orang.hand-on',
  v: 1,
  data: z.strictObject({ orang: StreamId, release: Released, hand: Handed }),
  decide: (world, { orang, release, hand }, context) => {
    if (world.read('orang', orang) === null) return fail({ code: 'orang-tidak-ada' });
    const events = handedOn(world, orang, { release, hand }, context);
    if (!events.ok) return events;
    return events.value.length === 0 ? fail({ code: 'tugas-tidak-ada' }) : ok(events.value);
  },
});
