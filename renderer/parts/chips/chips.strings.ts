export const chipStrings = {
  openBerkas: (nomor: string) => `Buka berkas ${nomor}`,
  openSop: (number: string) => `Buka SOP ${number}`,
  saveCopy: 'Simpan salinan',
  saveCopyOf: (name: string) => `Simpan salinan ${name}`,
  copySaved: (name: string) => `Salinan ${name} disimpan`,
} as const;
