import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import type { Decree } from '../../sop/decree';
import { asRecorded, type Event } from '../event';

/** The one stream of the decree that set the office's SOPs. */
export const KEPUTUSAN_STREAM = 'keputusan';

/** What happens to the decree: its text is put on record, or the text the program brings is declined by its sum. */
export type KeputusanEvent =
  | Event<'KeputusanPublished', { readonly decree: Decree }>
  | Event<'KeputusanDeclined', { readonly sum: string }>;

/** The decree on record; null where only an offer of one was declined. `declined`: the sum of that file. */
export interface KeputusanState {
  readonly decree: Decree | null;
  readonly declined: string | null;
}

function evolve(state: KeputusanState | null, recorded: RecordedEvent): KeputusanState | null {
  const event = asRecorded<KeputusanEvent>(recorded);
  const before = state ?? { decree: null, declined: null };
  switch (event.type) {
    case 'KeputusanPublished':
      return { ...before, decree: event.data.decree };
    case 'KeputusanDeclined':
      return { ...before, declined: event.data.sum };
  }
}

/** How the decree folds; it is read whole, so it shows no rows. */
export const keputusanModule: StreamModule<KeputusanState> = {
  kind: 'keputusan',
  evolve,
  rowsOf: () => ({}),
};
