import type { Departure } from '../../../shared/domain/berkas/step-clock';

export const penyimpanganStrings = {
  title: 'Beri alasan penyimpangan',
  lead: 'Satu alasan berlaku untuk semua langkah yang dicentang.',
  steps: 'Langkah',
  stepsMissing: 'Centang paling sedikit satu langkah.',
  line: (nomor: string, no: number | null, text: string) =>
    `${nomor} · ${no === null ? 'langkah' : `langkah ${no}`} · ${text}`,
  alasan: 'Alasan',
  alasanPlaceholder: 'Pilih alasan',
  alasanMissing: 'Pilih alasannya.',
  keterangan: 'Keterangan',
  keteranganHint: 'Boleh dikosongkan.',
  submit: (count: number) => (count === 0 ? 'Simpan alasan' : `Simpan alasan untuk ${count} langkah`),
  loading: 'Memuat…',
  none: 'Tidak ada langkah Anda yang menunggu alasan.',
  done: (count: number) => `Alasan disimpan untuk ${count} langkah.`,
  what: ({ terlambat, baki, kurang }: Departure) =>
    [
      ...(terlambat ? ['terlambat'] : []),
      ...(baki ? ['terlalu lama belum diambil'] : []),
      ...(kurang.length > 0 ? [`kelengkapan kurang: ${kurang.join(', ')}`] : []),
    ].join('; '),
} as const;
