import type { Kala } from './program-kerja';

/** How often, as people say it. */
export const KALA_WORDS: { readonly [K in Kala]: string } = {
  harian: 'Setiap hari kerja',
  mingguan: 'Setiap pekan',
  bulanan: 'Setiap bulan',
  triwulanan: 'Setiap triwulan',
  semesteran: 'Setiap semester',
  tahunan: 'Setahun sekali',
  'tanggal-tertentu': 'Pada tanggal tertentu',
};

/** What a plan is proposed to hold: the periodic SOPs with their usual titles. Source: kelengkapan of these SOPs. */
export const USUAL_TITLES = {
  '05': 'Pengelolaan personil tahun {tahun}',
  '07': 'Peninjauan pengetahuan pengadaan semester {semester} tahun {tahun}',
  '08': 'Pembinaan hubungan dengan pemangku kepentingan triwulan {triwulan} tahun {tahun}',
  '09': 'Tingkat kematangan UKPBJ tahun {tahun}',
  '16': 'Pengelolaan ruang server {tanggal}',
  '17': 'Fasilitasi standardisasi LPSE tahun {tahun}',
  '36': 'Penghimpunan data monev bulan {bulan} {tahun}',
  '37': 'Survei kepuasan masyarakat semester {semester} tahun {tahun}',
} as const;
