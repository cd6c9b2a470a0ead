import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import type { Context, Refusal } from '../command';
import { isInCircle, readerNames } from '../berkas/circle';
import { holdsRole } from '../orang/orang';
import { KEPALA_BAGIAN } from '../peran/peran';
import type { World } from '../world';
import { keepsRapat, peopleOf, type RapatFacts, type RapatState } from './rapat-state';

/** People without an account, by name and where they come from. */
export const TamuList = z
  .array(
    z.strictObject({
      nama: z.string().trim().min(2).max(160),
      instansi: z.string().trim().max(200),
    }),
  )
  .max(200);

/** People of the office, each once. */
export const OrangList = z
  .array(StreamId)
  .max(200)
  .refine((all) => new Set(all).size === all.length);

/** What a rapat is, as a form sends it. */
export const Facts = z.strictObject({
  judul: z.string().trim().min(3).max(300),
  mulai: z.int().positive(),
  selesai: z.int().positive(),
  tempat: z.string().trim().min(2).max(300),
  pimpinan: StreamId,
  notulis: StreamId,
  peserta: OrangList,
  tamu: TamuList,
  acara: z.array(z.string().trim().min(1).max(500)).min(1).max(30),
});

/** Names a rapat, and what of it stood on the screen: how often that part had been written. */
export const SeenRapat = z.strictObject({ rapat: StreamId, seen: z.int().nonnegative() });

/** What is wrong with a rapat's facts; null: nothing. Errors: `waktu-rapat-terbalik`, `orang-tidak-ada`. */
export function factsRefused(world: World, facts: RapatFacts): Refusal | null {
  if (facts.selesai <= facts.mulai) return { code: 'waktu-rapat-terbalik' };
  const isKnown = peopleOf(facts).every((person) => world.read('orang', person) !== null);
  return isKnown ? null : { code: 'orang-tidak-ada' };
}

/** Whether the actor keeps a rapat, or is the Kepala Bagian. */
export function mayKeep(world: World, rapat: RapatState, { actor, at }: Context): boolean {
  if (keepsRapat(rapat, actor)) return true;
  const orang = world.read('orang', actor);
  return orang !== null && holdsRole(orang, KEPALA_BAGIAN, at);
}

/** A rapat for who keeps it. Errors: `rapat-tidak-ada`, `tidak-berhak`, `rapat-dibatalkan`. */
export function keptRapat(world: World, stream: string, context: Context): Result<RapatState, Refusal> {
  const rapat = world.read('rapat', stream);
  if (rapat === null) return fail({ code: 'rapat-tidak-ada' });
  if (!mayKeep(world, rapat, context)) return fail({ code: 'tidak-berhak' });
  return rapat.status === 'dibatalkan' ? fail({ code: 'rapat-dibatalkan' }) : ok(rapat);
}

/**
 * Whether the actor may see a rapat: whoever is to be there, was given something to do by it, or stands in the circle it was
 * called in. Units: `at` ms since epoch.
 */
export function mayReadRapat(
  world: World,
  rapat: RapatState,
  { actor, at }: Pick<Context, 'actor' | 'at'>,
): boolean {
  const isThere = [rapat.by, ...peopleOf(rapat), ...rapat.tindakLanjut.map(({ orang }) => orang)];
  if (isThere.includes(actor)) return true;
  const orang = world.read('orang', actor);
  return isInCircle(rapat.circle, orang === null ? [] : readerNames(orang, at));
}
