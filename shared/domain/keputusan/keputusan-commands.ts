import * as z from 'zod';
import { ok } from '../../result';
import { decreeSchema } from '../../sop/decree';
import { defineCommand } from '../command';
import { KEPUTUSAN_STREAM, type KeputusanEvent } from './keputusan';

/** Puts the decree of the program's own files on record, with its table old SOP → new SOP. */
export const publishKeputusan = defineCommand({
  type: 'keputusan.publish',
  v: 1,
  data: decreeSchema,
  decide: (_world, decree, { at }) => {
    const published: KeputusanEvent = {
      stream: KEPUTUSAN_STREAM,
      type: 'KeputusanPublished',
      v: 1,
      happenedAt: at,
      data: { decree },
    };
    return ok([published]);
  },
});

/** Declines the decree of the program's own files; it is offered again once that file has changed. */
export const declineKeputusan = defineCommand({
  type: 'keputusan.decline',
  v: 1,
  data: z.strictObject({ sum: z.string().regex(/^[0-9a-f]{64}$/) }),
  decide: (_world, { sum }, { at }) => {
    const declined: KeputusanEvent = {
      stream: KEPUTUSAN_STREAM,
      type: 'KeputusanDeclined',
      v: 1,
      happenedAt: at,
      data: { sum },
    };
    return ok([declined]);
  },
});
