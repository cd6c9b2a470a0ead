export const lastDayStrings = {
  day: 'Hari terakhir',
  cancel: 'Batal',
} as const;
