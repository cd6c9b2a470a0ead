import * as z from 'zod';
import type { Kala, ProgramLine } from '../../../shared/domain/program-kerja/program-kerja';
import { KALA_WORDS } from '../../../shared/domain/program-kerja/program.strings';
import { isLocalDate, yearOf } from '../../../shared/time';
import { programKerjaStrings as strings } from './program-kerja.strings';

/** How often a line may come round, in the order people are offered. */
export const KALA_CHOICES = Object.keys(KALA_WORDS) as readonly Kala[];

const SHORTEST_TITLE = 3;

/** What the form of a line holds. */
export const lineValuesSchema = z.object({
  sop: z.string(),
  procedure: z.string(),
  judul: z.string(),
  kala: z.enum(KALA_CHOICES),
  mulai: z.string(),
  tanggal: z.array(z.string()),
  role: z.string(),
  lanes: z.custom<ProgramLine['lanes']>((value) => typeof value === 'object' && value !== null),
});
export type LineValues = Readonly<z.infer<typeof lineValuesSchema>>;

export const EMPTY_LINE: LineValues = {
  sop: '',
  procedure: '',
  judul: '',
  kala: 'bulanan',
  mulai: '',
  tanggal: [''],
  role: '',
  lanes: {},
};

/** A line as its form shows it. */
export function valuesOfLine({ tahun: _tahun, ...line }: ProgramLine): LineValues {
  return { ...line, tanggal: line.tanggal.length === 0 ? [''] : line.tanggal };
}

/** What is wrong with each field. */
export type LineErrors = { readonly [Field in keyof LineValues]?: string };

function isIn(tahun: number, date: string): boolean {
  return isLocalDate(date) && yearOf(date) === tahun;
}

/** What keeps a line from being written; empty: nothing. */
export function lineErrors(
  { sop, judul, kala, mulai, tanggal, role }: LineValues,
  tahun: number,
): LineErrors {
  const byDates = kala === 'tanggal-tertentu';
  const dates = tanggal.filter((date) => date !== '');
  const areDates =
    dates.length > 0 && dates.every((date) => isIn(tahun, date)) && new Set(dates).size === dates.length;
  return {
    ...(sop === '' && { sop: strings.wrong.sop }),
    ...(judul.trim().length < SHORTEST_TITLE && { judul: strings.wrong.judul }),
    ...(!byDates && !isIn(tahun, mulai) && { mulai: strings.wrong.mulai(tahun) }),
    ...(byDates && !areDates && { tanggal: strings.wrong.tanggal(tahun) }),
    ...(role === '' && { role: strings.wrong.role }),
  };
}

/** The line that was typed; it must have no errors. */
export function lineIn(values: LineValues, tahun: number): ProgramLine {
  const { kala, judul } = values;
  const byDates = kala === 'tanggal-tertentu';
  const tanggal = byDates ? values.tanggal.filter((date) => date !== '').sort() : [];
  const mulai = byDates ? (tanggal[0] ?? '') : values.mulai;
  return { ...values, tahun, judul: judul.trim(), tanggal, mulai };
}

/** The first date that is typed, by which an example is shown; null while there is none. */
export function firstDate({ kala, mulai, tanggal }: LineValues): string | null {
  const first = kala === 'tanggal-tertentu' ? tanggal.find(isLocalDate) : mulai;
  return first !== undefined && isLocalDate(first) ? first : null;
}
