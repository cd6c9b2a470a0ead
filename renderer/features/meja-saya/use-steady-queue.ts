import { useState } from 'react';
import type { DeskItem } from './desk-items';

/** The queue as it stands still under the eye of who reads it, and what has come in meanwhile. */
export interface SteadyQueue {
  readonly items: readonly DeskItem[];
  readonly freshCount: number;
  readonly takeIn: () => void;
}

/**
 * Holds back items that others send while `isHeld`; what this person's own acts bring (`isOwn`) comes in at once, what
 * leaves the queue leaves the list at once, and what changes changes in its place.
 */
export function useSteadyQueue(
  items: readonly DeskItem[],
  isHeld: boolean,
  isOwn: (item: DeskItem) => boolean,
): SteadyQueue {
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  const takeIn = (): void => {
    setKnown(new Set(items.map(({ key }) => key)));
  };
  const fresh = items.filter(({ key }) => !known.has(key));
  const isNothingLeft = fresh.length === items.length;
  const mustTakeIn = !isHeld || isNothingLeft || fresh.some(isOwn);
  // Adjusted while drawing, so that no picture with half of it is ever seen.
  if (mustTakeIn && fresh.length > 0) takeIn();
  if (mustTakeIn) return { items, freshCount: 0, takeIn };
  return { items: items.filter(({ key }) => known.has(key)), freshCount: fresh.length, takeIn };
}
