import type { BerkasResult } from '../../../shared/domain/berkas/berkas-state';

/** How a berkas stands. */
export type BerkasStatus = 'berjalan' | BerkasResult;

const WORDS: { readonly [S in BerkasStatus]: string } = {
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  gagal: 'Gagal',
  dikembalikan: 'Dikembalikan',
  ditolak: 'Ditolak',
  dialihkan: 'Dialihkan',
  'putus kontrak': 'Putus kontrak',
  dibatalkan: 'Dibatalkan',
};

export const statusStrings = { word: (status: BerkasStatus) => WORDS[status] } as const;
