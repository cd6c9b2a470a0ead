/** A chain of chances that its seed fixes: the same seed, the same sample office. */
export interface Chance {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both possible. */
  readonly between: (low: number, high: number) => number;
  /** A number from `low` up to `high`, broken to the second when it is minutes. */
  readonly spread: (low: number, high: number) => number;
  readonly happens: (probability: number) => boolean;
  /** One of several. Throws when there is none. */
  readonly pick: <T>(choices: readonly T[]) => T;
  /** An id in the form of a random UUID. */
  readonly id: () => string;
}

/** Starts a chain (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => between(0, 15).toString(16)).join('');
  return {
    next,
    between,
    spread: (low, high) => low + next() * (high - low),
    happens: (probability) => next() < probability,
    pick: <T>(choices: readonly T[]): T => {
      const chosen = choices[Math.floor(next() * choices.length)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
