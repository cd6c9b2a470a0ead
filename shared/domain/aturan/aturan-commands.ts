import * as z from 'zod';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { ATURAN_STREAM, aturanIn, aturanSchema } from './aturan';

/**
 * Sets the office's rules of work; what is under way keeps the moments it was given. `seen` are the rules on the screen.
 * Errors: `berubah-sejak-dibuka` with the rules that hold now.
 */
export const setAturan = defineCommand({
  type: 'aturan.set',
  v: 1,
  data: z.strictObject({ aturan: aturanSchema, seen: aturanSchema }),
  decide: (world, { aturan, seen }, { at }) => {
    const present = aturanIn(world);
    if (JSON.stringify(seen) !== JSON.stringify(present))
      return fail({ code: 'berubah-sejak-dibuka', detail: { aturan: present } });
    return ok([{ stream: ATURAN_STREAM, type: 'AturanSet', v: 1, happenedAt: at, data: { aturan } }]);
  },
});
