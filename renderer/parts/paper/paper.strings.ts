const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const paperStrings = {
  print: (name: string) => `Cetak ${inSentence(name)}`,
  pdf: 'Simpan PDF',
  printed: (name: string) => `${name} dikirim ke printer.`,
  saved: (name: string) => `${name} disimpan sebagai PDF.`,
} as const;
