import { minuteOfDay, weekdayOf, type Instant, type LocalDate } from '../../time';

const HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** A date in words, as in a letter: "23 November 2026". */
export function tanggalOf(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${BULAN[Number(month) - 1] ?? month} ${year}`;
}

/** The month of a date: "November". */
export function bulanOf(date: LocalDate): string {
  const month = date.slice(5, 7);
  return BULAN[Number(month) - 1] ?? month;
}

/** A date with its day: "Senin, 23 November 2026". */
export function hariTanggalOf(date: LocalDate): string {
  return `${HARI[weekdayOf(date) - 1] ?? ''}, ${tanggalOf(date)}`;
}

/** A time of day: "08.30". Unit: minutes since midnight. */
export function pukulOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;
}

/** The time the office clock shows at a moment: "08.30". Unit: `offsetMinutes` ahead of UTC. */
export function pukulOfInstant(instant: Instant, offsetMinutes: number): string {
  return pukulOf(minuteOfDay(instant, offsetMinutes));
}

/** A length of time: "45 menit", "2 jam", "2 jam 10 menit". Unit: minutes, broken ones rounded down. */
export function lamaOf(minutes: number): string {
  const whole = Math.floor(minutes);
  const [jam, menit] = [Math.floor(whole / 60), whole % 60];
  if (jam === 0) return `${menit} menit`;
  return menit === 0 ? `${jam} jam` : `${jam} jam ${menit} menit`;
}
