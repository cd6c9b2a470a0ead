import { useEffect } from 'react';
import { goBack } from '../../lib/router.store';
import { useSessionStore } from '../../lib/session.store';
import { lockScreen } from './session-acts';
import { showKeySheet, toggleHelp } from './shell-ui.store';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

function actOf(event: KeyboardEvent): (() => void) | null {
  if (event.key === 'F1') return toggleHelp;
  if (event.ctrlKey && event.key.toLowerCase() === 'l') return lockScreen;
  if (event.altKey && event.key === 'ArrowLeft') return goBack;
  if (event.key === '?' && !event.ctrlKey && !event.altKey && !isTyping(event.target))
    return () => {
      showKeySheet(true);
    };
  return null;
}

/** The keys that work on every screen, while nobody has locked it. Ctrl+K is the palette's own. */
export function useGlobalKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (useSessionStore.getState().status?.kind !== 'open') return;
      const run = actOf(event);
      if (run === null) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, []);
}
