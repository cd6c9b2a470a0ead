import type { EndResult } from '../../../shared/sop/schema';

/** How a berkas stands. */
export type BerkasStatus = 'berjalan' | EndResult;

const WORDS: { readonly [S in BerkasStatus]: string } = {
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  gagal: 'Gagal',
  dikembalikan: 'Dikembalikan',
  ditolak: 'Ditolak',
  dialihkan: 'Dialihkan',
  'putus kontrak': 'Putus kontrak',
};

export const statusStrings = { word: (status: BerkasStatus) => WORDS[status] } as const;
