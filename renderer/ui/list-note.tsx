import type { ReactNode } from 'react';
import classes from './list-note.module.css';

/** What stands where a list would: nothing yet, nothing found, or what went wrong, and what to do about it. */
export function ListNote(props: {
  readonly title: string;
  readonly hint?: string;
  readonly isError?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes.note} role={props.isError === true ? 'alert' : 'status'}>
      <p className={classes.title}>{props.title}</p>
      {props.hint !== undefined && <p className={classes.hint}>{props.hint}</p>}
      {props.children}
    </div>
  );
}

/** A word in a pane that has nothing to show until something is chosen. */
export function ListHint({ text }: { readonly text: string }) {
  return (
    <div className={classes.note} role="status">
      <p className={classes.hint}>{text}</p>
    </div>
  );
}
