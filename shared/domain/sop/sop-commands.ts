import * as z from 'zod';
import { ok } from '../../result';
import { sopSchema } from '../../sop/schema';
import { defineCommand } from '../command';
import { sopStream, type SopEvent } from './sop';

/** Publishes the SOP of one of the program's own files as the office's next version. */
export const publishSop = defineCommand({
  type: 'sop.publish',
  v: 1,
  data: z.strictObject({ sop: sopSchema }),
  decide: (world, { sop }, { at }) => {
    const stream = sopStream(sop.number);
    const version = (world.read('sop', stream)?.versions.length ?? 0) + 1;
    const published: SopEvent = {
      stream,
      type: 'SopPublished',
      v: 2,
      happenedAt: at,
      data: { version, sop, source: 'bawaan' },
    };
    return ok([published]);
  },
});

/** Declines what the program's own file brings; it is offered again once that file has changed. */
export const declineSop = defineCommand({
  type: 'sop.decline',
  v: 1,
  data: z.strictObject({ number: z.string().regex(/^\d{2,3}$/), sum: z.string().regex(/^[0-9a-f]{64}$/) }),
  decide: (_world, { number, sum }, { at }) => {
    const declined: SopEvent = {
      stream: sopStream(number),
      type: 'SopDeclined',
      v: 1,
      happenedAt: at,
      data: { sum },
    };
    return ok([declined]);
  },
});
