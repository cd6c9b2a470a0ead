/** An unattended desk locks after this long without input, in seconds. Source: keandalan.md, row a27. */
export const IDLE_LOCK_SECONDS = 600;

/** The last fifth of the time is a warning: two minutes of ten. */
const WARNING_PART = 5;

const POLL_MS = 5_000;
const POLLS_A_LOCK = 20;
const MS_PER_SECOND = 1_000;

/** What the watch over an unattended desk needs. Units: seconds without input; `monotonic` in ms. */
export interface IdleParts {
  readonly limitSeconds: number;
  readonly idleSeconds: () => number;
  readonly monotonic: () => number;
  /** Whether somebody's session is open and not locked. */
  readonly isOpen: () => boolean;
  readonly lock: () => void;
  /** `secondsLeft` while the warning stands, null once when it ends. */
  readonly tell: (secondsLeft: number | null) => void;
}

/** How often the watch looks, in ms. */
export function idlePollMs(limitSeconds: number): number {
  return Math.min(POLL_MS, (limitSeconds * MS_PER_SECOND) / POLLS_A_LOCK);
}

/**
 * One look at the desk, to be repeated: warns, clears the warning at any input, and locks. The time since the session
 * opened counts too: an unlock is somebody being there, even where the system did not see a key.
 */
export function idleWatch(parts: IdleParts): () => void {
  const { limitSeconds, idleSeconds, monotonic, isOpen, lock, tell } = parts;
  const warnFrom = limitSeconds - limitSeconds / WARNING_PART;
  let openSince: number | null = null;
  let warned = false;
  const clear = (): void => {
    if (warned) tell(null);
    warned = false;
  };
  return () => {
    if (!isOpen()) {
      openSince = null;
      clear();
      return;
    }
    openSince ??= monotonic();
    const open = (monotonic() - openSince) / MS_PER_SECOND;
    const idle = Math.min(idleSeconds(), open);
    if (idle >= limitSeconds) {
      clear();
      openSince = null;
      lock();
    } else if (idle >= warnFrom) {
      warned = true;
      tell(Math.ceil(limitSeconds - idle));
    } else clear();
  };
}
