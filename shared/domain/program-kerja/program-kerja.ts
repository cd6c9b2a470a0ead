import * as z from 'zod';
import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import { isLocalDate, localDateSchema, yearOf, type Instant, type LocalDate } from '../../time';
import { LaneChoices } from '../berkas/lane-assignment';
import { asRecorded, type Event } from '../event';

/** How often a line of the program kerja comes round. `harian`: each working day; `tanggal-tertentu`: the dates it lists. */
export const KALA = [
  'harian',
  'mingguan',
  'bulanan',
  'triwulanan',
  'semesteran',
  'tahunan',
  'tanggal-tertentu',
] as const;
/** One of `KALA`. */
export type Kala = (typeof KALA)[number];

/** At most this many dates are listed in one line. */
const MOST_DATES = 60;

const unique = (list: readonly string[]): boolean => new Set(list).size === list.length;

/**
 * One line of the yearly program kerja: which SOP is opened when, by whom. `judul` is a pattern (see `titleFor`); `mulai` its
 * first date; `tanggal` the dates of `tanggal-tertentu`, else empty; `role` answers for it and becomes pencatat; `lanes`
 * names holders of lanes that must be known at the start. All dates stand in `tahun`.
 */
export const programLineSchema = z
  .strictObject({
    tahun: z.int().min(2020).max(2100),
    sop: z.string().regex(/^\d{2,3}$/),
    procedure: z.string().min(1).max(40),
    judul: z.string().trim().min(3).max(300),
    kala: z.enum(KALA),
    mulai: localDateSchema,
    tanggal: z.array(localDateSchema).max(MOST_DATES).refine(unique),
    role: z.string().min(1).max(64),
    lanes: LaneChoices,
  })
  // Checks run although a date is wrong already.
  .refine(({ tahun, mulai, tanggal }) =>
    [mulai, ...tanggal].every((date) => isLocalDate(date) && yearOf(date) === tahun),
  )
  .refine(({ kala, tanggal }) => (kala === 'tanggal-tertentu') === tanggal.length > 0);

/** One line of the program kerja. */
export type ProgramLine = Readonly<z.infer<typeof programLineSchema>>;

/** What happens to a line: it is written, changed, voided, and its dates are opened or skipped. */
export type ProgramEvent =
  | Event<'ProgramLineAdded', { readonly line: ProgramLine }>
  | Event<'ProgramLineEdited', { readonly line: ProgramLine }>
  | Event<'ProgramLineVoided', { readonly reason: string }>
  | Event<'ProgramOpened', { readonly date: LocalDate; readonly berkas: string; readonly nomor: string }>
  | Event<'ProgramSkipped', { readonly dates: readonly LocalDate[]; readonly reason: string }>;

/** A date of a line for which its berkas was opened. */
export interface OpenedDate {
  readonly date: LocalDate;
  readonly berkas: string;
  readonly nomor: string;
}

/** A date of a line that is passed over, and why. */
export interface SkippedDate {
  readonly date: LocalDate;
  readonly reason: string;
}

/** That a line no longer holds. Units: `at` ms since epoch. */
export interface VoidedLine {
  readonly at: Instant;
  readonly reason: string;
}

/** A line with what was done about its dates; `batal` null: it holds. */
export interface ProgramState {
  readonly stream: string;
  readonly line: ProgramLine;
  readonly dibuka: readonly OpenedDate[];
  readonly dilewati: readonly SkippedDate[];
  readonly batal: VoidedLine | null;
}

/** The stream of one line; `place` tells apart the lines written by one command. */
export function programStream(commandId: string, place: number): string {
  return `program:${commandId}.${place}`;
}

function evolve(state: ProgramState | null, recorded: RecordedEvent): ProgramState | null {
  const event = asRecorded<ProgramEvent>(recorded);
  if (event.type === 'ProgramLineAdded')
    return { stream: event.stream, line: event.data.line, dibuka: [], dilewati: [], batal: null };
  if (state === null) return null;
  switch (event.type) {
    case 'ProgramLineEdited':
      return { ...state, line: event.data.line };
    case 'ProgramLineVoided':
      return { ...state, batal: { at: event.at, reason: event.data.reason } };
    case 'ProgramOpened': {
      const { date } = event.data;
      const dilewati = state.dilewati.filter((one) => one.date !== date);
      return { ...state, dibuka: [...state.dibuka, event.data], dilewati };
    }
    case 'ProgramSkipped': {
      const { dates, reason } = event.data;
      const fresh = dates.map((date): SkippedDate => ({ date, reason }));
      return { ...state, dilewati: [...state.dilewati, ...fresh] };
    }
  }
}

/** A line as lists show it: the whole of it, for what is due is reckoned from it by the clock. */
export type ProgramRow = ProgramState & { readonly tahun: number };

/** How a line folds and what rows it shows. */
export const programModule: StreamModule<ProgramState> = {
  kind: 'program',
  evolve,
  rowsOf: (state) => ({ program: [{ ...state, tahun: state.line.tahun } satisfies ProgramRow] }),
};
