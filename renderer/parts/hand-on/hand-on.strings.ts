export const handOnStrings = {
  lead: (count: number) =>
    count === 1
      ? 'Satu langkah masih dikerjakan. Pilih siapa yang meneruskannya:'
      : `${count} langkah masih dikerjakan. Pilih siapa yang meneruskannya:`,
  none: 'Tidak ada langkah yang tertinggal.',
  loading: 'Memuat langkah yang masih dikerjakan…',
  list: 'Langkah yang masih dikerjakan',
  toQueue: 'Kembalikan ke antrean',
  nobody: 'belum ada pemegang lain; tetap menunggu berkas lanjutannya',
  choose: (nomor: string) => `Diteruskan oleh, untuk berkas ${nomor}`,
  since: (moment: string) => `diambil ${moment}`,
  step: (no: number | null, text: string) => (no === null ? text : `Langkah ${no}: ${text}`),
} as const;
