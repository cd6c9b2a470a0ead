export const closedStrings = {
  word: 'Tertutup',
  hint: 'Hanya terlihat oleh yang mengerjakannya dan Kepala Bagian',
  title: (nomor: string) => `Berkas ${nomor} tertutup`,
  explained: (pencatat: string) =>
    `Isinya hanya terlihat oleh yang mengerjakannya dan Kepala Bagian. Bila Anda memerlukannya, hubungi ${pencatat}, pencatat berkas ini.`,
} as const;
