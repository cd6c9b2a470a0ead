export const backButtonStrings = { back: 'Kembali ke daftar' } as const;
