import { createContext, use, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import classes from './page-head.module.css';

interface Slot {
  readonly element: HTMLElement | null;
  readonly setElement: (element: HTMLElement | null) => void;
}

const SlotContext = createContext<Slot | null>(null);

/** Lets pages put their title into the frame's title bar. */
export function PageHeadProvider({ children }: { readonly children: ReactNode }) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  return <SlotContext value={{ element, setElement }}>{children}</SlotContext>;
}

/** The place in the title bar where the page's head appears. */
export function PageHeadSlot() {
  const slot = use(SlotContext);
  return <div className={classes.slot} ref={slot?.setElement} />;
}

/** The page's own head: its one h1, and beside it what belongs to the whole page. */
export function PageHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const element = use(SlotContext)?.element ?? null;
  if (element === null) return null;
  return createPortal(
    <>
      <h1 className={classes.title} title={title}>
        {title}
      </h1>
      <div className={classes.tools}>{children}</div>
    </>,
    element,
  );
}
