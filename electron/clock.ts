/** The program's clock. Units: `now` ms since epoch; `monotonic` ms that never run backwards, from the start. */
export interface Clock {
  readonly now: () => number;
  readonly monotonic: () => number;
}

/** The PC's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => Number(process.hrtime.bigint() / 1_000_000n),
};

/** A clock that starts at `startsAt` (ms since epoch) and goes on by real time; honoured only unpackaged. */
export function shiftedClock(startsAt: number): Clock {
  const began = systemClock.monotonic();
  return { ...systemClock, now: () => startsAt + systemClock.monotonic() - began };
}
