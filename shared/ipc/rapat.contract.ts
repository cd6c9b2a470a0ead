import * as z from 'zod';
import { JENIS_DOKUMEN } from '../domain/rapat/rapat-state';
import { StreamId } from '../journal/entry';
import type { Contract } from './contract';

/** The papers of a rapat. */
export const rapatContract = {
  /**
   * Makes one paper of a rapat as a Word file and puts it into the store; the command that keeps it names it afterwards.
   * For who keeps the rapat.
   */
  'rapat:make-dokumen': {
    request: z.strictObject({ rapat: StreamId, jenis: z.enum(JENIS_DOKUMEN) }),
    response: z.object({ sha256: z.string(), name: z.string(), sizeBytes: z.number() }),
    errors: ['rapat-tidak-ada', 'rapat-dibatalkan', 'tidak-berhak', 'disk-penuh', 'tulis-gagal'],
  },
} as const satisfies Contract;
