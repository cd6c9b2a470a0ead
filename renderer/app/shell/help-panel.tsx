import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Markdown } from '../../ui/markdown';
import { panduanPage } from '../panduan';
import classes from './help-panel.module.css';
import { toggleHelp } from './shell-ui.store';
import { shellStrings } from './shell.strings';

const strings = shellStrings.help;

/** The page of the user guide for the screen shown, beside it. */
export function HelpPanel({ page }: { readonly page: string }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={classes.panel}
      aria-label={strings.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') toggleHelp();
      }}
    >
      <CloseButton className={classes.close} aria-label={strings.close} onClick={toggleHelp} />
      <Markdown text={panduanPage(page)} />
    </aside>
  );
}
