export const pengaturanStrings = {
  title: 'Pengaturan',
  tabs: {
    profil: 'Profil kantor',
    orang: 'Orang & peran',
    tim: 'Tim Pokja',
    hak: 'Hak akses',
    kalender: 'Jam kerja & libur',
    cadangan: 'Cadangan',
    sandi: 'Kata sandi & PIN',
    tampilan: 'Tampilan',
    data: 'Data',
  },
  keys: { move: 'pindah baris', open: 'buka baris' },
  open: (tab: string) => `Pengaturan: ${tab}`,
  group: 'Pengaturan',
  people: 'Orang',
} as const;
