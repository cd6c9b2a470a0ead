import { useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';

const OVERSCAN_ROWS = 12;

/** One row of a long list that is near enough to the view to be drawn. Units: pixels from the list's top. */
export interface DrawnRow {
  readonly index: number;
  readonly top: number;
  readonly height: number;
}

/** Draws only the rows near the view. `heightOf` is in pixels, by the row's index. */
export function useVirtualRows(
  count: number,
  heightOf: (index: number) => number,
  keyOf: (index: number) => string,
) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: OVERSCAN_ROWS,
  });
  const rows = virtualizer
    .getVirtualItems()
    .map(({ index, start, size }): DrawnRow => ({ index, top: start, height: size }));
  return {
    attach: setScroller,
    rows,
    totalHeight: virtualizer.getTotalSize(),
    show: (index: number) => {
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  };
}
