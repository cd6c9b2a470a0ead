import type { Sifat } from '../../../shared/domain/berkas/berkas-state';
import type { BerkasAct } from './berkas-acts-for';

const ACT: { readonly [A in BerkasAct]: string } = {
  judul: 'Ubah judul…',
  alasan: 'Beri alasan penyimpangan…',
  pencatat: 'Ganti pencatat…',
  sifat: 'Sifat…',
  lembar: 'Cetak lembar kendali…',
  'buka-kembali': 'Buka kembali…',
  batalkan: 'Batalkan berkas…',
};

const TITLE: { readonly [A in BerkasAct]: string } = {
  judul: 'Ubah judul',
  alasan: 'Alasan penyimpangan mutu baku',
  pencatat: 'Ganti pencatat',
  sifat: 'Sifat berkas',
  lembar: 'Lembar kendali',
  'buka-kembali': 'Buka kembali berkas',
  batalkan: 'Batalkan berkas',
};

const SIFAT: { readonly [S in Sifat]: { readonly name: string; readonly hint: string } } = {
  biasa: { name: 'Biasa', hint: 'Semua yang punya akun dapat melihat berkas ini.' },
  terbatas: {
    name: 'Terbatas',
    hint: 'Hanya yang terlibat dalam berkas ini dan Kepala Bagian yang melihatnya.',
  },
};

const langkah = (no: number | null): string => (no === null ? 'Langkah' : `Langkah ${no}`);

export const berkasActsStrings = {
  menu: 'Tindakan berkas',
  act: (act: BerkasAct) => ACT[act],
  title: (act: BerkasAct) => TITLE[act],
  loading: 'Memuat…',
  cancel: {
    lead: 'Berkas dihentikan dan langkahnya hilang dari meja semua orang. Riwayat dan filenya tetap tersimpan, dan berkas dapat dibuka kembali.',
    submit: 'Batalkan berkas',
    reason: 'Alasan membatalkan',
    done: (nomor: string) => `Berkas ${nomor} dibatalkan`,
  },
  reopen: {
    leadWhere: 'Berkas berjalan lagi dari tempat ia berhenti.',
    leadStep: 'Berkas berjalan lagi mulai dari langkah yang dipilih.',
    step: 'Mulai lagi dari',
    stepMissing: 'Pilih langkahnya.',
    stepOption: (no: number | null, lane: string, text: string) => `${langkah(no)} · ${lane} · ${text}`,
    reason: 'Alasan membuka kembali',
    submit: 'Buka kembali',
    done: (nomor: string) => `Berkas ${nomor} dibuka kembali`,
  },
  sifat: {
    lead: 'Sifat menentukan siapa yang melihat berkas ini di daftar, pencarian, dan halamannya.',
    field: 'Sifat',
    name: (sifat: Sifat) => SIFAT[sifat].name,
    hint: (sifat: Sifat) => SIFAT[sifat].hint,
    present: '(sekarang)',
    same: 'Berkas ini sudah bersifat demikian. Pilih yang lain.',
    reason: 'Alasan mengubah sifat',
    submit: 'Ubah sifat',
    done: (sifat: Sifat) => `Sifat berkas menjadi ${SIFAT[sifat].name.toLowerCase()}`,
  },
  pencatat: {
    lead: (nama: string) =>
      `Pencatat sekarang ${nama}. Pencatat yang baru memimpin berkas ini dan mencatat perbuatan pihak luar; yang sedang dikerjakan sebagai pencatat ikut berpindah.`,
    field: 'Pencatat yang baru',
    missing: 'Pilih pencatat yang baru.',
    reason: 'Alasan mengganti pencatat',
    submit: 'Ganti pencatat',
    done: (nama: string) => `${nama} menjadi pencatat berkas ini`,
  },
  explain: {
    lead: 'Satu alasan berlaku untuk semua langkah yang dicentang.',
    steps: 'Langkah yang menyimpang',
    stepsMissing: 'Centang paling sedikit satu langkah.',
    step: (no: number | null, text: string) => `${langkah(no)}: ${text}`,
    late: 'terlambat',
    tray: 'terlalu lama belum diambil',
    short: (kelengkapan: readonly string[]) => `kelengkapan kurang: ${kelengkapan.join('; ')}`,
    alasan: 'Alasan',
    alasanPlaceholder: 'Pilih alasan',
    alasanMissing: 'Pilih alasannya.',
    keterangan: 'Keterangan (bila perlu)',
    submit: 'Simpan alasan',
    done: (count: number) => `Alasan penyimpangan ${String(count)} langkah disimpan`,
  },
  lembar: {
    lead: 'Ringkasan berkas di atas kertas A4: setiap langkah, pelaksananya, waktunya, dan hasilnya, sebagaimana tercatat sekarang.',
    name: 'Lembar kendali',
  },
} as const;
