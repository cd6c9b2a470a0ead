export const nameStrings = {
  nobody: '—',
} as const;
