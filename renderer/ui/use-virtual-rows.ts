import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';

const OVERSCAN_ROWS = 12;

/** One row of a long list that is near enough to the view to be drawn. Units: pixels from the list's top. */
export interface DrawnRow {
  readonly index: number;
  readonly top: number;
  readonly height: number;
}

/**
 * A list that comes onto the screen takes the focus where nobody has it, or where the menu that opened the screen has it:
 * its keys work at once.
 */
function takeFreeFocus(list: HTMLElement): void {
  const active = document.activeElement;
  const isFree = active === null || active === document.body || active.closest('nav') !== null;
  if (isFree) list.focus({ preventScroll: true });
}

/**
 * Draws only the rows near the view. `heightOf` is in pixels, by the row's index: as high as a row is, or, where rows
 * carry `measure` and `data-index`, as high as it is taken to be until it is drawn.
 */
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
  const attach = useCallback((element: HTMLElement | null): void => {
    setScroller(element);
    if (element !== null) takeFreeFocus(element);
  }, []);
  return {
    attach,
    measure: virtualizer.measureElement,
    rows,
    totalHeight: virtualizer.getTotalSize(),
    show: (index: number) => {
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  };
}
