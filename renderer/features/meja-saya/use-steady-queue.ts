import { useState } from 'react';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import { taskKey } from './queue-groups';

/** The queue as it stands still under the eye of who reads it, and what has come in meanwhile. */
export interface SteadyQueue {
  readonly rows: readonly TaskRow[];
  readonly freshCount: number;
  readonly takeIn: () => void;
}

/**
 * Holds back rows that others send while `isHeld`; what this person's own acts bring (`isOwn`) comes in at once, what
 * leaves the queue leaves the list at once, and what changes changes in its place.
 */
export function useSteadyQueue(
  rows: readonly TaskRow[],
  isHeld: boolean,
  isOwn: (row: TaskRow) => boolean,
): SteadyQueue {
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  const takeIn = (): void => {
    setKnown(new Set(rows.map(taskKey)));
  };
  const fresh = rows.filter((row) => !known.has(taskKey(row)));
  const isNothingLeft = fresh.length === rows.length;
  const mustTakeIn = !isHeld || isNothingLeft || fresh.some(isOwn);
  // Adjusted while drawing, so that no picture with half of it is ever seen.
  if (mustTakeIn && fresh.length > 0) takeIn();
  if (mustTakeIn) return { rows, freshCount: 0, takeIn };
  return { rows: rows.filter((row) => known.has(taskKey(row))), freshCount: fresh.length, takeIn };
}
