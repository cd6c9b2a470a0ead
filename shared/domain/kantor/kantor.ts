import * as z from 'zod';
import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import { fail, ok } from '../../result';
import type { Instant } from '../../time';
import { defineCommand } from '../command';
import { asRecorded, type Event } from '../event';
import { profileOfName, type KantorProfile } from './profile';

/** The one stream of the office itself. */
export const KANTOR_STREAM = 'kantor';

/** Whether this journal is an office's own or the sample office's; stands in the first entry and never changes. */
export type KantorKind = 'kantor' | 'contoh';

/** What happens to the office as a whole. */
export type KantorEvent =
  | Event<'KantorOpened', { readonly nama: string; readonly dataId: string; readonly kind: KantorKind }>
  | Event<'KantorRestored', { readonly copyAt: Instant; readonly entries: number }>
  | Event<'KantorProfileSet', { readonly profile: KantorProfile }>
  | Event<'RecoveryCodeMade', { readonly credential: number }>
  | Event<'RecoveryCodeUsed', { readonly orang: string }>
  | Event<'ClockConfirmed', { readonly previousAt: Instant; readonly confirmedAt: Instant }>;

/**
 * The office: its profile, the id of its data, when it was opened, and the line of `akun.db` that holds the present
 * recovery code (null: there is none, or it was used). Units: ms since epoch.
 */
export interface KantorState {
  readonly nama: string;
  readonly profile: KantorProfile;
  readonly dataId: string;
  readonly kind: KantorKind;
  readonly openedAt: Instant;
  readonly recovery: number | null;
}

function evolve(state: KantorState | null, recorded: RecordedEvent): KantorState | null {
  const event = asRecorded<KantorEvent>(recorded);
  if (event.type === 'KantorOpened') {
    const { nama, dataId, kind } = event.data;
    const profile = profileOfName(nama);
    return { nama, profile, dataId, kind, openedAt: event.happenedAt, recovery: null };
  }
  if (state === null) return null;
  switch (event.type) {
    case 'KantorProfileSet':
      return { ...state, nama: event.data.profile.nama, profile: event.data.profile };
    case 'RecoveryCodeMade':
      return { ...state, recovery: event.data.credential };
    case 'RecoveryCodeUsed':
      return { ...state, recovery: null };
    case 'KantorRestored':
    case 'ClockConfirmed':
      return state;
  }
}

/** The office as the screens show it. Units: `openedAt` ms since epoch. */
export interface KantorRow {
  readonly stream: string;
  readonly nama: string;
  readonly profile: KantorProfile;
  readonly kind: KantorKind;
  readonly openedAt: Instant;
}

/** How the office folds and what rows it shows. */
export const kantorModule: StreamModule<KantorState> = {
  kind: 'kantor',
  evolve,
  rowsOf: ({ nama, profile, kind, openedAt }) => {
    const row: KantorRow = { stream: KANTOR_STREAM, nama, profile, kind, openedAt };
    return { kantor: [row] };
  },
};

const OpenKantor = z.strictObject({
  nama: z.string().trim().min(3).max(200),
  dataId: z.string().min(8).max(64),
  kind: z.enum(['kantor', 'contoh']),
});

/** Opens the office: the first entry of every journal. Errors: `kantor-sudah-dibuka`. */
export const openKantor = defineCommand({
  type: 'kantor.open',
  v: 1,
  data: OpenKantor,
  decide: (world, data, { at }) => {
    if (world.read('kantor', KANTOR_STREAM) !== null) return fail({ code: 'kantor-sudah-dibuka' });
    return ok([{ stream: KANTOR_STREAM, type: 'KantorOpened', v: 1, happenedAt: at, data }]);
  },
});

/**
 * Records that a person confirmed the date after the PC's clock had jumped.
 * Units: `previousAt` the time of the entry before, ms. Source: architecture.md, "Time, session, bridge".
 */
export const confirmClock = defineCommand({
  type: 'clock.confirm',
  v: 1,
  data: z.strictObject({ previousAt: z.int(), confirmedAt: z.int() }),
  decide: (_world, data, { at }) =>
    ok([{ stream: KANTOR_STREAM, type: 'ClockConfirmed', v: 1, happenedAt: at, data }]),
});

/**
 * Records that the office goes on from a copy: made at `copyAt` (ms), holding `entries`. What was written after it is lost,
 * and this entry says so for all time.
 */
export const restoreKantor = defineCommand({
  type: 'kantor.restore',
  v: 1,
  data: z.strictObject({ copyAt: z.int(), entries: z.int().nonnegative() }),
  decide: (_world, data, { at }) =>
    ok([{ stream: KANTOR_STREAM, type: 'KantorRestored', v: 1, happenedAt: at, data }]),
});
