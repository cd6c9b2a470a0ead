export const susulanStrings = {
  legend: 'Terjadi pada',
  now: 'sekarang',
  open: 'Terjadi sebelumnya (catat susulan)',
  close: 'Batal, terjadi sekarang',
  done: {
    lead: 'Waktu kejadian dipakai untuk mutu baku; waktu mengetik tetap tercatat.',
    time: 'Selesai pukul',
  },
  came: {
    lead: 'Waktu kejadian dipakai untuk mutu baku; waktu mengetik tetap tercatat.',
    time: 'Datang pukul',
  },
  began: {
    lead: 'Nomor berkas dan waktu langkah pertama mengikuti saat mulainya; waktu mengetik tetap tercatat.',
    time: 'Dimulai pukul',
  },
  date: 'Tanggal',
  start: 'Mulai pukul',
  reason: 'Alasan dicatat belakangan',
  reasonHint: 'Misalnya listrik padam, atau dikerjakan di atas kertas.',
  dateMissing: 'Isi tanggal kejadiannya.',
  timeMissing: 'Isi pukul berapa terjadinya.',
  reasonMissing: 'Tulis alasannya, paling sedikit tiga huruf.',
  inFuture: 'Waktu ini belum terjadi.',
  tooEarly: (moment: string) => `Tidak mungkin sebelum ${moment}.`,
  startAfterEnd: 'Mulainya tidak mungkin sesudah selesainya.',
} as const;
