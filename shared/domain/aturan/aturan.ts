import * as z from 'zod';
import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import { asRecorded, type Event } from '../event';
import { TRAY_CUTOFF_MINUTE } from '../kalender/due';
import type { World } from '../world';

/** The one stream of the office's rules of work. */
export const ATURAN_STREAM = 'aturan';

const LAST_MINUTE = 24 * 60 - 1;
const Reason = z.string().trim().min(3).max(200);
const unique = (list: readonly string[]): boolean => new Set(list).size === list.length;

/**
 * The office's own rules of work. `bakiSampai`: what comes in before this minute of the day is still to be taken that day;
 * `ingatkan`: how many minutes before a step is due its person is told, 0: not at all; `alasanPenyimpangan`: the reasons
 * offered when a step departed from its mutu baku; `sopTertutup`: the numbers of the SOPs whose berkas begin closed to
 * all but their circle.
 */
export const aturanSchema = z.strictObject({
  bakiSampai: z.int().min(0).max(LAST_MINUTE),
  ingatkan: z.int().min(0).max(600),
  alasanPenyimpangan: z.array(Reason).min(1).max(30).refine(unique),
  sopTertutup: z
    .array(z.string().regex(/^\d{2}$/))
    .max(99)
    .refine(unique),
});

/** The office's rules of work. Units: `bakiSampai` minutes since midnight, `ingatkan` minutes. */
export type Aturan = Readonly<z.infer<typeof aturanSchema>>;

/** What holds until the office says otherwise. Bids, HPS, Pokja papers and complaints begin closed. */
export const DEFAULT_ATURAN: Aturan = {
  bakiSampai: TRAY_CUTOFF_MINUTE,
  ingatkan: 30,
  alasanPenyimpangan: [
    'Menunggu kelengkapan dari pihak luar',
    'Pejabat tidak berada di tempat',
    'Banyak pekerjaan pada waktu yang sama',
    'Aplikasi atau jaringan terganggu',
    'Perlu koordinasi dengan unit lain',
    'Dikerjakan tepat waktu, terlambat dicatat',
  ],
  sopTertutup: ['03', '04', '18', '19', '20', '21', '22', '23', '27', '32'],
};

/** What happens to the rules of work: all of them are set at once. */
export type AturanEvent = Event<'AturanSet', { readonly aturan: Aturan }>;

/** The rules of work as the office has set them. */
export interface AturanState {
  readonly aturan: Aturan;
}

function evolve(_state: AturanState | null, recorded: RecordedEvent): AturanState {
  return { aturan: asRecorded<AturanEvent>(recorded).data.aturan };
}

/** How the rules of work fold; they are read whole, so they show no rows. */
export const aturanModule: StreamModule<AturanState> = { kind: 'aturan', evolve, rowsOf: () => ({}) };

/** The rules of work in force. */
export function aturanIn(world: World): Aturan {
  return world.read('aturan', ATURAN_STREAM)?.aturan ?? DEFAULT_ATURAN;
}
