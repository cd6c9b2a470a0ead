/** The words of the recovery sheet. */
export const recoverySheetStrings = {
  title: 'Lembar Pemulihan Lajur',
  office: 'Kantor',
  administrator: 'Dibuat oleh',
  date: 'Dibuat pada',
  code: 'Kode pemulihan (sekali pakai)',
  whatFor: [
    'Kode ini membuka kembali akun administrator bila kata sandinya terlupa dan tidak ada administrator lain.',
    'Pada layar masuk pilih “Lupa kata sandi”, tulis nama administrator dan kode di atas, lalu tetapkan kata sandi baru.',
    'Setelah dipakai kode ini hangus. Buat kode baru di Pengaturan, cetak, dan musnahkan lembar ini.',
  ],
  whereTitle: 'Menyimpan lembar ini',
  where: [
    'Simpan dalam amplop tertutup di lemari terkunci, terpisah dari komputer ini.',
    'Jangan difoto, jangan dikirim lewat pesan, jangan ditempel di meja.',
    'Tulis di amplop siapa yang menyimpan dan sejak tanggal berapa.',
  ],
  signature: 'Disimpan oleh: ______________________    Tanggal: ______________    Paraf: __________',
} as const;
