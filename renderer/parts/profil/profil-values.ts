import { kantorProfileSchema, type KantorProfile } from '../../../shared/domain/kantor/profile';
import { profilStrings as strings } from './profil.strings';

/** One line of the profile. */
export type ProfilField = keyof KantorProfile;

/** The lines of the profile in the order of the kop. */
export const PROFIL_FIELDS = [
  'nama',
  'kopBaris1',
  'kopBaris2',
  'alamat',
  'telepon',
  'kodePos',
  'kodeUnit',
] as const satisfies readonly ProfilField[];

/** What is wrong, by field. */
export type ProfilErrors = { readonly [F in ProfilField]?: string };

/** Says what a profile lacks; nothing when it can be kept. */
export function profilErrors(profile: KantorProfile): ProfilErrors {
  const read = kantorProfileSchema.safeParse(profile);
  if (read.success) return {};
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  return Object.fromEntries(
    PROFIL_FIELDS.filter((field) => wrong.has(field)).map((field) => [field, strings.wrong(field)]),
  );
}
