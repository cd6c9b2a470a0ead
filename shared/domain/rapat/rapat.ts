import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import type { Instant } from '../../time';
import { asRecorded, type Recorded } from '../event';
import type { RapatEvent } from './rapat-events';
import { peopleOf, type RapatState, type RapatStatus, type Tamu } from './rapat-state';

type RapatRecorded = Recorded<RapatEvent>;

function evolve(state: RapatState | null, recorded: RecordedEvent): RapatState | null {
  const event = asRecorded<RapatEvent>(recorded);
  if (event.type === 'RapatScheduled') return scheduled(event);
  return state === null ? null : follow(state, event);
}

function scheduled({ stream, data, actor }: Extract<RapatRecorded, { type: 'RapatScheduled' }>): RapatState {
  return {
    stream,
    ...data,
    by: actor ?? '',
    status: 'dijadwalkan',
    reason: null,
    hadir: null,
    notula: null,
    tindakLanjut: [],
    dokumen: [],
    revisi: { rapat: 1, hadir: 0, notula: 0 },
  };
}

function follow(state: RapatState, event: Exclude<RapatRecorded, { type: 'RapatScheduled' }>): RapatState {
  const { revisi } = state;
  switch (event.type) {
    case 'RapatChanged':
      return { ...state, ...event.data, revisi: { ...revisi, rapat: revisi.rapat + 1 } };
    case 'RapatCancelled':
      return { ...state, status: 'dibatalkan', reason: event.data.reason };
    case 'HadirRecorded':
      return { ...state, hadir: event.data, revisi: { ...revisi, hadir: revisi.hadir + 1 } };
    case 'NotulaWritten': {
      const { tindakLanjut, ...notula } = event.data;
      const doneOf = (id: string) => state.tindakLanjut.find((one) => one.id === id)?.done ?? null;
      const lines = tindakLanjut.map((one) => ({ ...one, done: doneOf(one.id) }));
      return { ...state, notula, tindakLanjut: lines, revisi: { ...revisi, notula: revisi.notula + 1 } };
    }
    case 'RapatFinished':
      return { ...state, status: 'selesai' };
    case 'TindakLanjutDone': {
      const done = { by: event.actor ?? '', at: event.happenedAt, note: event.data.note };
      const lines = state.tindakLanjut.map((one) =>
        one.id === event.data.tindakLanjut ? { ...one, done } : one,
      );
      return { ...state, tindakLanjut: lines };
    }
    case 'DokumenMade': {
      const { jenis, lampiran } = event.data;
      const others = state.dokumen.filter((one) => one.jenis !== jenis);
      return { ...state, dokumen: [...others, { jenis, lampiran, at: event.happenedAt }] };
    }
  }
}

/** A rapat as the agenda shows it. Units: ms since epoch. */
export interface RapatRow {
  readonly stream: string;
  readonly judul: string;
  readonly mulai: Instant;
  readonly selesai: Instant;
  readonly tempat: string;
  readonly pimpinan: string;
  readonly notulis: string;
  readonly people: readonly string[];
  readonly tamu: readonly Tamu[];
  readonly status: RapatStatus;
  readonly by: string;
  /** The berkas it was called for; an empty text where there is none, so that an index finds the others. */
  readonly berkas: string;
  readonly nomor: string | null;
  readonly circle: readonly string[] | null;
}

/** An open tindak lanjut as it stands on the desk of the person it was given to. Units: ms since epoch. */
export interface TindakLanjutRow {
  readonly stream: string;
  readonly id: string;
  readonly tindakLanjut: string;
  readonly person: string;
  readonly what: string;
  readonly dueAt: Instant;
  readonly judul: string;
  readonly mulai: Instant;
}

function rapatRow(state: RapatState): RapatRow {
  const { stream, judul, mulai, selesai, tempat, pimpinan, notulis, tamu, status, by, asal, circle } = state;
  return {
    ...{ stream, judul, mulai, selesai, tempat, pimpinan, notulis, tamu, status, by, circle },
    people: peopleOf(state),
    berkas: asal?.berkas ?? '',
    nomor: asal?.nomor ?? null,
  };
}

/** What was agreed becomes somebody's task once the rapat is closed: until then the notula is still being written. */
function tindakLanjutRows({
  stream,
  status,
  tindakLanjut,
  judul,
  mulai,
}: RapatState): readonly TindakLanjutRow[] {
  if (status !== 'selesai') return [];
  return tindakLanjut
    .filter(({ done }) => done === null)
    .map(({ id, what, orang, dueAt }) => ({
      ...{ stream, what, dueAt, judul, mulai },
      id: `${stream}/${id}`,
      tindakLanjut: id,
      person: orang,
    }));
}

/** How a rapat folds and what rows it shows. */
export const rapatModule: StreamModule<RapatState> = {
  kind: 'rapat',
  evolve,
  rowsOf: (state) => ({ rapat: [rapatRow(state)], tindakLanjut: tindakLanjutRows(state) }),
};
