import type { Recovery } from '../../../shared/ipc/session.contract';

type Reason = Recovery['reason'];
type Facts = Recovery['facts'];

/** What a person reads when the data cannot be opened. */
export interface RecoveryWords {
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
}

const text = (facts: Facts, key: string, otherwise: string): string => {
  const value = facts[key];
  return value === undefined || value === '' ? otherwise : String(value);
};

const UNTOUCHED = 'Lajur tidak mengubah apa pun: file yang ada dibiarkan persis seperti ditemukan.';
const FROM_COPY =
  'Jangan hapus atau timpa file apa pun. Tekan Pulihkan dari cadangan; data yang ada sekarang disisihkan, tidak dihapus.';

const WORDS: { readonly [R in Reason]: (facts: Facts) => RecoveryWords } = {
  'folder-refused': (facts) => ({
    happened: `Folder data berada di tempat yang tidak aman untuk data yang sedang dipakai (${text(facts, 'what', 'jaringan atau penyimpanan awan')}).`,
    safe: 'Belum ada data yang dibuka atau ditulis di sana.',
    todo: 'Pindahkan folder data ke disk komputer ini, bukan folder jaringan, OneDrive, Google Drive, atau Dropbox, lalu coba lagi.',
  }),
  'folder-not-writable': (facts) => ({
    happened: `Folder data tidak dapat ditulisi (${text(facts, 'code', 'ditolak')}).`,
    safe: UNTOUCHED,
    todo: 'Periksa apakah disk penuh atau folder dikunci, beri hak tulis kepada pengguna ini, lalu coba lagi.',
  }),
  'held-by-other': (facts) => ({
    happened: `Data ini sedang dipakai ${text(facts, 'holder', 'program Lajur yang lain')}.`,
    safe: 'Data aman. Hanya satu program yang boleh menulis pada satu waktu.',
    todo: 'Tutup Lajur di akun atau jendela itu, lalu coba lagi.',
  }),
  'journal-missing': () => ({
    happened: 'Jurnal kantor ini tidak ada di tempatnya, padahal kantor ini sudah pernah dibuka.',
    safe: `${UNTOUCHED} Lajur tidak akan membuat kantor kosong di atasnya.`,
    todo: 'Sambungkan kembali disk bila terlepas, lalu coba lagi; atau tekan Pulihkan dari cadangan.',
  }),
  'journal-unreadable': () => ({
    happened: 'Jurnal ada, tetapi isinya tidak dapat dibaca.',
    safe: UNTOUCHED,
    todo: FROM_COPY,
  }),
  'journal-behind': (facts) => ({
    happened: `Jurnal lebih pendek daripada yang sudah diakui tersimpan: ${text(facts, 'has', '0')} catatan ada, seharusnya paling sedikit ${text(facts, 'expected', '?')}.`,
    safe: 'Catatan yang masih ada tetap utuh, tetapi sebagian catatan terakhir hilang dari disk.',
    todo: FROM_COPY,
  }),
  'journal-differs': () => ({
    happened: 'Jurnal yang ditemukan bukan lanjutan dari jurnal yang terakhir dipakai di sini.',
    safe: UNTOUCHED,
    todo: 'Mungkin folder data tertukar atau diganti dari luar Lajur. Letakkan folder data yang benar, lalu coba lagi; atau tekan Pulihkan dari cadangan.',
  }),
  'journal-damaged': (facts) => ({
    happened: `Jurnal rusak pada catatan ke-${text(facts, 'seq', '?')}.`,
    safe: UNTOUCHED,
    todo: FROM_COPY,
  }),
  'journal-too-new': (facts) => ({
    happened: `Data ini dibuat oleh Lajur yang lebih baru (memerlukan ${text(facts, 'needs', 'versi baru')}).`,
    safe: 'Data aman. Program ini menolak membukanya supaya tidak ada yang salah dibaca.',
    todo: 'Pasang Lajur versi terbaru di komputer ini, lalu buka lagi.',
  }),
  'akun-missing': () => ({
    happened: 'File kata sandi (akun.db) tidak ada di folder data.',
    safe: 'Jurnal kantor tidak tersentuh. Yang hilang adalah kata sandi untuk masuk.',
    todo: 'Letakkan kembali akun.db bila dipindahkan, lalu coba lagi; atau tekan Pulihkan dari cadangan.',
  }),
  'akun-unreadable': () => ({
    happened: 'File kata sandi (akun.db) tidak dapat dibaca.',
    safe: 'Jurnal kantor tidak tersentuh. Yang bermasalah adalah kata sandi untuk masuk.',
    todo: 'Letakkan kembali akun.db bila dipindahkan, lalu coba lagi; atau tekan Pulihkan dari cadangan.',
  }),
  'contoh-not-made': (facts) => ({
    happened: `Kantor contoh tidak jadi dibuat (${text(facts, 'what', 'gangguan pada disk')}).`,
    safe: 'Data kantor yang sebenarnya berada di folder lain dan tidak tersentuh.',
    todo: 'Periksa apakah disk penuh, lalu coba lagi.',
  }),
};

export const recoveryStrings = {
  title: 'Data belum dapat dibuka',
  words: ({ reason, facts }: Recovery): RecoveryWords => WORDS[reason](facts),
  happened: 'Apa yang terjadi',
  safe: 'Apakah data aman',
  todo: 'Apa yang perlu dilakukan',
  code: (reason: Reason) => `Kode: ${reason}`,
  facts: {
    path: 'Folder atau file',
    missing: 'Catatan yang hilang',
    since: 'Catatan terakhir yang ada',
    until: 'Terakhir diakui tersimpan',
    holder: 'Dipakai oleh',
  },
  missing: (count: string) => `${count} catatan`,
  retry: 'Coba lagi',
  quit: 'Tutup Lajur',
} as const;
