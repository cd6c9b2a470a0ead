import * as z from 'zod';

const words = z.string().min(1);
const sopNumber = z.string().regex(/^\d{2}$/);
const oldTitle = z.strictObject({ no: z.int().positive(), title: words });
const newTitle = z.strictObject({ number: sopNumber, title: words });

/**
 * The decree that set the SOPs (`assets/sop/decree.json`): its number, date and signatory, the titles in order, and the
 * printed table old SOP → new SOP. In `renumbering` a null is an empty cell: a null `new` is a SOP the decree dropped, a
 * null `old` one it added or one more part of the old SOP above it. `date` is a calendar date (`YYYY-MM-DD`).
 * Source: Keputusan Sekretaris Daerah Kota Malang 100.3.3.6/122/35.73.112/2024.
 */
export const decreeSchema = z
  .strictObject({
    number: words,
    date: z.iso.date(),
    place: words,
    title: words,
    unit: words,
    signatory: z.strictObject({ position: words, name: words }),
    revokes: z.strictObject({ number: words, title: words }),
    considering: z.array(words).min(1),
    recalling: z.array(words).min(1),
    decides: z.array(z.strictObject({ dictum: words, text: words })).min(1),
    titles: z.array(newTitle).min(1),
    renumbering: z.array(z.strictObject({ old: oldTitle.nullable(), new: newTitle.nullable() })),
    mended: z.array(z.strictObject({ where: words, original: words })),
  })
  .refine(({ titles }) => new Set(titles.map((title) => title.number)).size === titles.length);

/** The decree as data. */
export type Decree = Readonly<z.infer<typeof decreeSchema>>;
