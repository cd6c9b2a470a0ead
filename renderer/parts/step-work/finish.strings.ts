import type { OutputMade } from '../../../shared/domain/berkas/berkas-state';

type Cara = OutputMade['cara'];

const CARA: { readonly [C in Cara]: string } = {
  berkas: 'Ada dalam berkas',
  surat: 'Surat',
  'sistem-lain': 'Tercatat di sistem lain',
  'tidak-ada': 'Tidak ada',
};

const REF: { readonly [C in Cara]: string } = {
  berkas: 'Tempatnya',
  surat: 'Nomor surat',
  'sistem-lain': 'Sistem dan nomornya',
  'tidak-ada': 'Alasannya',
};

export const finishStrings = {
  kelengkapan: 'Kelengkapan yang ada',
  isTool: 'sarana kantor',
  broughtBySubbag: 'sudah disampaikan Subbag',
  madeBy: (no: number | null) => (no === null ? 'hasil langkah sebelumnya' : `hasil langkah ${no}`),
  missingCount: (count: number) =>
    `${count} belum dicentang. Langkah tetap dapat diselesaikan; yang kurang dicatat.`,
  allThere: 'Semua ada',
  outputs: 'Output',
  cara: (cara: Cara) => CARA[cara],
  caraOf: (output: string) => `Keberadaan ${output}`,
  ref: (cara: Cara) => REF[cara],
  refOf: (cara: Cara, output: string) => `${REF[cara]}: ${output}`,
  refMissing: (cara: Cara) =>
    cara === 'tidak-ada' ? 'Tulis alasannya.' : 'Tulis sistemnya beserta nomornya, bila ada.',
  units: 'Dikembalikan kepada',
  unitsHint: 'Lepas centang unit yang bahannya sudah benar.',
  unitsMissing: 'Pilih sedikitnya satu unit.',
  opensAt: (moment: string) => `terbuka ${moment}`,
  needs: (sops: readonly string[]) =>
    `memerlukan berkas ${sops.map((sop) => `SOP ${sop}`).join(' dan ')} yang selesai`,
  byResult: 'dipilih dari hasil berkas yang dipanggil',
  closedWay: 'Jalan ini belum terbuka. Pilih yang lain atau tunggu waktunya.',
  handsOver: (sop: string) => `diteruskan ke SOP ${sop}`,
  ends: (result: string) => `berkas ditutup: ${result}`,
  comesBack: (no: number | null) =>
    no === null ? 'sesudah diperbaiki kembali ke sini' : `sesudah diperbaiki kembali ke langkah ${no}`,
  reopensAt: (no: number | null) =>
    `bila diajukan lagi, berkas ini dibuka kembali pada ${no === null ? 'langkah itu' : `langkah ${no}`}`,
} as const;
