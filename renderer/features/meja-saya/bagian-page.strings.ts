import type { TaskStatus } from '../../../shared/domain/berkas/berkas-state';
import type { LoadBy } from './bagian-load';

const LOADS: { readonly [B in LoadBy]: string } = {
  orang: 'Siapa memegang',
  peran: 'Beban per peran',
  sop: 'Beban per SOP',
};

const STANDING: { readonly [S in TaskStatus]: string } = {
  'menunggu-pihak-luar': 'menunggu pihak luar',
  menunggu: 'belum diambil',
  dikerjakan: 'dikerjakan',
  'menunggu-berkas': 'menunggu berkas lain',
  dijeda: 'dijeda',
  selesai: 'selesai',
};

export const bagianStrings = {
  title: 'Meja Saya · Bagian',
  list: 'Langkah yang berjalan di Bagian, yang paling lama di atas',
  loads: 'Beban kerja',
  divider: 'Lebar daftar langkah Bagian',
  loading: 'Memuat langkah Bagian…',
  empty: 'Tidak ada langkah yang berjalan.',
  emptyHint: 'Langkah semua berkas yang berjalan tampak di sini, dengan pemegangnya dan sejak kapan.',
  count: (shown: string) => `${shown} langkah`,
  all: 'Tampilkan semua',
  notYours: 'Halaman ini untuk Kepala Bagian dan yang menggantikannya.',
  toDesk: 'Ke langkah saya',
  columns: {
    nomor: 'Berkas',
    step: 'Langkah',
    holder: 'Dipegang',
    since: 'Sejak',
    age: 'Lama',
    left: 'Sisa waktu',
  },
  unheld: (lane: string, status: TaskStatus) => `${lane}, ${STANDING[status]}`,
  age: (days: number) => (days === 0 ? 'hari ini' : `${days} hari kerja`),
  load: (by: LoadBy) => LOADS[by],
  open: 'berjalan',
  late: 'terlambat',
  nobody: 'belum diambil',
  pencatat: 'Pencatat berkas',
  tim: 'Tim per berkas',
  keys: { move: 'pindah langkah', open: 'buka berkas' },
} as const;
