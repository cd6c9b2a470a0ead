import { localDateOf, instantOf, type Instant } from '../../../shared/time';
import { formatDate, formatTime } from '../../lib/format';
import type { Stretch } from '../../db/desk-query';
import type { Departed } from '../../parts/penyimpangan/departed';
import { penyimpanganStrings } from '../../parts/penyimpangan/penyimpangan.strings';
import { penyimpanganPageStrings as strings } from './penyimpangan-page.strings';

/** The periods the list of departures can be asked for. */
export const PERIODS = ['bulan-ini', 'bulan-lalu', 'tahun-ini', 'tahun-lalu'] as const;

/** One of `PERIODS`. */
export type Period = (typeof PERIODS)[number];

const MONTHS = 12;

/** The first moment of a month; `month` counts from 1 and may run over its year. */
function monthStart(year: number, month: number, offsetMinutes: number): Instant {
  const index = year * MONTHS + month - 1;
  const name = `${Math.floor(index / MONTHS)}-${String((index % MONTHS) + 1).padStart(2, '0')}-01`;
  return instantOf(name, 0, offsetMinutes);
}

/** From when to when a period is, in office time. Units: `now` ms since epoch. */
export function stretchOf(period: Period, now: Instant, offsetMinutes: number): Stretch {
  const [year = 0, month = 1] = localDateOf(now, offsetMinutes).split('-').map(Number);
  const between = (from: readonly [number, number], months: number): Stretch => ({
    from: monthStart(from[0], from[1], offsetMinutes),
    to: monthStart(from[0], from[1] + months, offsetMinutes),
  });
  switch (period) {
    case 'bulan-ini':
      return between([year, month], 1);
    case 'bulan-lalu':
      return between([year, month - 1], 1);
    case 'tahun-ini':
      return between([year, 1], MONTHS);
    case 'tahun-lalu':
      return between([year - 1, 1], MONTHS);
  }
}

/** What narrows the list of departures; null: all. */
export interface PenyimpanganFilter {
  readonly period: Period;
  readonly sop: string | null;
  readonly person: string | null;
  readonly untoldOnly: boolean;
}

/** What the list begins with. */
export const FIRST_FILTER: PenyimpanganFilter = {
  ...{ period: 'bulan-ini', sop: null, person: null, untoldOnly: false },
};

/** Those a filter leaves in. */
export function narrowed(
  departed: readonly Departed[],
  { sop, person, untoldOnly }: PenyimpanganFilter,
): readonly Departed[] {
  return departed.filter(
    ({ row }) =>
      (sop === null || row.sop === sop) &&
      (person === null || row.finishedBy === person) &&
      (!untoldOnly || row.told === 0),
  );
}

/** The list as a table for export. */
export function tableOf(
  departed: readonly Departed[],
  nameOf: (person: string) => string,
  offsetMinutes: number,
): { readonly head: string[]; readonly rows: string[][] } {
  return {
    head: [...strings.exportHead],
    rows: departed.map(({ row, departure }) => [
      formatDate(row.finishedAt, offsetMinutes),
      formatTime(row.finishedAt, offsetMinutes),
      row.nomor,
      row.title,
      row.sop,
      row.no === null ? '' : String(row.no),
      row.text,
      nameOf(row.finishedBy),
      row.duration?.text ?? '',
      penyimpanganStrings.what(departure),
      row.alasan ?? '',
      row.keterangan,
    ]),
  };
}
