import * as z from 'zod';
import { ERROR_CODES } from '../domain/errors';
import { StreamId, type ReadEntry, type RecordedEvent } from '../journal/entry';
import type { Contract } from './contract';

const nothing = z.strictObject({});
const JsonValue = z.json();
const DraftKey = z.string().regex(/^[a-z0-9][a-zA-Z0-9:._-]{0,199}$/);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The largest file a person may attach, in bytes. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** A journal event as readers get it. */
const Recorded = z.custom<RecordedEvent>();
/** A journal entry as readers get it. */
const Read = z.custom<ReadEntry>();

/** The end of the journal as the projector knows it. `epoch` changes when the picture must be painted anew. */
export const JournalEnd = z.object({
  dataId: z.string(),
  seq: z.number(),
  station: z.string(),
  n: z.number(),
  hash: z.string(),
});
/** Shape: see the schema of the same name. */
export type JournalEnd = z.infer<typeof JournalEnd>;

/** The one door for writing. */
export const commandContract = {
  /**
   * Runs one command. `commandId` is made by the window and kept with the draft: the same one again gets the first
   * reply (`repeated`) and writes nothing. `subject` is the stream of its first event; the screen waits for `seq`.
   */
  'command:run': {
    request: z.strictObject({
      commandId: z.uuid(),
      type: z.string().max(64),
      v: z.int().positive().max(1000),
      data: JsonValue,
    }),
    response: z.object({
      seq: z.number(),
      subject: z.string(),
      repeated: z.boolean(),
      undoable: z.boolean(),
    }),
    errors: ERROR_CODES,
  },
  /** Sets a person's password: administrators for anyone, others for themselves with their present one. */
  'command:set-password': {
    request: z.strictObject({
      commandId: z.uuid(),
      orang: StreamId,
      present: z.string().max(256),
      password: z.string().min(8).max(256),
    }),
    response: z.object({ seq: z.number() }),
    errors: [...ERROR_CODES, 'nama-atau-sandi-salah', 'tunggu'],
  },
  /** A person has confirmed the date after the clock had jumped. */
  'command:confirm-clock': {
    request: z.strictObject({ commandId: z.uuid() }),
    response: z.object({ seq: z.number() }),
    errors: ERROR_CODES,
  },
} as const satisfies Contract;

/** What the projector reads. */
export const journalContract = {
  'journal:end': { request: nothing, response: JournalEnd, errors: [] },
  /** Entries after `seq`, in order, at most `limit`. */
  'journal:after': {
    request: z.strictObject({ seq: z.int().nonnegative(), limit: z.int().min(1).max(2000) }),
    response: z.object({ entries: z.array(Read), end: JournalEnd }),
    errors: [],
  },
  /** All events of some streams, for folding them anew. */
  'journal:streams': {
    request: z.strictObject({ streams: z.array(StreamId).min(1).max(500) }),
    response: z.array(z.object({ stream: StreamId, events: z.array(Recorded) })),
    errors: [],
  },
  /**
   * One page of whole streams, those touched last first, as of `upTo`: for painting the picture anew.
   * `before` is the `next` of the page before, null for the first; `next` null ends it.
   */
  'journal:rebuild': {
    request: z.strictObject({
      upTo: z.int().nonnegative(),
      before: z.int().nonnegative().nullable(),
      limit: z.int().min(1).max(2000),
    }),
    response: z.object({
      streams: z.array(z.object({ stream: StreamId, events: z.array(Recorded) })),
      next: z.number().nullable(),
    }),
    errors: [],
  },
} as const satisfies Contract;

/** A clerk's own work, outside the chain. */
export const draftContract = {
  'draft:save': {
    request: z.strictObject({ key: DraftKey, value: JsonValue }),
    response: z.object({ at: z.number() }),
    errors: ['tulis-gagal'],
  },
  'draft:load': {
    request: z.strictObject({ key: DraftKey }),
    response: z.object({ value: JsonValue.nullable(), at: z.number().nullable() }),
    errors: [],
  },
  'draft:list': {
    request: z.strictObject({ prefix: z.string().max(200) }),
    response: z.array(z.object({ key: z.string(), value: JsonValue, at: z.number() })),
    errors: [],
  },
  'draft:drop': { request: z.strictObject({ key: DraftKey }), response: nothing, errors: [] },
  /** A person's own settings (theme, columns), kept like drafts. */
  'pref:save': {
    request: z.strictObject({ key: DraftKey, value: JsonValue }),
    response: nothing,
    errors: ['tulis-gagal'],
  },
  'pref:load': {
    request: z.strictObject({ key: DraftKey }),
    response: z.object({ value: JsonValue.nullable() }),
    errors: [],
  },
} as const satisfies Contract;

/**
 * One hit of a search: the stream to open, and what kind it is. `excerpt` is the line found, its hits marked; null where
 * none was asked for, or only the title was found.
 */
export const SearchHit = z.object({
  stream: z.string(),
  kind: z.string(),
  title: z.string(),
  context: z.string(),
  excerpt: z
    .array(z.object({ text: z.string(), isHit: z.boolean() }))
    .readonly()
    .nullable(),
});
/** Shape: see the schema of the same name. */
export type SearchHit = z.infer<typeof SearchHit>;

/** Search in cari.db: words as prefixes, all of them required. */
export const searchContract = {
  /** `total` is exact up to 1,000; `seq` is what the index has reached. */
  'search:find': {
    request: z.strictObject({
      text: z.string().max(200),
      kinds: z.array(z.string().max(20)).max(10),
      offset: z.int().min(0).max(100_000),
      limit: z.int().min(1).max(100),
      /** Left out: without. */
      excerpts: z.boolean().optional(),
    }),
    response: z.object({ hits: z.array(SearchHit), total: z.number(), seq: z.number() }),
    errors: ['gudang-belum-siap'],
  },
} as const satisfies Contract;

const Cell = z.string().max(4_000);

/** Files of the store, and files made for people. */
export const fileContract = {
  /** Stores one file before the entry that names it. Same bytes, same name: nothing is stored twice. */
  'file:put': {
    request: z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    response: z.object({ sha256: Sha256, name: z.string(), sizeBytes: z.number() }),
    errors: ['berkas-kosong', 'berkas-terlalu-besar', 'disk-penuh', 'tulis-gagal'],
  },
  /** Saves a copy of a file that a berkas or a rapat names to where the person says. `saved` false: they thought better of it. */
  'file:save-copy': {
    request: z.strictObject({ berkas: StreamId, sha256: Sha256 }),
    response: z.object({ saved: z.boolean() }),
    errors: ['berkas-lampiran-tidak-ada', 'berkas-tertutup', 'berkas-rusak', 'tulis-gagal'],
  },
  /** Saves a list as a table for Excel (CSV) to where the person says. `saved` false: they thought better of it. */
  'file:save-table': {
    request: z.strictObject({
      name: z.string().min(1).max(100),
      head: z.array(Cell).min(1).max(40),
      rows: z.array(z.array(Cell).max(40)).max(20_000),
    }),
    response: z.object({ saved: z.boolean() }),
    errors: ['tulis-gagal'],
  },
} as const satisfies Contract;

/** What the check of the whole journal found. Units: ms since epoch, counts of entries. */
export const Verification = z.object({
  state: z.enum(['berjalan', 'utuh', 'rusak', 'dibatalkan']),
  checked: z.number(),
  total: z.number(),
  at: z.number(),
  fault: z.object({ seq: z.number(), at: z.number().nullable(), kind: z.string() }).nullable(),
});
/** Shape: see the schema of the same name. */
export type Verification = z.infer<typeof Verification>;

/** The program itself. */
export const systemContract = {
  'system:info': {
    request: nothing,
    response: z.object({
      version: z.string(),
      electron: z.string(),
      dataDir: z.string(),
      dataId: z.string(),
      station: z.string(),
      entries: z.number(),
      freeBytes: z.number(),
      developmentRuntime: z.boolean(),
      notices: z.array(z.string()),
    }),
    errors: [],
  },
  /** Opens one more window on the same session. */
  'system:new-window': { request: nothing, response: nothing, errors: [] },
  /** Starts (or restarts) the check of the whole chain; progress comes as news. */
  'system:verify': { request: nothing, response: Verification, errors: ['gudang-belum-siap'] },
  /** What the last check found, for a window that has just opened. */
  'system:verification': { request: nothing, response: Verification, errors: [] },
  'system:verify-cancel': { request: nothing, response: nothing, errors: [] },
} as const satisfies Contract;
