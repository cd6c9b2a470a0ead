export const sandiStrings = {
  present: 'Kata sandi sekarang',
  presentMissing: 'Isi kata sandi yang sekarang.',
  next: 'Kata sandi baru',
  submit: 'Ganti kata sandi',
  done: 'Kata sandi Anda diganti',
} as const;
