import type { BerkasResult, Sifat, TaskMark, TaskStatus } from '../../shared/domain/berkas/berkas-state';
import type { PenggantiKind } from '../../shared/domain/orang/pengganti';

const RESULTS: { readonly [R in BerkasResult]: string } = {
  selesai: 'Selesai',
  gagal: 'Gagal',
  dikembalikan: 'Dikembalikan',
  ditolak: 'Ditolak',
  dialihkan: 'Dialihkan',
  'putus kontrak': 'Putus kontrak',
  dibatalkan: 'Dibatalkan',
};

const SIFAT: { readonly [S in Sifat]: string } = {
  biasa: 'Biasa',
  terbatas: 'Terbatas',
};

const STANDS: { readonly [S in TaskStatus]: string } = {
  'menunggu-pihak-luar': 'menunggu pihak luar',
  menunggu: 'belum diambil',
  dikerjakan: 'sedang dikerjakan',
  'menunggu-berkas': 'menunggu berkas lain',
  dijeda: 'dijeda',
  selesai: '',
};

const ENDED: { readonly [M in TaskMark]: string } = {
  selesai: 'selesai',
  dilewati: 'dilewati',
  dipenuhi: 'sudah dipenuhi',
  dikembalikan: 'dikembalikan',
  'jatuh-tempo': 'batas waktu lewat',
};

const KIND: { readonly [K in PenggantiKind]: string } = { plh: 'Plh.', plt: 'Plt.' };

/** The words of the lembar kendali. */
export const lembarKendaliStrings = {
  title: 'Lembar Kendali',
  fileName: (nomor: string) => `Lembar kendali ${nomor.replaceAll('/', '-')}`,
  nomor: 'Nomor berkas',
  perihal: 'Judul',
  sop: 'SOP',
  sopLine: (sop: string, title: string, procedure: string | null, version: number) =>
    `SOP ${sop} ${title}${procedure === null ? '' : ` (${procedure})`}, versi ${version}`,
  pencatat: 'Pencatat',
  sifat: 'Sifat',
  sifatOf: (sifat: Sifat) => SIFAT[sifat],
  mulai: 'Dimulai',
  akhir: 'Status',
  berjalan: 'Masih berjalan',
  ditutup: (result: BerkasResult, moment: string) => `${RESULTS[result]}, ${moment}`,
  columns: [
    'No',
    'Langkah',
    'Pelaksana',
    'Masuk',
    'Diambil',
    'Selesai',
    'Waktu',
    'Hasil / keterangan',
    'Paraf',
  ],
  recordedBy: (nama: string) => `dicatat ${nama}`,
  as: (kind: PenggantiKind, role: string) => `sebagai ${KIND[kind]} ${role}`,
  mutuBaku: (printed: string) => `mutu baku ${printed}`,
  pengerjaan: (lama: string) => `dikerjakan ${lama}`,
  stands: (status: TaskStatus) => STANDS[status],
  ended: (mark: TaskMark) => ENDED[mark],
  outcome: (when: string) => `Hasil: ${when}`,
  noSteps: 'Belum ada langkah yang dibuka.',
  printed: (moment: string, nama: string) =>
    `Dicetak ${moment} oleh ${nama} dari catatan Lajur; keadaan sesudahnya tidak tercantum.`,
} as const;
