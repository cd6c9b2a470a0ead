import type { Instant, LocalDate } from '../../time';
import type { Lampiran, StoryFact, Susulan } from '../berkas/berkas-state';
import type { Event, Recorded } from '../event';
import type { PermintaanBahan } from './permintaan-bahan';

/** What happens to the permintaan bahan of a berkas. Units: `dueAt` ms since epoch. Source: SOP 06/4, 09/3, 28/6, 35/6, 39/3. */
export type BahanEvent =
  | Event<
      'BahanAsked',
      {
        readonly permintaan: string;
        readonly task: string;
        readonly key: string;
        readonly label: string;
        readonly what: string;
        readonly due: LocalDate;
        readonly dueAt: Instant;
        readonly calendarVersion: string;
      }
    >
  | Event<
      'BahanAnswered',
      {
        readonly permintaan: string;
        readonly note: string;
        readonly lampiran: readonly Lampiran[];
        readonly susulan: Susulan | null;
      }
    >
  | Event<'BahanReminded', { readonly permintaan: string; readonly note: string }>
  | Event<'BahanClosed', { readonly permintaan: string; readonly reason: string }>
  | Event<'BahanWithdrawn', { readonly permintaan: string }>;

/** An event of a permintaan bahan as the journal gave it back. */
export type BahanRecorded = Recorded<BahanEvent>;

const TYPES = [
  'BahanAsked',
  'BahanAnswered',
  'BahanReminded',
  'BahanClosed',
  'BahanWithdrawn',
] as const satisfies readonly BahanEvent['type'][];

/** Whether an event of a berkas is one of its permintaan bahan. */
export function isBahanEvent<E extends { readonly type: string }>(
  event: E,
): event is Extract<E, { readonly type: BahanEvent['type'] }> {
  return (TYPES as readonly string[]).includes(event.type);
}

/** The permintaan bahan of a berkas after one event. Never refuses. */
export function bahanAfter(
  bahan: readonly PermintaanBahan[],
  event: BahanRecorded,
): readonly PermintaanBahan[] {
  if (event.type === 'BahanAsked') return [...bahan, asked(event)];
  return bahan.map((one) => (one.id === event.data.permintaan ? changed(one, event) : one));
}

function asked({ data, actor, happenedAt }: Extract<BahanRecorded, { type: 'BahanAsked' }>): PermintaanBahan {
  const { permintaan, task, key, label, what, due, dueAt } = data;
  return {
    ...{ id: permintaan, task, key, label, what, due, dueAt },
    by: actor ?? '',
    askedAt: happenedAt,
    status: 'diminta',
    answer: null,
    reason: null,
    reminders: [],
  };
}

function changed(
  one: PermintaanBahan,
  event: Exclude<BahanRecorded, { type: 'BahanAsked' }>,
): PermintaanBahan {
  switch (event.type) {
    case 'BahanAnswered': {
      const { note, lampiran, susulan } = event.data;
      const answer = { by: event.actor ?? '', at: event.happenedAt, note, lampiran, susulan };
      return { ...one, status: 'masuk', answer };
    }
    case 'BahanReminded': {
      const reminder = { at: event.happenedAt, note: event.data.note };
      return { ...one, reminders: [...one.reminders, reminder] };
    }
    case 'BahanClosed':
      return { ...one, status: 'tidak-menyampaikan', reason: event.data.reason };
    case 'BahanWithdrawn':
      return { ...one, status: 'ditarik' };
  }
}

/** What the story tells of a permintaan bahan. */
export type BahanFact =
  | {
      readonly kind: 'bahan-diminta';
      readonly label: string;
      readonly what: string;
      readonly due: LocalDate;
    }
  | {
      readonly kind: 'bahan-masuk';
      readonly label: string;
      readonly note: string;
      readonly lampiran: readonly Lampiran[];
      readonly susulan: Susulan | null;
    }
  | { readonly kind: 'bahan-diingatkan'; readonly label: string; readonly note: string }
  | { readonly kind: 'bahan-tidak-disampaikan'; readonly label: string; readonly reason: string }
  | { readonly kind: 'bahan-ditarik'; readonly label: string };

/** What the story tells of an event, by the permintaan bahan as they stood before. */
export function bahanFact(before: readonly PermintaanBahan[], event: BahanRecorded): StoryFact {
  if (event.type === 'BahanAsked') {
    const { label, what, due } = event.data;
    return { kind: 'bahan-diminta', label, what, due };
  }
  const label = before.find(({ id }) => id === event.data.permintaan)?.label ?? '';
  switch (event.type) {
    case 'BahanAnswered': {
      const { note, lampiran, susulan } = event.data;
      return { kind: 'bahan-masuk', label, note, lampiran, susulan };
    }
    case 'BahanReminded':
      return { kind: 'bahan-diingatkan', label, note: event.data.note };
    case 'BahanClosed':
      return { kind: 'bahan-tidak-disampaikan', label, reason: event.data.reason };
    case 'BahanWithdrawn':
      return { kind: 'bahan-ditarik', label };
  }
}
