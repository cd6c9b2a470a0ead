import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Measure } from '../../../shared/sop/sheet-types';
import { createMeasure } from './measure';

/** What a sheet is laid out for: the width of its pane in px at 100 %, and a measure in the pane's own font. */
export type SheetPlace = { readonly measure: Measure; readonly widthPx: number };

type Seen = { readonly widthPx: number; readonly fontFamily: string };

/** Follows the width and font of the element a sheet stands in; null until the element is there. */
export function useSheetPlace(element: RefObject<HTMLElement | null>, zoom: number): SheetPlace | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    const node = element.current;
    if (node === null) return;
    const { fontFamily } = getComputedStyle(node);
    const observer = new ResizeObserver(() => setSeen({ widthPx: node.clientWidth, fontFamily }));
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  const fontFamily = seen?.fontFamily;
  const measure = useMemo(() => (fontFamily === undefined ? null : createMeasure(fontFamily)), [fontFamily]);
  const widthPx = seen === null ? 0 : Math.floor(seen.widthPx / zoom) - 1;
  return useMemo(() => (measure === null ? null : { measure, widthPx }), [measure, widthPx]);
}
