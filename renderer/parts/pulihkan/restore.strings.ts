import type { CopyStage } from '../../../shared/ipc/backup.contract';

type What = CopyStage['what'];

const STAGES: { readonly [W in What]: string } = {
  'basis-data': 'Membaca basis data cadangan…',
  periksa: 'Memeriksa rantai catatan…',
  'periksa-berkas': 'Memeriksa file lampiran…',
  berkas: 'Menyalin isi cadangan…',
};

export const restoreStrings = {
  title: 'Pulihkan dari cadangan',
  lead: 'Pilih cadangan. Lajur memeriksa isinya sampai utuh sebelum memakainya; data yang ada sekarang tidak dihapus, hanya disisihkan.',
  loading: 'Mencari cadangan…',
  failed: 'Daftar cadangan tidak dapat dibaca.',
  retry: 'Coba lagi',
  empty: 'Tidak ada cadangan di folder ini.',
  emptyHint: 'Sambungkan disk cadangan, lalu pilih foldernya.',
  target: (folder: string) => `Cadangan di ${folder}`,
  list: 'Daftar cadangan, yang terbaru di atas',
  line: (kantor: string, entries: string, files: string) => `${kantor} · ${entries} catatan, ${files} file`,
  ask: 'Pilih folder lain',
  back: 'Kembali',
  checking: 'Memeriksa cadangan…',
  checkingHint: 'Seluruh isinya dibaca ulang. Pada cadangan besar perlu beberapa menit.',
  progress: 'Kemajuan',
  stage: (what: What, percent: number) => `${STAGES[what]} ${percent}%`,
  cancel: 'Batalkan',
  cancelled: 'Dibatalkan. Tidak ada yang berubah.',
  whole: 'Cadangan ini utuh.',
  facts: {
    kantor: 'Kantor',
    at: 'Dibuat',
    entries: 'Catatan',
    people: 'Orang',
    berkas: 'Berkas',
    files: 'File lampiran',
  },
  lost: (count: string) => `${count} file lampiran sudah rusak saat cadangan dibuat; catatannya tetap ada.`,
  warning: 'Yang dicatat sesudah cadangan ini dibuat tidak ikut kembali.',
  proof: 'Buktikan sebagai administrator kantor itu',
  proofHint: 'Pakai nama dan kata sandi yang berlaku pada cadangan ini.',
  nama: 'Nama administrator',
  namaMissing: 'Isi nama administrator.',
  password: 'Kata sandi',
  passwordMissing: 'Isi kata sandi.',
  submit: 'Pulihkan kantor ini',
  restoring: 'Memulihkan…',
  restoringHint:
    'Cadangan diperiksa sekali lagi dan disalin ke samping data yang ada. Sampai selesai, data sekarang tidak disentuh.',
  done: 'Kantor sudah dipulihkan.',
  doneHint: 'Lajur membuka datanya. Masuklah seperti biasa.',
  kept: (folder: string) => `Data sebelumnya disisihkan di ${folder}.`,
} as const;
