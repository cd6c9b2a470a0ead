import * as z from 'zod';

/**
 * What the office's letters and screens carry: the name, the two lines of the kop, the address, and `kodeUnit`, the
 * office's own group in a letter number (empty until it is known; numbering asks for it).
 * Source: aturan.md, sections 0, 2 and 3.
 */
export const kantorProfileSchema = z
  .strictObject({
    nama: z.string().trim().min(3).max(200).regex(/\p{L}/u),
    kopBaris1: z.string().trim().max(120),
    kopBaris2: z.string().trim().max(120),
    alamat: z.string().trim().max(200),
    telepon: z.string().trim().max(80),
    kodePos: z
      .string()
      .trim()
      .regex(/^(?:\d{5})?$/),
    kodeUnit: z
      .string()
      .trim()
      .regex(/^[0-9A-Za-z.-]{0,40}$/),
  })
  .readonly();

/** The profile of the office; see the schema of the same name. */
export type KantorProfile = z.infer<typeof kantorProfileSchema>;

/** The profile of an office of which only the name is known. */
export function profileOfName(nama: string): KantorProfile {
  return { nama, kopBaris1: '', kopBaris2: '', alamat: '', telepon: '', kodePos: '', kodeUnit: '' };
}

/** Whether two profiles say the same. */
export function isSameProfile(one: KantorProfile, other: KantorProfile): boolean {
  return (Object.keys(one) as (keyof KantorProfile)[]).every((field) => one[field] === other[field]);
}
