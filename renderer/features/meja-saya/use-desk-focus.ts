import { useRef, type RefObject } from 'react';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';

const FIRST_FIELD = 'input:not([type="hidden"]), textarea, button[type="submit"], form button, button';

/** For how many pictures a form is waited for before the first button will do. */
const FRAMES_WAITED = 20;

/** The list and the pane beside it, and the ways of the focus between them. */
export interface DeskFocus {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly detail: RefObject<HTMLElement | null>;
  readonly focusDetail: () => void;
  readonly focusList: () => void;
  readonly backToList: () => void;
}

/** Where the focus goes when an item is opened, and when its person comes back to the list. */
export function useDeskFocus(): DeskFocus {
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  const focusDetail = (): void => {
    const before = document.activeElement;
    const look = (framesLeft: number): void => {
      // The pane is drawn with the next picture, its form once its draft was read; somebody who has gone on is left alone.
      requestAnimationFrame(() => {
        if (document.activeElement !== before && document.activeElement !== document.body) return;
        const form = detail.current?.querySelector('form') ?? null;
        if (form === null && framesLeft > 0) look(framesLeft - 1);
        else (form ?? detail.current)?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
      });
    };
    look(FRAMES_WAITED);
  };
  const focusList = (): void => {
    requestAnimationFrame(() => {
      const found = list.current?.querySelector<HTMLElement>('[data-list]');
      (found ?? list.current?.querySelector<HTMLElement>('button'))?.focus();
    });
  };
  const backToList = (): void => {
    navigate(paths.meja, { replace: true });
    focusList();
  };
  return { list, detail, focusDetail, focusList, backToList };
}
