export const startBerkasStrings = {
  title: 'Mulai berkas',
  loading: 'Memuat SOP…',
  sop: 'SOP',
  sopOption: (number: string, title: string) => `${number} ${title}`,
  sopPlaceholder: 'Ketik nomor atau judul SOP',
  sopMissing: 'Pilih dulu SOP-nya.',
  noSop: 'Tidak ada SOP yang cocok.',
  procedure: 'Prosedur',
  procedureMissing: 'Pilih dulu prosedurnya.',
  procedureName: (title: string | null) => title ?? 'Prosedur utama',
  berkasTitle: 'Judul berkas',
  berkasTitleHint: 'Ringkas dan mudah dicari, misalnya nama tamu atau paket beserta keperluannya.',
  berkasTitleMissing: 'Isi judul, paling sedikit tiga huruf.',
  firstStep: (no: number | null, lane: string, text: string) =>
    `Dimulai dari ${no === null ? 'langkah pertama' : `langkah ${no}`} · ${lane} · ${text}`,
  calledBy: (nomor: string, no: number | null) =>
    `Untuk ${no === null ? 'langkah' : `langkah ${no}`} berkas ${nomor}, yang menunggu sampai berkas ini selesai.`,
  laneMissing: (lane: string) => `Tunjuk dulu ${lane}.`,
  submit: 'Mulai berkas',
  done: (title: string) => `Berkas “${title}” dimulai`,
} as const;
