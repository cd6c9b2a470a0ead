import * as z from 'zod';
import { StreamId } from '../journal/entry';
import type { Contract } from './contract';

const nothing = z.strictObject({});

/** A printer this PC knows. */
export const Printer = z.object({ name: z.string(), isDefault: z.boolean() });
/** Shape: see the schema of the same name. */
export type Printer = z.infer<typeof Printer>;

/** Why paper did not come out. */
export const PRINT_ERRORS = [
  'printer-tidak-ada',
  'cetak-gagal',
  'cetak-terlalu-lama',
  'cetak-belum-didukung',
] as const;

/** One of `PRINT_ERRORS`. */
export type PrintError = (typeof PRINT_ERRORS)[number];

/** Where a paper goes: to a printer (`printer` null: the default one), or into a PDF where the person says. */
export const PaperOrder = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('printer'), printer: z.string().min(1).max(200).nullable() }),
  z.strictObject({ to: z.literal('pdf') }),
]);
/** Shape: see the schema of the same name. */
export type PaperOrder = z.infer<typeof PaperOrder>;

/** `done` false: the person thought better of saving. */
const brought = z.object({ done: z.boolean() });

/** Printing. What is printed is made by main as a PDF. */
export const printContract = {
  'print:printers': { request: nothing, response: z.array(Printer), errors: [] },
  /** The recovery sheet, with the code that was made in this session; afterwards nobody knows it any more. */
  'print:recovery-sheet': {
    request: PaperOrder,
    response: brought,
    errors: ['kode-pemulihan-tidak-diketahui', 'tulis-gagal', ...PRINT_ERRORS],
  },
  /** The lembar kendali of a berkas as it stands now, for who may see it. */
  'print:lembar-kendali': {
    request: z.strictObject({ berkas: StreamId, order: PaperOrder }),
    response: brought,
    errors: ['berkas-tidak-ada', 'tidak-berhak', 'tulis-gagal', ...PRINT_ERRORS],
  },
} as const satisfies Contract;
