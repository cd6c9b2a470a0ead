import { MS_PER_DAY, MS_PER_MINUTE, type Instant } from '../../time';

/** Clocks are put right by a few minutes all the time; that is no reason to ask. */
const TOLERANCE_MS = 5 * MS_PER_MINUTE;

/** An office is not shut longer than this without somebody confirming the date. */
const LONGEST_PAUSE_MS = 30 * MS_PER_DAY;

/** The PC's clock cannot be believed. Units: ms since epoch. */
export interface ClockDoubt {
  readonly kind: 'mundur' | 'melompat';
  readonly lastAt: Instant;
  readonly now: Instant;
}

/**
 * Doubts a clock that stands before the last entry, or more than 30 days after it; null when it may be believed.
 * Units: ms since epoch. Source: architecture.md, "Time, session, bridge".
 */
export function clockDoubt(lastAt: Instant | null, now: Instant): ClockDoubt | null {
  if (lastAt === null) return null;
  if (now < lastAt - TOLERANCE_MS) return { kind: 'mundur', lastAt, now };
  return now > lastAt + LONGEST_PAUSE_MS ? { kind: 'melompat', lastAt, now } : null;
}
