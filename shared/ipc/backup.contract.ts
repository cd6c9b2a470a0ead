import * as z from 'zod';
import type { Contract } from './contract';

const nothing = z.strictObject({});
const Folder = z.string().min(1).max(1000);

/** What a copy holds. Units: `at` ms since epoch; counts. `lost`: attached files that were damaged when it was made. */
export const CopyFactsSchema = z.object({
  kantor: z.string(),
  entries: z.number(),
  at: z.number(),
  people: z.number(),
  berkas: z.number(),
  files: z.number(),
  lost: z.array(z.string()),
});

/** One finished copy as lists show it. */
export const CopyLine = z.object({
  folder: z.string(),
  kantor: z.string(),
  entries: z.number(),
  files: z.number(),
  at: z.number(),
});
/** Shape: see the schema of the same name. */
export type CopyLine = z.infer<typeof CopyLine>;

/** What a long work on a copy is at, and how far. Units: `done` of `total`, bytes or pieces. */
export const CopyStage = z.object({
  what: z.enum(['basis-data', 'berkas', 'periksa', 'periksa-berkas']),
  done: z.number(),
  total: z.number(),
});
/** Shape: see the schema of the same name. */
export type CopyStage = z.infer<typeof CopyStage>;

/** How the copies of this PC stand. `sameDisk`: the target lies on the disk of the data, and dies with it. */
export const CopyStatus = z.object({
  target: z.string(),
  sameDisk: z.boolean(),
  last: CopyLine.extend({ lost: z.number() }).nullable(),
  failed: z.object({ at: z.number(), code: z.string() }).nullable(),
  running: CopyStage.nullable(),
});
/** Shape: see the schema of the same name. */
export type CopyStatus = z.infer<typeof CopyStatus>;

const restoreErrors = [
  'bukan-salinan',
  'salinan-rusak',
  'dibatalkan',
  'nama-atau-sandi-salah',
  'tunggu',
  'tidak-berhak',
  'disk-penuh',
  'tulis-gagal',
] as const;

/** Copies and their restoring. `session:*` is answered on the recovery screen too. */
export const backupContract = {
  'copy:status': { request: nothing, response: CopyStatus, errors: [] },
  /** Makes a copy now; progress comes as news `copy`. */
  'copy:now': {
    request: nothing,
    response: CopyStatus,
    errors: [
      'salinan-rusak',
      'dibatalkan',
      'tujuan-tidak-dapat-ditulis',
      'tujuan-di-dalam-data',
      'disk-penuh',
      'sedang-berjalan',
    ],
  },
  'copy:cancel': { request: nothing, response: nothing, errors: [] },
  /** Asks the person for another target folder (administrators only). `status` is as before when they thought better of it. */
  'copy:choose-target': {
    request: nothing,
    response: CopyStatus,
    errors: ['tidak-berhak', 'tujuan-di-dalam-data', 'tujuan-tidak-dapat-ditulis'],
  },
  /** The finished copies below a folder, newest first; null asks the chosen target, `ask` the person. */
  'session:copies': {
    request: z.strictObject({ where: z.enum(['target', 'ask']) }),
    response: z.object({ target: z.string(), copies: z.array(CopyLine) }),
    errors: [],
  },
  /** Reads a copy back as a whole and says what it holds; progress comes as news `restore`. One at a time: a new one ends the one before. */
  'session:inspect-copy': {
    request: z.strictObject({ folder: Folder }),
    response: CopyFactsSchema,
    errors: ['bukan-salinan', 'salinan-rusak', 'dibatalkan'],
  },
  /** Ends the reading of a copy or the preparing of a restore; either then answers `dibatalkan`, and nothing has changed. */
  'session:cancel-restore': { request: nothing, response: nothing, errors: [] },
  /**
   * Restores a copy in the place of the data, by an administrator of that copy; the program then starts anew. Progress
   * comes as news `restore`; once the data change places it can be cancelled no more.
   */
  'session:restore': {
    request: z.strictObject({
      folder: Folder,
      nama: z.string().trim().min(3).max(120),
      password: z.string().min(1).max(256),
    }),
    response: z.object({ kept: z.string().nullable() }),
    errors: restoreErrors,
  },
} as const satisfies Contract;
