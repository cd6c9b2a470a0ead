import type { PenggantiKind } from '../../../shared/domain/orang/pengganti';
import type { DayCount, GroupKind } from './desk-groups';

const GROUPS: { readonly [G in GroupKind]: string } = {
  terlambat: 'Terlambat',
  'hari-ini': 'Hari ini',
  pertanyaan: 'Pertanyaan untuk Anda',
  pengganti: 'Untuk yang Anda gantikan',
  'pekan-ini': 'Pekan ini',
  berikutnya: 'Berikutnya',
  dijeda: 'Dijeda',
  menunggu: 'Menunggu pihak luar',
  ditanyakan: 'Sedang Anda tanyakan',
};

const STEAD: { readonly [K in PenggantiKind | 'penugasan']: string } = {
  plh: 'Plh.',
  plt: 'Plt.',
  penugasan: 'Penugasan',
};

const inStead = (nama: string | null, kind: PenggantiKind | 'penugasan', role: string): string =>
  nama === null ? `${STEAD[kind]} ${role}` : `Untuk ${nama} (${STEAD[kind]} ${role})`;

export const mejaStrings = {
  title: 'Meja Saya',
  titleOf: (view: string) => `Meja Saya · ${view}`,
  tabs: { langkah: 'Langkah saya', penyimpangan: 'Penyimpangan', bagian: 'Bagian' },
  list: 'Langkah yang menunggu Anda',
  search: 'Cari di daftar ini',
  divider: 'Lebar daftar langkah',
  loading: 'Memuat langkah…',
  emptyTitle: 'Tidak ada langkah yang menunggu Anda.',
  emptyHint:
    'Langkah muncul di sini begitu sebuah berkas sampai kepada peran Anda. Anda juga dapat memulai berkas baru dari Katalog SOP.',
  openKatalog: 'Buka Katalog SOP',
  noRoles: 'Anda belum memegang peran. Administrator memberi peran di Pengaturan, Orang & peran.',
  noResult: 'Tidak ada langkah yang cocok dengan saringan ini.',
  group: (kind: GroupKind) => GROUPS[kind],
  inStead,
  stead: (kind: PenggantiKind | 'penugasan', role: string) => `sebagai ${STEAD[kind]} ${role}`,
  groupCount: (count: number) => `${count} langkah`,
  questionCount: (count: number) => `${count} pertanyaan`,
  fresh: (count: number) => `${count} baru`,
  freshHint: 'Tampilkan langkah yang baru masuk',
  yours: 'Anda kerjakan',
  from: (nama: string) => `dari ${nama}`,
  to: (nama: string) => `kepada ${nama}`,
  about: (no: number | null, text: string) => `tentang ${no === null ? 'langkah' : `langkah ${no}`}: ${text}`,
  lookAgain: (date: string) => `lihat lagi ${date}`,
  kelengkapan: (ada: number, dari: number) => `kelengkapan ${ada}/${dari}`,
  chooseOne: 'Pilih satu langkah di daftar untuk melihat dan mengerjakannya.',
  detail: 'Langkah yang dipilih',
  openBerkas: 'Buka berkas',
  waiting: (count: number) => `${count} langkah menunggu Anda`,
  waitingWith: (count: number) => `${count} langkah dan permintaan menunggu Anda`,
  error: 'Daftar tidak dapat dibaca.',
  day: ({ due, late, questions }: DayCount) => {
    const parts = [
      ...(due > 0 ? [`${due} langkah jatuh tempo`] : []),
      ...(late > 0 ? [`${late} terlambat`] : []),
      ...(questions > 0 ? [`${questions} pertanyaan`] : []),
    ];
    return `Hari ini: ${parts.join(', ')}`;
  },
  closeDay: 'Tutup ringkasan hari ini',
  untold: (count: number) => `${count} langkah menyimpang belum diberi alasan`,
  explain: 'Beri alasan…',
  filter: {
    label: 'Saringan',
    only: 'Tampilkan',
    onlyLabels: { semua: 'Semua', saya: 'Saya kerjakan', belum: 'Belum diambil' },
    sop: 'SOP',
    allSop: 'Semua SOP',
    sopLabel: (sop: string, title: string | null) => (title === null ? `SOP ${sop}` : `${sop} ${title}`),
    lane: 'Pelaksana',
    allLanes: 'Semua pelaksana',
    clear: 'Kosongkan',
  },
  views: {
    label: 'Pandangan',
    all: 'Semua langkah',
    save: 'Simpan saringan ini…',
    rename: 'Ubah nama…',
    remove: (name: string) => `Hapus “${name}”`,
    name: 'Nama pandangan',
    nameMissing: 'Isi namanya.',
    nameTaken: 'Nama ini sudah dipakai.',
    saveIt: 'Simpan pandangan',
    renameIt: 'Ubah nama',
  },
  ticked: {
    label: 'Langkah yang dicentang',
    count: (count: number) => `${count} langkah dicentang`,
    clear: 'Batal centang',
    paperDay: 'Catat susulan…',
    paperDayTitle: 'Catat susulan beberapa langkah',
    finish: 'Selesaikan sekaligus…',
    finishTitle: 'Selesaikan beberapa langkah',
  },
  palette: {
    group: 'Meja Saya',
    penyimpangan: 'Penyimpangan mutu baku',
    bagian: 'Bagian: siapa memegang apa',
  },
  keys: {
    move: 'pindah langkah',
    open: 'kerjakan langkah yang dipilih',
    take: 'ambil langkah yang dipilih',
    search: 'cari di daftar',
    tick: 'centang langkah',
    tickMore: 'centang beberapa langkah',
    finish: 'selesaikan langkah',
    back: 'kembali ke daftar',
    openBerkas: 'buka berkas',
  },
} as const;
