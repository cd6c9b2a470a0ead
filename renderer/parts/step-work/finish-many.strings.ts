import type { NotTogether } from './many-tasks';

const WHY: { readonly [Why in NotTogether]: string } = {
  selesai: 'sudah selesai',
  'milik-lain': 'sedang dikerjakan orang lain',
  menunggu: 'sedang menunggu atau dijeda',
  keputusan: 'hasilnya perlu dipilih',
  'pihak-luar': 'tanggal dan bukti pihak luar perlu diisi',
  memanggil: 'dikerjakan lewat SOP lain',
  jadwal: 'tanggal jadwalnya perlu diisi',
  pelaksana: 'pelaksana berikutnya perlu ditunjuk',
};

export const finishManyStrings = {
  title: (count: number) => `Selesaikan ${count} langkah sekaligus`,
  line: (nomor: string, no: number | null, text: string) =>
    `${nomor} · ${no === null ? 'langkah' : `langkah ${no}`} · ${text}`,
  notTogether: 'Tidak ikut, karena perlu diisi sendiri-sendiri:',
  why: (why: NotTogether) => WHY[why],
  note: 'Catatan untuk semuanya',
  allThere: 'Kelengkapan semuanya ada',
  allThereHint: 'Lepas centang bila ada yang kurang; yang tidak diketahui program dicatat kurang.',
  submit: (count: number) => `Selesaikan ${count} langkah`,
  none: 'Tidak ada yang dapat diselesaikan sekaligus.',
  loading: 'Memuat langkah…',
  done: (count: number) => `${count} langkah selesai.`,
  left: (count: number) => `${count} langkah belum selesai:`,
  close: 'Tutup',
} as const;
