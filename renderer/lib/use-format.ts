import { useMemo } from 'react';
import type { Instant } from '../../shared/time';
import { useNow } from './clock';
import { formatDate, formatLongDate, formatMoment, formatTime } from './format';
import { useSession } from './session';

/** Dates and times as this office writes them, against the present moment. */
export function useFormat() {
  const { offsetMinutes } = useSession();
  const now = useNow();
  return useMemo(
    () => ({
      date: (at: Instant) => formatDate(at, offsetMinutes),
      longDate: (at: Instant) => formatLongDate(at, offsetMinutes),
      time: (at: Instant) => formatTime(at, offsetMinutes),
      moment: (at: Instant) => formatMoment(at, now, offsetMinutes),
    }),
    [offsetMinutes, now],
  );
}
