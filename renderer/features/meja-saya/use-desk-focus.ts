import { useRef, type RefObject } from 'react';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';

const FIRST_FIELD = 'input:not([type="hidden"]), textarea, button[type="submit"], form button, button';

/** The list and the pane beside it, and the ways of the focus between them. */
export interface DeskFocus {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly detail: RefObject<HTMLElement | null>;
  readonly focusDetail: () => void;
  readonly backToList: () => void;
}

/** Where the focus goes when an item is opened, and when its person comes back to the list. */
export function useDeskFocus(): DeskFocus {
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  const focusDetail = (): void => {
    // The pane is drawn with the next picture.
    requestAnimationFrame(() => {
      const form = detail.current?.querySelector('form') ?? detail.current;
      form?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
    });
  };
  const backToList = (): void => {
    navigate(paths.meja, { replace: true });
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>('[data-list], button')?.focus();
    });
  };
  return { list, detail, focusDetail, backToList };
}
