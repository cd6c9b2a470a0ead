export const noticeStrings = {
  paused: 'Langkah ini dijeda',
  pausedSince: (moment: string, lookAgain: string) =>
    `Sejak ${moment}; dilihat lagi ${lookAgain}. Waktu tidak berjalan.`,
  resume: 'Lanjutkan',
  resumed: (no: number | null) => `${no === null ? 'Langkah' : `Langkah ${no}`} dilanjutkan`,
  wish: (nama: string) => `${nama} meminta langkah ini dikembalikan`,
  returned: (nama: string, no: number | null) =>
    `Dikembalikan oleh ${nama}${no === null ? '' : ` dari langkah ${no}`}`,
  ledBack: (nama: string, no: number | null, outcome: string) =>
    `Kembali ke langkah ini: ${nama} memutuskan “${outcome}”${no === null ? '' : ` pada langkah ${no}`}`,
  noteBefore: (nama: string, no: number | null) =>
    `Catatan ${nama}${no === null ? '' : ` pada langkah ${no}`}`,
  comesBack: (no: number | null) =>
    no === null ? 'Sesudah diperbaiki, kembali ke sana.' : `Sesudah diperbaiki, kembali ke langkah ${no}.`,
  handed: (nama: string) => `Diserahkan oleh ${nama}`,
  expires: (moment: string) => `Bila tidak diputuskan sampai ${moment}:`,
  expired: (moment: string) => `Batas waktunya lewat sejak ${moment}:`,
  leadsTo: (way: string) => `Berjalan ke hasil “${way}”.`,
  asked: (from: string, to: string) => `${from} bertanya kepada ${to}`,
  askedYou: (from: string) => `${from} bertanya kepada Anda`,
  notAnswered: 'Belum dijawab.',
  answered: (nama: string) => `Jawaban ${nama}`,
  answer: 'Jawaban Anda',
  answerMissing: 'Tulis jawabannya, paling sedikit tiga huruf.',
  sendAnswer: 'Kirim jawaban',
  answerSent: 'Jawaban terkirim',
} as const;
