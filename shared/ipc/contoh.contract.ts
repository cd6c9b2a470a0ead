import * as z from 'zod';
import { StreamId } from '../journal/entry';
import type { Contract } from './contract';
import { Status } from './session.contract';

const nothing = z.strictObject({});

/** The sample office: all that is asked about it stands beside the login, and most of it is refused in a real office. */
export const contohContract = {
  /**
   * Everybody at work in the sample office with the labels of the roles they hold now, in the order they were registered.
   * `stale`: it was made so long ago that making it anew is offered.
   */
  'session:contoh-people': {
    request: nothing,
    response: z.object({
      people: z.array(
        z.object({ stream: StreamId, nama: z.string(), jabatan: z.string(), roles: z.array(z.string()) }),
      ),
      stale: z.boolean(),
    }),
    errors: ['bukan-kantor-contoh'],
  },
  /** Logs in as anybody of the sample office, or opens the lock, without a password. */
  'session:enter-contoh': {
    request: z.strictObject({ orang: StreamId }),
    response: Status,
    errors: ['bukan-kantor-contoh', 'orang-tidak-ada', 'orang-nonaktif'],
  },
  /** Makes the sample office anew, up to today; what was tried in the old one is gone. The status tells how far it is. */
  'session:remake-contoh': { request: nothing, response: Status, errors: ['bukan-kantor-contoh'] },
  /** Starts the program anew on the sample office (`contoh` true) or on the office's own data. */
  'session:switch-contoh': {
    request: z.strictObject({ contoh: z.boolean() }),
    response: nothing,
    errors: [],
  },
} as const satisfies Contract;
