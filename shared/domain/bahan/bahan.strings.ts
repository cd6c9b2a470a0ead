/** The words of a permintaan bahan that the journal keeps. */
export const bahanStrings = {
  kelengkapan: (subbag: string) => `Bahan dari ${subbag}`,
} as const;
