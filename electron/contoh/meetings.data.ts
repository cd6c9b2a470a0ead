/** What the Subbag of the sample office are asked for, and what one of them answers. */
export const BAHAN = {
  sop: '39',
  title: 'Laporan kinerja Bagian PBJ bulan berjalan',
  what: 'Realisasi anggaran dan capaian indikator kinerja bulan berjalan, dalam tabel Excel',
  answer:
    'Realisasi anggaran 71,4 %; indikator kinerja tercapai tiga dari empat. Rincian menyusul dalam rapat.',
} as const;

/** The rapat of the sample office: one that was held, one to come. */
export const MEETINGS = {
  held: {
    judul: 'Rapat staf pimpinan Bagian PBJ',
    tempat: 'Ruang rapat Bagian PBJ, lantai 3',
    tamu: [],
    acara: ['Progres paket pekan berjalan', 'Pembagian bahan laporan kinerja'],
  },
  coming: {
    judul: 'Rapat koordinasi bukti dukung tingkat kematangan UKPBJ',
    tempat: 'Ruang rapat Bagian PBJ, lantai 3',
    tamu: [{ nama: 'Sri Handayani', instansi: 'Bagian Organisasi' }],
    acara: ['Pembagian bukti dukung per variabel', 'Jadwal pemenuhan'],
  },
} as const;

/** What was said and agreed in the rapat that was held. */
export const AGREED = {
  pembahasan: 'Disampaikan progres paket pekan berjalan.\nBahan laporan kinerja dibagi menurut Subbag.',
  keputusan: 'Laporan kinerja dihimpun Subbagian Pembinaan dan Advokasi PBJ.',
  lines: ['Menyiapkan rekap layanan LPSE bulan berjalan', 'Menyiapkan daftar paket yang belum diumumkan'],
} as const;
