export const noResultStrings = { clear: 'Hapus pencarian' } as const;
