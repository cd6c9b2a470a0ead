import * as z from 'zod';
import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import { fail, ok } from '../../result';
import type { Instant } from '../../time';
import { defineCommand } from '../command';
import { asRecorded, type Event } from '../event';

/** The one stream of the office itself. */
export const KANTOR_STREAM = 'kantor';

/** Whether this journal is an office's own or the sample office's; stands in the first entry and never changes. */
export type KantorKind = 'kantor' | 'contoh';

/** What happens to the office as a whole. */
export type KantorEvent =
  | Event<'KantorOpened', { readonly nama: string; readonly dataId: string; readonly kind: KantorKind }>
  | Event<'ClockConfirmed', { readonly previousAt: Instant; readonly confirmedAt: Instant }>;

/** The office: its name, the id of its data, when it was opened. Units: ms since epoch. */
export interface KantorState {
  readonly nama: string;
  readonly dataId: string;
  readonly kind: KantorKind;
  readonly openedAt: Instant;
}

function evolve(state: KantorState | null, recorded: RecordedEvent): KantorState | null {
  const event = asRecorded<KantorEvent>(recorded);
  if (event.type !== 'KantorOpened') return state;
  return { ...event.data, openedAt: event.happenedAt };
}

/** How the office folds and what rows it shows. */
export const kantorModule: StreamModule<KantorState> = {
  kind: 'kantor',
  evolve,
  rowsOf: (state) => ({
    kantor: [{ stream: KANTOR_STREAM, nama: state.nama, kind: state.kind, openedAt: state.openedAt }],
  }),
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
  right: { kind: 'internal' },
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
  right: { kind: 'internal' },
  data: z.strictObject({ previousAt: z.int(), confirmedAt: z.int() }),
  decide: (_world, data, { at }) =>
    ok([{ stream: KANTOR_STREAM, type: 'ClockConfirmed', v: 1, happenedAt: at, data }]),
});
