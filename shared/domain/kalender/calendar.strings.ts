/** What the office reads when a calendar it edits does not hold together. */
export const calendarStrings = {
  spansOverlap: 'Jam kerja harus berurutan dan tidak boleh bertumpuk.',
  nameMissing: 'Nama hari wajib diisi.',
  hoursOnDayOff: 'Jam kerja hanya dapat diisi pada hari kerja.',
  ramadanLength: 'Akhir Ramadan harus sesudah awalnya dan lamanya paling banyak 31 hari.',
  ramadanOverlap: 'Dua rentang Ramadan bertumpuk.',
  noHours: 'Minggu kerja harus memiliki paling sedikit satu hari dengan jam kerja.',
  yearTwice: 'Tahun yang sama tercantum dua kali.',
  dateTwice: 'Tanggal yang sama tercantum dua kali.',
  hoursMissing: 'Hari kerja pengganti pada hari libur mingguan harus diberi jam kerja.',
} as const;
