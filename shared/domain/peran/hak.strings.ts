import type { HakType, Who } from './hak';

/** Who may do a thing, as people read it; a named role is told by its own label. */
export const WHO_WORDS: { readonly [Kind in Exclude<Who['kind'], 'peran'>]: string } = {
  'pemegang-lajur': 'Pemegang lajur SOP itu',
  pelaksana: 'Yang mengambil langkah itu',
  pencatat: 'Pencatat berkas',
  sendiri: 'Yang bersangkutan',
  pelaku: 'Yang melakukannya',
  'pemegang-kode': 'Pemegang kode pemulihan',
  'siapa-pun': 'Siapa pun yang masuk',
  program: 'Program sendiri',
};

/** What each command does, as people read it. */
export const ACT_WORDS: { readonly [Type in HakType]: string } = {
  'kantor.open': 'Membuka kantor baru',
  'kantor.restore': 'Memulihkan data dari salinan',
  'kantor.set-profile': 'Mengubah profil kantor',
  'kantor.set-recovery-code': 'Membuat kode pemulihan baru',
  'kantor.use-recovery-code': 'Menetapkan sandi administrator dengan kode pemulihan',
  'clock.confirm': 'Memastikan tanggal komputer',
  'peran.publish-table': 'Memberlakukan tabel peran',
  'peran.grant': 'Memberi peran',
  'peran.end': 'Mengakhiri peran',
  'kalender.publish': 'Memberlakukan kalender bawaan',
  'kalender.set-year': 'Mengubah hari libur setahun',
  'kalender.set-hours': 'Mengubah jam kerja',
  'orang.register': 'Mendaftarkan orang',
  'orang.register-first': 'Mendaftarkan administrator pertama',
  'orang.edit': 'Membetulkan nama dan jabatan orang',
  'orang.deactivate': 'Menonaktifkan orang',
  'orang.reactivate': 'Mengaktifkan kembali orang',
  'orang.set-password': 'Menetapkan kata sandi',
  'orang.set-pin': 'Menetapkan PIN',
  'orang.remove-pin': 'Menghapus PIN',
  'tim.register': 'Mendaftarkan tim',
  'tim.edit': 'Mengubah tim',
  'tim.end': 'Mengakhiri tim',
  'sop.publish': 'Memberlakukan SOP',
  'berkas.start': 'Memulai berkas',
  'task.take': 'Mengambil langkah',
  'task.release': 'Mengembalikan langkah ke antrean',
  'task.arrive': 'Mencatat kedatangan dari pihak luar',
  'task.finish': 'Menyelesaikan langkah',
  'berkas.rename': 'Mengubah judul berkas',
  'berkas.note': 'Menambah catatan pada berkas',
  undo: 'Mengurungkan perbuatan',
};
