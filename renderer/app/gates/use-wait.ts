import { useEffect, useState } from 'react';
import type { ScreenError } from '../../lib/error-sentences.strings';

const SECOND_MS = 1_000;

/** Counts down the seconds until main hears the next try; 0 when it listens. */
export function useWait(): { readonly seconds: number; readonly waitFor: (error: ScreenError) => void } {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds === 0) return;
    const timer = window.setTimeout(() => {
      setSeconds(seconds - 1);
    }, SECOND_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [seconds]);
  const waitFor = ({ code, detail }: ScreenError): void => {
    const told = detail?.['seconds'];
    if (code === 'tunggu' && typeof told === 'number') setSeconds(Math.ceil(told));
  };
  return { seconds, waitFor };
}
