export const lembarStrings = {
  code: 'Kode pemulihan',
  keep: 'Cetak, lalu simpan di lemari terkunci atau brankas, bukan di dekat komputer ini.',
  print: 'Cetak lembar pemulihan',
  pdf: 'Simpan PDF',
  printed: 'Lembar pemulihan dikirim ke printer.',
  saved: 'Lembar pemulihan disimpan sebagai PDF.',
} as const;
