import { yearOf, type LocalDate } from '../../time';
import { bulanOf, tanggalOf } from '../kalender/tanggal.strings';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** What a pattern of titles may name, in the order people are shown it. */
export const TITLE_MARKS = ['{tanggal}', '{bulan}', '{triwulan}', '{semester}', '{tahun}'] as const;

type Mark = (typeof TITLE_MARKS)[number];

/** The title of the berkas of one date: the pattern with its marks filled in; marks nobody knows stay as they are. */
export function titleFor(pattern: string, date: LocalDate): string {
  const month = Number(date.slice(5, 7));
  const words: { readonly [M in Mark]: string } = {
    '{tanggal}': tanggalOf(date),
    '{bulan}': bulanOf(date),
    '{triwulan}': ROMAN[Math.floor((month - 1) / 3)] ?? '',
    '{semester}': ROMAN[Math.floor((month - 1) / 6)] ?? '',
    '{tahun}': String(yearOf(date)),
  };
  return TITLE_MARKS.reduce((title, mark) => title.replaceAll(mark, words[mark]), pattern);
}
