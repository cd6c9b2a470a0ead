import type { CalendarDayKind } from '../../../shared/domain/kalender/calendar';

const KINDS: { readonly [K in CalendarDayKind]: string } = {
  libur: 'Libur nasional',
  'cuti-bersama': 'Cuti bersama',
  'libur-lokal': 'Libur setempat',
  'hari-kerja': 'Hari kerja pengganti',
};

const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

export const kalenderStrings = {
  kind: (kind: CalendarDayKind) => KINDS[kind],
  weekday: (weekday: number) => WEEKDAYS[weekday - 1] ?? '',
  off: 'libur',
  span: (from: string, to: string) => `${from}–${to}`,
  week: 'Hari biasa',
  ramadan: 'Bulan Ramadan',
  ramadanDates: 'Tanggal Ramadan',
  ramadanSpan: (from: string, to: string) => `${from} sampai ${to}`,
  hours: 'Jam kerja',
  hoursHint: 'Tulis seperti 07.30–12.00, 13.00–16.00. Kosongkan untuk hari libur.',
  hoursWrong: 'Tulis jam seperti 07.30–12.00, 13.00–16.00, berurutan.',
  year: 'Tahun',
  count: (year: number, days: string, off: string) =>
    `${year}: ${days} hari kerja, ${off} hari pada daftar ini.`,
  unknownYear: (year: number) =>
    `Libur tahun ${year} belum diisi: hanya libur mingguan yang dihitung, dan batas waktu ditandai belum pasti.`,
  source: 'Dasar',
  sourceHint: 'Keputusan bersama tiga menteri, atau keterangan lain.',
  sourceMissing: 'Tulis dasar daftar ini, misalnya nomor keputusan bersama.',
  days: (year: number) => `Hari libur dan hari kerja pengganti ${year}`,
  empty: 'Belum ada hari yang didaftar pada tahun ini.',
  columns: {
    date: 'Tanggal',
    day: 'Hari',
    kind: 'Jenis',
    name: 'Nama',
    certain: 'Perkiraan',
    remove: 'Hapus',
  },
  dateOf: (name: string) => `Tanggal ${name}`,
  kindOf: (name: string) => `Jenis ${name}`,
  nameOf: (date: string) => `Nama hari pada ${date}`,
  hoursOf: (name: string) => `Jam kerja ${name}`,
  forecast: (name: string) => `${name} masih perkiraan`,
  forecastMark: 'perkiraan',
  remove: (name: string) => `Hapus ${name}`,
  add: 'Tambah hari',
  newDay: 'hari baru',
  nameMissing: 'Isi nama hari ini.',
  dateMissing: 'Isi tanggal dalam tahun ini.',
  dateTwice: 'Tanggal ini sudah ada.',
  hoursMissing: 'Hari libur mingguan yang dikerjakan harus diberi jam.',
  hoursPlaceholder: 'jam menurut harinya',
} as const;
