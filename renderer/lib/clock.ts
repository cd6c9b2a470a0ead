import { useSyncExternalStore } from 'react';
import type { Instant } from '../../shared/time';
import { bridge, call } from './bridge';

const TICK_MS = 15_000;

const listeners = new Set<() => void>();
// Until main has spoken once the computer's own clock is the only one there is.
let aheadOfMonotonic = Date.now() - performance.now();
let shown: Instant = aheadOfMonotonic + performance.now();

function tick(): void {
  shown = currentTime();
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What main's clock shows now, in ms since epoch. */
export function currentTime(): Instant {
  return aheadOfMonotonic + performance.now();
}

/** Follows main's clock: between two words of main the window ticks by itself. */
export function startClock(): () => void {
  const set = ({ at }: { readonly at: Instant }): void => {
    aheadOfMonotonic = at - performance.now();
    tick();
  };
  const stopListening = bridge.on('clock', set);
  void call('session:now', {}).then((reply) => {
    if (reply.ok) set(reply.value);
  });
  const timer = window.setInterval(tick, TICK_MS);
  return () => {
    stopListening();
    window.clearInterval(timer);
  };
}

/** Main's time as a screen shows it; moves every quarter of a minute. */
export function useNow(): Instant {
  return useSyncExternalStore(subscribe, () => shown);
}

/**
 * Main's time at this drawing. What was written a moment ago begins now, not at the next tick; moves on as `useNow`.
 */
export function useMoment(): Instant {
  return Math.max(useNow(), currentTime());
}

/** Main's word takes a moment to get here; by then what was written just now has begun. */
const CLOCK_LAG_MS = 2_000;

/** Main's time at this drawing, by which what began a moment ago surely holds. */
export function useMomentToCome(): Instant {
  return useMoment() + CLOCK_LAG_MS;
}
