import * as z from 'zod';
import type { RapatFacts, Tamu } from '../../../shared/domain/rapat/rapat-state';
import { instantOf, isLocalDate, localDateOf, minuteOfDay, type Instant } from '../../../shared/time';
import { rapatStrings } from './rapat.strings';

const strings = rapatStrings.form;
const TIME = /^(\d{2}):(\d{2})$/;
const SHORTEST = 3;

/** What the form of a rapat holds: `tamu` and `acara` as lines of text. */
export const rapatValuesSchema = z.object({
  judul: z.string(),
  tanggal: z.string(),
  mulai: z.string(),
  selesai: z.string(),
  tempat: z.string(),
  pimpinan: z.string(),
  notulis: z.string(),
  peserta: z.array(z.string()),
  tamu: z.string(),
  acara: z.string(),
});
/** Shape: see the schema of the same name. */
export type RapatValues = z.infer<typeof rapatValuesSchema>;

function momentOf(date: string, time: string, offsetMinutes: number): Instant | null {
  const parts = TIME.exec(time);
  if (parts === null || !isLocalDate(date)) return null;
  return instantOf(date, Number(parts[1]) * 60 + Number(parts[2]), offsetMinutes);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** People from elsewhere, a line each: the name, and after a semicolon where they come from. */
export function tamuOf(text: string): Tamu[] {
  return linesOf(text).map((line) => {
    const [nama = '', ...rest] = line.split(';');
    return { nama: nama.trim(), instansi: rest.join(';').trim() };
  });
}

/** The lines of `tamuOf`. */
export function tamuText(tamu: readonly Tamu[]): string {
  return tamu.map(({ nama, instansi }) => (instansi === '' ? nama : `${nama}; ${instansi}`)).join('\n');
}

/** When a rapat begins and ends, as the form tells it; null while it does not. Units: ms since epoch. */
export function spanOf(
  { tanggal, mulai, selesai }: Pick<RapatValues, 'tanggal' | 'mulai' | 'selesai'>,
  offsetMinutes: number,
): { readonly mulai: Instant; readonly selesai: Instant } | null {
  const [from, to] = [momentOf(tanggal, mulai, offsetMinutes), momentOf(tanggal, selesai, offsetMinutes)];
  return from === null || to === null ? null : { mulai: from, selesai: to };
}

/** What is wrong with the form, by field. */
export function missingInRapat(values: RapatValues): { [Field in keyof RapatValues]?: string } {
  const { judul, tanggal, mulai, selesai, tempat, pimpinan, notulis, acara } = values;
  const isTurned = TIME.test(mulai) && TIME.test(selesai) && selesai <= mulai;
  return {
    ...(judul.trim().length < SHORTEST && { judul: strings.judulMissing }),
    ...(!isLocalDate(tanggal) && { tanggal: strings.tanggalMissing }),
    ...(!TIME.test(mulai) && { mulai: strings.jamMissing }),
    ...(!TIME.test(selesai) && { selesai: strings.jamMissing }),
    ...(isTurned && { selesai: strings.terbalik }),
    ...(tempat.trim().length < 2 && { tempat: strings.tempatMissing }),
    ...(pimpinan === '' && { pimpinan: strings.orangMissing }),
    ...(notulis === '' && { notulis: strings.orangMissing }),
    ...(linesOf(acara).length === 0 && { acara: strings.acaraMissing }),
  };
}

/** The facts the form tells; only for a form without errors. */
export function factsOf(values: RapatValues, offsetMinutes: number) {
  const span = spanOf(values, offsetMinutes) ?? { mulai: 0, selesai: 0 };
  return {
    ...span,
    judul: values.judul.trim(),
    tempat: values.tempat.trim(),
    pimpinan: values.pimpinan,
    notulis: values.notulis,
    peserta: values.peserta,
    tamu: tamuOf(values.tamu),
    acara: linesOf(values.acara),
  };
}

function clockText(at: Instant, offsetMinutes: number): string {
  const minute = minuteOfDay(at, offsetMinutes);
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${digits(Math.floor(minute / 60))}:${digits(minute % 60)}`;
}

/** The form of a rapat as it stands. */
export function valuesOf(rapat: RapatFacts, offsetMinutes: number): RapatValues {
  const { judul, mulai, selesai, tempat, pimpinan, notulis, peserta, tamu, acara } = rapat;
  return {
    ...{ judul, tempat, pimpinan, notulis },
    tanggal: localDateOf(mulai, offsetMinutes),
    mulai: clockText(mulai, offsetMinutes),
    selesai: clockText(selesai, offsetMinutes),
    peserta: [...peserta],
    tamu: tamuText(tamu),
    acara: acara.join('\n'),
  };
}

/** A new rapat, two hours in the morning. */
export function emptyRapat(judul: string, tanggal: string, notulis: string): RapatValues {
  return {
    ...{ judul, tanggal, notulis },
    ...{ mulai: '09:00', selesai: '11:00', tempat: '', pimpinan: '', peserta: [], tamu: '', acara: '' },
  };
}
