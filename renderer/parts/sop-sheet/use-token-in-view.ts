import { useEffect, type RefObject } from 'react';
import type { StepMarks } from './sheet-marks';

/** Brings the token of a berkas into the middle of its pane, when the sheet is drawn and whenever the token moves. */
export function useTokenInView(
  element: RefObject<HTMLElement | null>,
  marks: StepMarks | undefined,
  isDrawn: boolean,
): void {
  const tokens = Object.entries(marks ?? {})
    .filter(([, mark]) => mark.token === true)
    .map(([step]) => step)
    .join(' ');
  useEffect(() => {
    const pane = element.current;
    const token = pane?.querySelector('[aria-current="step"]');
    if (!isDrawn || tokens === '' || pane === null || token === null || token === undefined) return;
    const [there, here] = [token.getBoundingClientRect(), pane.getBoundingClientRect()];
    // To the side only where it must be: the column of numbers is better left in view.
    const isAside = there.left < here.left || there.right > here.right;
    pane.scrollBy({
      left: isAside ? there.left + there.width / 2 - (here.left + here.width / 2) : 0,
      top: there.top + there.height / 2 - (here.top + here.height / 2),
    });
  }, [element, tokens, isDrawn]);
}
