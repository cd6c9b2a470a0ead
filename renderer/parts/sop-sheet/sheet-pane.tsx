import { useId, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { sopSheetStrings as words } from './sop-sheet.strings';
import classes from './sop-sheet.module.css';

type Props = {
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly children: ReactNode;
};

/** The scrolling pane a sheet stands in, told to those who hear it with the keys that walk it. */
export function SheetPane({ pane, onKeyDown, children }: Props) {
  const keysId = useId();
  return (
    <div
      ref={pane}
      className={classes.pane}
      role="group"
      aria-label={words.sheet}
      aria-describedby={keysId}
      onKeyDown={onKeyDown}
    >
      <span id={keysId} className={classes.hidden}>
        {words.keys}
      </span>
      {children}
    </div>
  );
}
