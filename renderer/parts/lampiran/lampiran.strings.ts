export const lampiranStrings = {
  label: 'Lampiran',
  choose: 'Pilih file',
  hint: 'atau seret ke sini, atau tempel (Ctrl+V)',
  storing: 'sedang disimpan…',
  stored: 'tersimpan',
  remove: (name: string) => `Lepas ${name}`,
  retry: 'Coba lagi',
} as const;
