import type { QueueGroup } from './queue-groups';

const GROUPS: { readonly [G in QueueGroup]: string } = {
  terlambat: 'Terlambat',
  'hari-ini': 'Hari ini',
  'pekan-ini': 'Pekan ini',
  berikutnya: 'Berikutnya',
  menunggu: 'Menunggu pihak luar',
};

export const mejaStrings = {
  title: 'Meja Saya',
  list: 'Langkah yang menunggu Anda',
  divider: 'Lebar daftar langkah',
  loading: 'Memuat langkah…',
  emptyTitle: 'Tidak ada langkah yang menunggu Anda.',
  emptyHint:
    'Langkah muncul di sini begitu sebuah berkas sampai kepada peran Anda. Anda juga dapat memulai berkas baru dari Katalog SOP.',
  openKatalog: 'Buka Katalog SOP',
  noRoles: 'Anda belum memegang peran. Administrator memberi peran di Pengaturan, Orang & peran.',
  group: (group: QueueGroup) => GROUPS[group],
  groupCount: (count: number) => `${count} langkah`,
  fresh: (count: number) => `${count} baru`,
  freshHint: 'Tampilkan langkah yang baru masuk',
  yours: 'Anda kerjakan',
  from: (nama: string) => `dari ${nama}`,
  chooseOne: 'Pilih satu langkah di daftar untuk melihat dan mengerjakannya.',
  detail: 'Langkah yang dipilih',
  openBerkas: 'Buka berkas',
  waiting: (count: number) => `${count} langkah menunggu Anda`,
  waitingWith: (count: number) => `${count} langkah dan permintaan menunggu Anda`,
  error: 'Daftar tidak dapat dibaca.',
  keys: {
    move: 'pindah langkah',
    open: 'kerjakan langkah yang dipilih',
    take: 'ambil langkah yang dipilih',
    finish: 'selesaikan langkah',
    back: 'kembali ke daftar',
  },
} as const;
