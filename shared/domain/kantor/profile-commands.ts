import * as z from 'zod';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { KANTOR_STREAM } from './kantor';
import { isSameProfile, kantorProfileSchema } from './profile';

/**
 * Replaces the office's profile. `seen` is the profile on the screen; a new office has one with its name alone.
 * Errors: `kantor-belum-dibuka`, `berubah-sejak-dibuka` with the profile that stands there now.
 */
export const setKantorProfile = defineCommand({
  type: 'kantor.set-profile',
  v: 1,
  data: z.strictObject({ profile: kantorProfileSchema, seen: kantorProfileSchema }),
  decide: (world, { profile, seen }, { at }) => {
    const state = world.read('kantor', KANTOR_STREAM);
    if (state === null) return fail({ code: 'kantor-belum-dibuka' });
    if (!isSameProfile(seen, state.profile))
      return fail({ code: 'berubah-sejak-dibuka', detail: { profile: state.profile } });
    return ok([{ stream: KANTOR_STREAM, type: 'KantorProfileSet', v: 1, happenedAt: at, data: { profile } }]);
  },
});
