export const dialogStrings = { close: 'Tutup' } as const;
