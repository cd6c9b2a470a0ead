/** A person of the sample office. The first is its administrator. */
export interface ContohPerson {
  readonly nama: string;
  readonly jabatan: string;
  readonly roles: readonly string[];
}

/** The name of the sample office. */
export const CONTOH_OFFICE = 'Kantor Contoh Bagian Pengadaan Barang dan Jasa';

/** Everybody in it. Names and posts are made up; every role that people can hold has somebody. */
export const CONTOH_PEOPLE: readonly [ContohPerson, ...ContohPerson[]] = [
  {
    nama: 'Anisa Rahmawati, S.Kom.',
    jabatan: 'Pengelola Sistem Informasi (contoh)',
    roles: ['administrator'],
  },
  {
    nama: 'Bambang Hariyanto, S.Sos., M.AP.',
    jabatan: 'Kepala Bagian Pengadaan Barang dan Jasa (contoh)',
    roles: ['kepala-bagian'],
  },
  {
    nama: 'Ratna Kusumawardani, S.H., M.H.',
    jabatan: 'Kepala Subbagian Pembinaan dan Advokasi Pengadaan Barang dan Jasa (contoh)',
    roles: ['kasubbag-pembinaan'],
  },
  {
    nama: 'Agus Wibisono, S.T., M.T.',
    jabatan: 'Kepala Subbagian Pengelolaan Pengadaan Barang dan Jasa (contoh)',
    roles: ['kasubbag-pengelolaan'],
  },
  {
    nama: 'Yoga Pratama Putra, S.Kom., M.M.',
    jabatan: 'Kepala Subbagian Pengelolaan Pengadaan Barang dan Jasa secara Elektronik (contoh)',
    roles: ['kasubbag-elektronik'],
  },
  {
    nama: 'Dimas Aryo Nugroho, S.T.',
    jabatan: 'Pengelola Pengadaan Barang/Jasa Ahli Muda, anggota Pokja (contoh)',
    roles: ['jf-ppbj'],
  },
  {
    nama: 'Lestari Widyaningrum, S.E.',
    jabatan: 'Pengelola Pengadaan Barang/Jasa Ahli Muda, anggota Pokja (contoh)',
    roles: ['jf-ppbj'],
  },
  {
    nama: 'Hendra Gunawan Siregar, S.T., M.T.',
    jabatan: 'Pengelola Pengadaan Barang/Jasa Ahli Pertama, anggota Pokja (contoh)',
    roles: ['jf-ppbj'],
  },
  {
    nama: 'Nur Aini Fitriani, S.H.',
    jabatan: 'Pengelola Pengadaan Barang/Jasa Ahli Pertama, anggota Pokja (contoh)',
    roles: ['jf-ppbj'],
  },
  {
    nama: 'Putri Ayu Maharani, S.I.Kom.',
    jabatan: 'Petugas Helpdesk LPSE (contoh)',
    roles: ['helpdesk'],
  },
  {
    nama: 'Rizky Ramadhan, A.Md.',
    jabatan: 'Petugas Helpdesk LPSE (contoh)',
    roles: ['helpdesk'],
  },
  {
    nama: 'Siti Khoirunnisa, S.E.',
    jabatan: 'Verifikator Penyedia LPSE (contoh)',
    roles: ['verifikator'],
  },
  {
    nama: 'Fajar Setiawan, S.Kom.',
    jabatan: 'Verifikator Penyedia LPSE (contoh)',
    roles: ['verifikator'],
  },
  {
    nama: 'Sulastri',
    jabatan: 'Pengadministrasi Umum (contoh)',
    roles: ['pengadministrasi'],
  },
  {
    nama: 'Wahyu Hidayat, A.Md.',
    jabatan: 'Pengadministrasi Umum (contoh)',
    roles: ['pengadministrasi'],
  },
  {
    nama: 'Endang Sulistyowati, A.Md.',
    jabatan: 'Arsiparis Terampil (contoh)',
    roles: ['arsiparis'],
  },
  {
    nama: 'Galih Permana, S.Kom.',
    jabatan: 'Admin PPE LPSE (contoh)',
    roles: ['admin-ppe'],
  },
  {
    nama: 'Teguh Prasetya, A.Md.',
    jabatan: 'Pelaksana, Operator Server (contoh)',
    roles: ['operator-server', 'jfu-jft'],
  },
  {
    nama: 'Maria Goretti Dewi, S.AP.',
    jabatan: 'Pelaksana Subbagian Pembinaan dan Advokasi (contoh)',
    roles: ['jfu-jft'],
  },
];

/** A Pokja of the sample office, its members by name, the ketua first. */
export interface ContohTeam {
  readonly nama: string;
  readonly sk: string;
  readonly members: readonly string[];
}

/** The Pokja who take part in its work. */
export const CONTOH_TEAMS: readonly ContohTeam[] = [
  {
    nama: 'Pokja Pemilihan 1 (contoh)',
    sk: 'Surat Keputusan Contoh Nomor 1 tentang Penetapan Pokja Pemilihan',
    members: ['Dimas Aryo Nugroho, S.T.', 'Lestari Widyaningrum, S.E.', 'Nur Aini Fitriani, S.H.'],
  },
  {
    nama: 'Pokja Pemilihan 2 (contoh)',
    sk: 'Surat Keputusan Contoh Nomor 2 tentang Penetapan Pokja Pemilihan',
    members: ['Lestari Widyaningrum, S.E.', 'Hendra Gunawan Siregar, S.T., M.T.', 'Dimas Aryo Nugroho, S.T.'],
  },
];
