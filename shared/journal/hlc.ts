import type { Instant } from '../time';

/**
 * A hybrid logical clock stamp, `<13-digit ms>-<4-digit counter>-<station>`: sorts as plain text, and orders
 * entries across stations even when their wall clocks disagree.
 */
export type Hlc = string;

const MS_DIGITS = 13;
const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = 10 ** COUNTER_DIGITS;

/** The year 2255: a clock beyond it would need a fourteenth digit, which sorts before all others. */
const LATEST_MS = 9_000_000_000_000;

/** Builds a stamp. Units: `ms` since the epoch, 0 … 9 999 999 999 999; `counter` 0 … 9999. */
export function formatHlc(ms: Instant, counter: number, station: string): Hlc {
  return `${String(ms).padStart(MS_DIGITS, '0')}-${String(counter).padStart(COUNTER_DIGITS, '0')}-${station}`;
}

/** Takes a stamp apart. Units: as `formatHlc`. */
export function parseHlc(hlc: Hlc): {
  readonly ms: Instant;
  readonly counter: number;
  readonly station: string;
} {
  return {
    ms: Number(hlc.slice(0, MS_DIGITS)),
    counter: Number(hlc.slice(MS_DIGITS + 1, MS_DIGITS + 1 + COUNTER_DIGITS)),
    station: hlc.slice(MS_DIGITS + COUNTER_DIGITS + 2),
  };
}

/**
 * The stamp after `last` at wall time `now` (ms): never lower than `last`, whatever the wall clock does. When the
 * counter is full the millisecond part is pushed on by one. A clock before 1970 counts as 1970, one beyond 2255 as 2255.
 */
export function nextHlc(last: Hlc | null, now: Instant, station: string): Hlc {
  const wall = Math.min(Math.max(Math.trunc(now), 0), LATEST_MS);
  if (last === null) return formatHlc(wall, 0, station);
  const { ms, counter } = parseHlc(last);
  if (wall > ms) return formatHlc(wall, 0, station);
  if (counter + 1 < COUNTER_LIMIT) return formatHlc(ms, counter + 1, station);
  return formatHlc(ms + 1, 0, station);
}
