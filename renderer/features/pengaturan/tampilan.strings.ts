export const tampilanStrings = {
  label: 'Warna layar',
  hint: 'Pilihan ini tersimpan untuk Anda sendiri.',
  schemes: { light: 'Terang', dark: 'Gelap', auto: 'Ikut pengaturan komputer' },
} as const;
