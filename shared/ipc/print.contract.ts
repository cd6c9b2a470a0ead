import * as z from 'zod';
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

/** Printing. What is printed is made by main as a PDF. */
export const printContract = {
  'print:printers': { request: nothing, response: z.array(Printer), errors: [] },
  /**
   * The recovery sheet, with the code that was made in this session; afterwards nobody knows it any more. `printer`
   * null: the default one. `done` false: the person thought better of saving.
   */
  'print:recovery-sheet': {
    request: z.discriminatedUnion('to', [
      z.strictObject({ to: z.literal('printer'), printer: z.string().min(1).max(200).nullable() }),
      z.strictObject({ to: z.literal('pdf') }),
    ]),
    response: z.object({ done: z.boolean() }),
    errors: ['kode-pemulihan-tidak-diketahui', 'tulis-gagal', ...PRINT_ERRORS],
  },
} as const satisfies Contract;
