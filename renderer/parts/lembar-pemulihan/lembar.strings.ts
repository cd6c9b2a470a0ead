export const lembarStrings = {
  code: 'Kode pemulihan',
  keep: 'Cetak, lalu simpan di lemari terkunci atau brankas, bukan di dekat komputer ini.',
  paper: 'Lembar pemulihan',
} as const;
