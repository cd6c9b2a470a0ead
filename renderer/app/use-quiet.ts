import { useEffect, useState } from 'react';
import { useSessionStore } from '../lib/session.store';

/** After the first screen stands: it is painted and takes keys, and nobody has typed much yet, in ms. */
const SETTLED_MS = 500;
/** A quiet moment is waited for, but not for ever, in ms. */
const QUIET_AT_LATEST_MS = 1_000;

/** Whether the first screen stands and the window has had a quiet moment since: time for what nobody waits for yet. */
export function useQuiet(): boolean {
  const isStanding = useSessionStore((store) => store.status !== null);
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    if (!isStanding) return;
    let idle: number | null = null;
    const settled = window.setTimeout(() => {
      idle = window.requestIdleCallback(
        () => {
          setQuiet(true);
        },
        { timeout: QUIET_AT_LATEST_MS },
      );
    }, SETTLED_MS);
    return () => {
      window.clearTimeout(settled);
      if (idle !== null) window.cancelIdleCallback(idle);
    };
  }, [isStanding]);
  return isQuiet;
}
