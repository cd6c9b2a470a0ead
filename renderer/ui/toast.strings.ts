export const toastStrings = { close: 'Tutup pemberitahuan' } as const;
