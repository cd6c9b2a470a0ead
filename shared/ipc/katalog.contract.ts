import * as z from 'zod';
import { ERROR_CODES } from '../domain/errors';
import type { SopOffer } from '../domain/sop/shipped-offer';
import type { Contract } from './contract';

const SopNumber = z.string().regex(/^\d{2,3}$/);
const Numbers = z.array(SopNumber).max(200);

/** What the program's own catalogue brings to the office. `keputusan`: the office lacks its decree, or has another text. */
export interface CatalogueOffer {
  readonly sops: readonly SopOffer[];
  readonly keputusan: boolean;
}

/** The program's own catalogue and the office's. What is offered comes from the program's files, never from a window. */
export const katalogContract = {
  'katalog:offer': { request: z.strictObject({}), response: z.custom<CatalogueOffer>(), errors: [] },
  /**
   * Publishes what is taken as new versions and records what is declined, all or nothing. `keputusan` null leaves the
   * decree undecided. `berubah-sejak-dibuka`: something named is not on offer (any more).
   */
  'command:answer-offer': {
    request: z
      .strictObject({
        commandId: z.uuid(),
        take: Numbers,
        decline: Numbers,
        keputusan: z.enum(['take', 'decline']).nullable(),
      })
      .refine(({ take, decline, keputusan }) => take.length + decline.length > 0 || keputusan !== null),
    response: z.object({ seq: z.number() }),
    errors: ERROR_CODES,
  },
} as const satisfies Contract;
