import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import type { Instant } from '../../time';
import { asRecorded, type Event } from '../event';

/** What happens to a number series: a number is taken, once, for one stream. */
export type NomorEvent = Event<
  'NomorTaken',
  { readonly n: number; readonly text: string; readonly for: string }
>;

/** A series: its last number. */
export interface NomorState {
  readonly last: number;
}

/** The stream of a series. A book has one series a year, the year of the form's date. */
export function seriesStream(book: string, year: number): string {
  return `nomor:${book}:${year}`;
}

/** Takes the next number of a berkas series, as it is printed: `B-0012/2026`. */
export function takeBerkasNumber(
  series: NomorState | null,
  year: number,
  forStream: string,
  happenedAt: Instant,
): NomorEvent {
  const n = (series?.last ?? 0) + 1;
  const text = `B-${String(n).padStart(4, '0')}/${year}`;
  return {
    stream: seriesStream('berkas', year),
    type: 'NomorTaken',
    v: 1,
    happenedAt,
    data: { n, text, for: forStream },
  };
}

function evolve(state: NomorState | null, recorded: RecordedEvent): NomorState | null {
  const { data } = asRecorded<NomorEvent>(recorded);
  return { last: Math.max(state?.last ?? 0, data.n) };
}

/** How a series folds. It shows no rows of its own: the number stands on the thing that took it. */
export const nomorModule: StreamModule<NomorState> = { kind: 'nomor', evolve, rowsOf: () => ({}) };
