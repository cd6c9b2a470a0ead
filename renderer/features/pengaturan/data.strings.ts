import type { Verification } from '../../../shared/ipc/office.contract';

export const dataStrings = {
  loading: 'Membaca keterangan data…',
  about: 'Program dan data',
  version: 'Versi Lajur',
  runtime: 'Mesin layar',
  developmentRuntime: (version: string) => `${version} (untuk pengembangan dan uji)`,
  folder: 'Folder data',
  dataId: 'Tanda pengenal data',
  station: 'Stasiun',
  entries: 'Catatan dalam jurnal',
  free: 'Ruang disk tersisa',
  notices: 'Pemberitahuan',
  chain: 'Keutuhan catatan',
  chainHint:
    'Setiap catatan terikat pada catatan sebelumnya. Pemeriksaan membaca semuanya dari awal dan memastikan tidak ada yang berubah.',
  verify: 'Periksa keutuhan',
  cancel: 'Batalkan',
  never: 'Belum diperiksa sejak program dibuka.',
  running: (checked: string, total: string) => `Memeriksa ${checked} dari ${total} catatan…`,
  result: (verification: Verification, moment: string, checked: string) => {
    switch (verification.state) {
      case 'berjalan':
        return '';
      case 'utuh':
        return `Utuh: ${checked} catatan diperiksa, ${moment}.`;
      case 'rusak':
        return `Rusak pada catatan ke-${verification.fault?.seq ?? verification.checked} (kode ${verification.fault?.kind ?? 'tidak dikenal'}). Jangan hapus apa pun; hubungi administrator dan siapkan cadangan terakhir.`;
      case 'dibatalkan':
        return `Pemeriksaan dibatalkan sesudah ${checked} catatan.`;
    }
  },
  progress: 'Kemajuan pemeriksaan',
  picture: 'Tampilan',
  pictureHint:
    'Semua daftar disusun dari catatan dalam jurnal. Bila ada daftar yang tampak keliru, susun ulang; data tidak berubah dan Anda dapat terus bekerja.',
  repaint: 'Susun ulang tampilan',
  repainting: (percent: number) => `Menyusun ulang ${percent}%…`,
  newWindow: 'Buka jendela baru',
} as const;
