const NEAR_DAYS: { readonly [days: number]: string } = { [-1]: 'kemarin', 0: 'hari ini', 1: 'besok' };

export const formatStrings = {
  nearDay: (days: number): string | null => NEAR_DAYS[days] ?? null,
} as const;
