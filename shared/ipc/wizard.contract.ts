import * as z from 'zod';
import { ERROR_CODES } from '../domain/errors';
import { workCalendarSchema, type WorkCalendar } from '../domain/kalender/calendar';
import { kantorProfileSchema } from '../domain/kantor/profile';
import { roleSchema } from '../sop/schema';
import { localDateSchema } from '../time';
import type { Contract } from './contract';
import { NameOfPerson, NewPassword, Status } from './session.contract';

const nothing = z.strictObject({});
const Folder = z.string().min(1).max(1000);
const Typed = z.string().max(500);

/** The most people one first run registers; more are added in Pengaturan. */
export const MAX_FIRST_PEOPLE = 200;

/** A role as the wizard gives it. `from` null: from now on; `to` is its last day, null: until further notice. */
export const WizardRole = z.strictObject({
  role: z.string().min(1).max(64),
  from: localDateSchema.nullable(),
  to: localDateSchema.nullable(),
});

/** One person of the new office. */
export const WizardPerson = z.strictObject({
  nama: NameOfPerson,
  jabatan: z.string().trim().max(160),
  roles: z.array(WizardRole).max(40),
});
/** Shape: see the schema of the same name. */
export type WizardPerson = z.infer<typeof WizardPerson>;

/**
 * The whole first run. `administrator` is the place in `people` of who becomes administrator, with `password`;
 * `calendar` null: the shipped one as it is; `copiesDir` null: the proposed folder. A window checks with this schema
 * before it sends, so that each field can be named.
 */
export const Wizard = z.strictObject({
  profile: kantorProfileSchema,
  people: z.array(WizardPerson).min(1).max(MAX_FIRST_PEOPLE),
  administrator: z.int().nonnegative(),
  password: NewPassword,
  calendar: workCalendarSchema.nullable(),
  copiesDir: Folder.nullable(),
});
/** Shape: see the schema of the same name. */
export type Wizard = z.infer<typeof Wizard>;

/**
 * The wizard as it stands half filled: anything typed so far, and never a password. `calendar` is its JSON as last edited,
 * which may not hold together yet; null: the shipped one.
 */
export const WizardDraft = z.strictObject({
  step: z.int().min(1).max(5),
  profile: z.strictObject({
    nama: Typed,
    kopBaris1: Typed,
    kopBaris2: Typed,
    alamat: Typed,
    telepon: Typed,
    kodePos: Typed,
    kodeUnit: Typed,
  }),
  people: z
    .array(
      z.strictObject({
        nama: Typed,
        jabatan: Typed,
        roles: z.array(z.strictObject({ role: Typed, from: Typed.nullable(), to: Typed.nullable() })).max(40),
      }),
    )
    .max(MAX_FIRST_PEOPLE),
  administrator: z.int().nonnegative().nullable(),
  calendar: z.string().max(200_000).nullable(),
  copiesDir: z.string().max(1000).nullable(),
});
/** Shape: see the schema of the same name. */
export type WizardDraft = z.infer<typeof WizardDraft>;

/** A disk of this PC. Units: `freeBytes`. `holdsData`: copies there die with the data. */
export const Drive = z.object({ path: z.string(), freeBytes: z.number(), holdsData: z.boolean() });
/** Shape: see the schema of the same name. */
export type Drive = z.infer<typeof Drive>;

/** The first run: answered while there is no office yet. */
export const wizardContract = {
  /** What the wizard is prefilled with. `roles` in the order of the office's table, the administrator among them. */
  'session:wizard-defaults': {
    request: nothing,
    response: z.object({
      profile: kantorProfileSchema,
      roles: z.array(roleSchema),
      calendar: z.custom<WorkCalendar>(),
      dataDir: z.string(),
      copiesDir: z.string(),
      drives: z.array(Drive),
    }),
    errors: ['kantor-sudah-dibuka'],
  },
  /** The draft left by an earlier start. `setAside`: there was one that could not be read; it lies under a new name. */
  'session:wizard-load': {
    request: nothing,
    response: z.object({
      draft: WizardDraft.nullable(),
      at: z.number().nullable(),
      setAside: z.boolean(),
    }),
    errors: ['kantor-sudah-dibuka'],
  },
  /** Keeps the draft on disk: after the reply a kill loses nothing of it. */
  'session:wizard-save': {
    request: z.strictObject({ draft: WizardDraft }),
    response: z.object({ at: z.number() }),
    errors: ['kantor-sudah-dibuka', 'tulis-gagal', 'disk-penuh'],
  },
  /**
   * Opens the office with everything the wizard holds, all or none, and logs the administrator in. `recoveryCode` is
   * told this once. A refusal carries `detail.row`, the place in `people`, or `detail.field`, a field of the wizard.
   */
  'session:open-office': {
    request: Wizard,
    response: z.object({ status: Status, recoveryCode: z.string() }),
    errors: [...ERROR_CODES, 'tujuan-di-dalam-data', 'tujuan-tidak-dapat-ditulis'],
  },
} as const satisfies Contract;
