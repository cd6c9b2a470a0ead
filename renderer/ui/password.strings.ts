export const passwordStrings = {
  show: 'Tampilkan atau sembunyikan kata sandi',
  rule: 'Paling sedikit 8 huruf; jauh lebih aman mulai 15 huruf, misalnya beberapa kata yang mudah Anda ingat. Boleh ditempel.',
  repeat: 'Ulangi kata sandi',
  tooShort: (least: number) => `Kata sandi paling sedikit ${least} huruf.`,
  different: 'Kedua kata sandi belum sama.',
} as const;
