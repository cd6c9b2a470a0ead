import type { ReactNode } from 'react';
import classes from './notice.module.css';

/** Something to think about before going on: amber, never an error. */
export function Notice({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <div className={classes.notice} role="note">
      {title !== undefined && <p className={classes.title}>{title}</p>}
      <div>{children}</div>
    </div>
  );
}
