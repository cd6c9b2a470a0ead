import * as z from 'zod';
import { ERROR_CODES } from '../domain/errors';
import { StreamId } from '../journal/entry';
import type { Contract } from './contract';

/** A password as somebody types it at a door. */
export const Password = z.string().min(1).max(256);
/** A password as it is chosen. Source: keandalan.md, row a27. */
export const NewPassword = z.string().min(8).max(256);
/** A PIN: digits only; it opens a locked screen and nothing else. Source: keandalan.md, row a27. */
export const Pin = z.string().regex(/^\d{6,12}$/);
/** A person's name as it is typed. */
export const NameOfPerson = z.string().trim().min(3).max(120).regex(/\p{L}/u);

/** What an administrator is advised to do: register a second administrator, have a recovery code at hand. */
export const ADVICE = ['administrator-tunggal', 'kode-pemulihan-belum-ada'] as const;
/** One of `ADVICE`. */
export type Advice = (typeof ADVICE)[number];

/** Why the program will not open the data: shown on the recovery screen, never turned into an empty start. */
export const RECOVERY_REASONS = [
  'folder-refused',
  'folder-not-writable',
  'held-by-other',
  'journal-missing',
  'journal-unreadable',
  'journal-behind',
  'journal-differs',
  'journal-damaged',
  'journal-too-new',
  'akun-missing',
  'akun-unreadable',
  'contoh-not-made',
] as const;

/** See `RECOVERY_REASONS`. `facts` are plain values for the sentence: paths, counts, times in ms, names. */
export const Recovery = z.object({
  reason: z.enum(RECOVERY_REASONS),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** Shape: see the schema of the same name. */
export type Recovery = z.infer<typeof Recovery>;

/** The person of the session as the shell shows them. Roles are those held now. */
export const Person = z.object({
  stream: StreamId,
  nama: z.string(),
  jabatan: z.string(),
  roles: z.array(z.string()),
});
/** Shape: see the schema of the same name. */
export type Person = z.infer<typeof Person>;

/** The PC's clock cannot be right: before the last entry, or more than 30 days after it. Units: ms since epoch. */
export const ClockDoubt = z.object({
  kind: z.enum(['mundur', 'melompat']),
  lastAt: z.number(),
  now: z.number(),
});
/** Shape: see the schema of the same name. */
export type ClockDoubt = z.infer<typeof ClockDoubt>;

const office = { kantor: z.string(), contoh: z.boolean() };

/** Where the program stands, for every window alike. */
export const Status = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recovery'), recovery: Recovery }),
  z.object({ kind: z.literal('first-run'), dataDir: z.string() }),
  /** The sample office is being made: `done` of `total` working days. */
  z.object({ kind: z.literal('preparing'), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('login'), ...office }),
  /** `pin`: this lock may be opened with the PIN; false without one, and after five wrong ones. */
  z.object({ kind: z.literal('locked'), ...office, person: Person, pin: z.boolean() }),
  z.object({
    kind: z.literal('open'),
    ...office,
    person: Person,
    clockDoubt: ClockDoubt.nullable(),
    offsetMinutes: z.number(),
    /** For administrators; empty for everybody else. */
    advice: z.array(z.enum(ADVICE)),
  }),
]);
/** Shape: see the schema of the same name. */
export type Status = z.infer<typeof Status>;

const nothing = z.strictObject({});

/** Login, lock, first run and recovery: all that is answered without an open session. */
export const sessionContract = {
  /** Where the program stands. */
  'session:status': { request: nothing, response: Status, errors: [] },
  /** What main's clock shows, in ms since epoch. */
  'session:now': { request: nothing, response: z.object({ at: z.number() }), errors: [] },
  /** The names of all people with an account, for the login list. */
  'session:people': {
    request: nothing,
    response: z.array(z.object({ stream: StreamId, nama: z.string(), jabatan: z.string() })),
    errors: [],
  },
  /** Logs in. `tunggu` carries `detail.seconds` until the next try is heard. */
  'session:login': {
    request: z.strictObject({ nama: NameOfPerson, password: Password }),
    response: Status,
    errors: ['nama-atau-sandi-salah', 'tunggu', 'sandi-belum-ada', 'orang-nonaktif'],
  },
  'session:logout': { request: nothing, response: Status, errors: [] },
  'session:lock': { request: nothing, response: Status, errors: [] },
  /**
   * Opens a locked screen with the password or the PIN of the person who locked it. `pin-salah` carries `detail.left`,
   * the tries left; after five wrong PINs, or without one, `pin-tidak-berlaku`: only the password opens this lock.
   */
  'session:unlock': {
    request: z.union([z.strictObject({ password: Password }), z.strictObject({ pin: Pin })]),
    response: Status,
    errors: ['nama-atau-sandi-salah', 'tunggu', 'orang-nonaktif', 'pin-salah', 'pin-tidak-berlaku'],
  },
  /**
   * Sets an administrator's password with the code of the recovery sheet, which is used up by it, and logs that person
   * in. `clockConfirmed`: the person has confirmed the date, asked by `jam-belum-dipastikan` (`detail.lastAt`, ms).
   */
  'session:recover': {
    request: z.strictObject({
      nama: NameOfPerson,
      code: z.string().min(1).max(64),
      password: NewPassword,
      clockConfirmed: z.boolean(),
    }),
    response: Status,
    errors: [...ERROR_CODES, 'tunggu'],
  },
  /** Tries once more to open data that could not be opened. */
  'session:retry': { request: nothing, response: Status, errors: [] },
  /** Closes the program, from the recovery screen. */
  'session:quit': { request: nothing, response: nothing, errors: [] },
  /**
   * A window tells the head its own picture (Dexie) has reached: one of the three witnesses of the journal's end.
   * `value` false: the witness belongs to other data, and the window must start its picture anew.
   */
  'session:witness': {
    request: z.strictObject({
      dataId: z.string().max(64),
      station: z.string().max(64),
      n: z.int().nonnegative(),
      hash: z.string().max(64),
    }),
    response: z.object({ same: z.boolean() }),
    errors: [],
  },
} as const satisfies Contract;
