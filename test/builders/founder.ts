/** The founder's name and password. */
export const FOUNDER = { nama: 'Administrator Uji', password: 'sandi-administrator' } as const;
