import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import type { Event } from '../event';
import { holdsRole } from '../orang/orang';
import { ADMINISTRATOR } from '../peran/peran';
import { KANTOR_STREAM } from './kantor';

/** A line of `akun.db`. */
const Line = z.int().positive();

/**
 * Records that a recovery code was made, in the place of the one before: its line of `akun.db`, never the code.
 * Errors: `kantor-belum-dibuka`.
 */
export const setRecoveryCode = defineCommand({
  type: 'kantor.set-recovery-code',
  v: 1,
  data: z.strictObject({ credential: Line }),
  decide: (world, { credential }, { at }) => {
    if (world.read('kantor', KANTOR_STREAM) === null) return fail({ code: 'kantor-belum-dibuka' });
    return ok([
      { stream: KANTOR_STREAM, type: 'RecoveryCodeMade', v: 1, happenedAt: at, data: { credential } },
    ]);
  },
});

/**
 * Records that an administrator's password was set with the recovery code `recovery` (its line), which is used up by it.
 * Errors: `kode-pemulihan-salah`: that code is not in force any more, or the person is no active administrator.
 */
export const spendRecoveryCode = defineCommand({
  type: 'kantor.use-recovery-code',
  v: 1,
  data: z.strictObject({ orang: StreamId, recovery: Line, credential: Line }),
  decide: (world, { orang, recovery, credential }, { at }) => {
    const person = world.read('orang', orang);
    const isInForce = world.read('kantor', KANTOR_STREAM)?.recovery === recovery;
    if (!isInForce || person === null || !holdsRole(person, ADMINISTRATOR, at))
      return fail({ code: 'kode-pemulihan-salah' });
    const events: readonly Event<string, unknown>[] = [
      { stream: orang, type: 'PasswordSet', v: 1, happenedAt: at, data: { credential } },
      { stream: KANTOR_STREAM, type: 'RecoveryCodeUsed', v: 1, happenedAt: at, data: { orang } },
    ];
    return ok(events);
  },
});
