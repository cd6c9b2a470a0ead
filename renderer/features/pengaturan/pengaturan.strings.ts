export const pengaturanStrings = {
  title: 'Pengaturan',
  tabs: { orang: 'Orang & peran', tampilan: 'Tampilan', data: 'Data', sandi: 'Kata sandi saya' },
  keys: { move: 'pindah baris', open: 'buka orang' },
  open: (tab: string) => `Pengaturan: ${tab}`,
  group: 'Pengaturan',
  people: 'Orang',
} as const;
