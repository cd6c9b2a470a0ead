import { useEffect } from 'react';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';

/** Esc leads from a SOP back to the list, unless something on the screen has a use of its own for it. */
export function useBackToList(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isElsewhere(event.target)) return;
      event.preventDefault();
      navigate(paths.katalog);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}

/** In a field, in what floats over the page, or in the help beside it. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [role="dialog"], [role="menu"], #portal, aside') !== null;
}
