import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { defineCommand, type Context, type Decision } from '../command';
import type { World } from '../world';

/** A line of `akun.db`. */
const Line = z.int().positive();

const CredentialFact = z.strictObject({ orang: StreamId, credential: Line });

/** Writes down that a secret of an active person was set, as an event of this type. */
function recordLine(type: 'PasswordSet' | 'PinSet') {
  return (world: World, { orang, credential }: z.infer<typeof CredentialFact>, { at }: Context): Decision => {
    const state = world.read('orang', orang);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (state.nonaktif !== null) return fail({ code: 'orang-nonaktif' });
    return ok([{ stream: orang, type, v: 1, happenedAt: at, data: { credential } }]);
  };
}

/**
 * Records the fact that a password was set: the line of `akun.db` now in force, never the secret.
 * Errors: `orang-tidak-ada`, `orang-nonaktif`.
 */
export const setPassword = defineCommand({
  type: 'orang.set-password',
  v: 1,
  data: CredentialFact,
  decide: recordLine('PasswordSet'),
});

/** Records the fact that a PIN was set, as `setPassword` does. Errors: `orang-tidak-ada`, `orang-nonaktif`. */
export const setPin = defineCommand({
  type: 'orang.set-pin',
  v: 1,
  data: CredentialFact,
  decide: recordLine('PinSet'),
});

/** Records that a person has no PIN any more. Errors: `orang-tidak-ada`, `pin-belum-ada`. */
export const removePin = defineCommand({
  type: 'orang.remove-pin',
  v: 1,
  data: z.strictObject({ orang: StreamId }),
  decide: (world, { orang }, { at }) => {
    const state = world.read('orang', orang);
    if (state === null) return fail({ code: 'orang-tidak-ada' });
    if (state.pin === null) return fail({ code: 'pin-belum-ada' });
    return ok([{ stream: orang, type: 'PinRemoved', v: 1, happenedAt: at, data: {} }]);
  },
});
