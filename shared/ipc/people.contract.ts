import * as z from 'zod';
import { ERROR_CODES } from '../domain/errors';
import type { Contract } from './contract';
import { Password, Pin } from './session.contract';

const proofErrors = ['nama-atau-sandi-salah', 'tunggu'] as const;

/** What a person does about their own PIN, and an administrator about the recovery code. Secrets are never journalled. */
export const peopleContract = {
  /** Sets the PIN of the person at work, who proves their own password. `pin-terlalu-mudah`: 111111, 123456 and the like. */
  'command:set-pin': {
    request: z.strictObject({ commandId: z.uuid(), password: Password, pin: Pin }),
    response: z.object({ seq: z.number() }),
    errors: [...ERROR_CODES, ...proofErrors, 'pin-terlalu-mudah'],
  },
  /** Removes the PIN of the person at work; the lock then asks for the password. */
  'command:remove-pin': {
    request: z.strictObject({ commandId: z.uuid() }),
    response: z.object({ seq: z.number() }),
    errors: ERROR_CODES,
  },
  /**
   * Makes a new recovery code in the place of the present one; the administrator at work proves their own password.
   * `code` is told this once; null when the command was a repeated one: make another if the first reply was lost.
   */
  'command:new-recovery-code': {
    request: z.strictObject({ commandId: z.uuid(), password: Password }),
    response: z.object({ seq: z.number(), code: z.string().nullable() }),
    errors: [...ERROR_CODES, ...proofErrors],
  },
} as const satisfies Contract;
