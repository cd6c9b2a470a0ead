export const actStrings = {
  undo: 'Urungkan',
  undone: (what: string) => `Diurungkan: ${what}`,
} as const;
