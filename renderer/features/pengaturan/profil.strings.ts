export const profilTabStrings = {
  loading: 'Memuat profil kantor…',
  region: 'Profil kantor',
  readOnly: 'Hanya administrator yang dapat mengubah profil kantor.',
  lead: 'Dipakai pada layar, kop naskah, dan nomor surat.',
  save: 'Simpan profil',
  empty: '–',
  saved: 'Profil kantor diubah',
  conflict: {
    title: 'Profil kantor sudah diubah orang lain',
    mine: 'Tulisan Anda',
    theirs: 'Yang tersimpan sekarang',
    keepMine: 'Pakai tulisan saya',
    takeTheirs: 'Pakai yang tersimpan',
  },
} as const;
