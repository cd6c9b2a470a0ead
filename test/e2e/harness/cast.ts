/** A person as a story knows them. */
export interface Cast {
  readonly nama: string;
  readonly jabatan: string;
  readonly password: string;
}

/** Opened the office; holds no working role. */
export const ADMIN: Cast = {
  nama: 'Siti Rahmawati, S.Kom',
  jabatan: 'Pranata Komputer',
  password: 'kopi-susu-alun-alun',
};

/** Holds Helpdesk. */
export const HELPDESK: Cast = {
  nama: 'Dewi Anggraini',
  jabatan: 'Petugas Helpdesk',
  password: 'loket-pagi-hari-1',
};

/** Holds Helpdesk as well: whoever comes first takes a step. */
export const SECOND_HELPDESK: Cast = {
  nama: 'Rizky Pratama',
  jabatan: 'Petugas Helpdesk',
  password: 'loket-siang-hari-2',
};

/** Heads the subdivision that Helpdesk sends harder questions to. */
export const KASUBBAG: Cast = {
  nama: 'Bambang Sutrisno, ST',
  jabatan: 'Kasubbag Pengelolaan PBJ',
  password: 'ruang-rapat-lantai-2',
};

/** The post of `KASUBBAG`, as a form names it. */
export const KASUBBAG_POST = 'Kepala Subbagian Pengelolaan Pengadaan Barang dan Jasa';
