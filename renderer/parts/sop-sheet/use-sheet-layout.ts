import { useEffect, useMemo, useState, type RefObject } from 'react';
import { layoutProcedure } from '../../../shared/sop/layout';
import type { Procedure } from '../../../shared/sop/schema';
import type { SheetLayout } from '../../../shared/sop/sheet-types';
import { createMeasure } from './measure';

type Place = { readonly widthPx: number; readonly fontFamily: string };

/** Lays the procedure out for the width and font of the element it stands in; null until the element is there. */
export function useSheetLayout(
  procedure: Procedure,
  element: RefObject<HTMLElement | null>,
  zoom: number,
  compact: boolean,
): SheetLayout | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const node = element.current;
    if (node === null) return;
    const { fontFamily } = getComputedStyle(node);
    const observer = new ResizeObserver(() => setPlace({ widthPx: node.clientWidth, fontFamily }));
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  const fontFamily = place?.fontFamily;
  const measure = useMemo(() => (fontFamily === undefined ? null : createMeasure(fontFamily)), [fontFamily]);
  const widthPx = place === null ? 0 : Math.floor(place.widthPx / zoom) - 1;
  return useMemo(
    () => (measure === null ? null : layoutProcedure(procedure, { measure, widthPx, compact })),
    [procedure, measure, widthPx, compact],
  );
}
