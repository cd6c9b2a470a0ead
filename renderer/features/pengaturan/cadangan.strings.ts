import type { CopyStatus } from '../../../shared/ipc/backup.contract';

type What = NonNullable<CopyStatus['running']>['what'];

const WHATS: { readonly [W in What]: string } = {
  'basis-data': 'Menyalin catatan',
  berkas: 'Menyalin file lampiran',
  periksa: 'Membaca ulang catatan',
  'periksa-berkas': 'Membaca ulang file lampiran',
};

export const cadanganStrings = {
  loading: 'Memuat keadaan cadangan…',
  now: 'Cadangan kantor ini',
  lead: 'Dibuat sendiri setiap lima belas menit bila ada yang berubah, dan saat Lajur ditutup. Setiap cadangan dibaca ulang sebelum dinyatakan jadi.',
  target: 'Folder cadangan',
  last: 'Cadangan terakhir',
  none: 'Belum ada cadangan.',
  lastOf: (moment: string, entries: string, files: string) => `${moment} · ${entries} catatan, ${files} file`,
  lost: (count: number) =>
    `${count} file lampiran tidak ikut karena isinya sudah rusak di penyimpanan. Catatannya tetap ada.`,
  failed: (moment: string, reason: string) => `Cadangan gagal dibuat ${moment}. ${reason}`,
  sameDisk: 'Cadangan berada di disk yang sama dengan data',
  sameDiskWhy:
    'Bila disk ini rusak, data dan cadangannya hilang bersama. Sambungkan disk lain, lalu tekan Ganti folder cadangan.',
  old: 'Cadangan terakhir sudah lebih dari sehari. Periksa apakah disk cadangan tersambung.',
  make: 'Buat cadangan sekarang',
  cancel: 'Batalkan',
  made: 'Cadangan dibuat dan sudah dibaca ulang',
  cancelled: 'Pembuatan cadangan dibatalkan',
  change: 'Ganti folder cadangan',
  changed: (target: string) => `Cadangan kini disimpan di ${target}`,
  running: (what: What, percent: number) => `${WHATS[what]}… ${percent}%`,
  progress: 'Kemajuan cadangan',
  restore: 'Pulihkan…',
  restoreHead: 'Pulihkan dari cadangan',
  restoreLead:
    'Mengembalikan kantor ke keadaan saat cadangan dibuat. Yang dicatat sesudahnya tidak ikut; data sekarang disisihkan, tidak dihapus.',
} as const;
