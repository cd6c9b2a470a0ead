import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './form.module.css';

interface FormProps {
  /** What the form is called where several stand on one screen. */
  readonly label?: string;
  readonly width?: 'full' | 'narrow' | 'wide';
  /** What went wrong that no field can show. */
  readonly trouble?: string | null;
  readonly buttons: ReactNode;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Leads to the first field that is wrong, which may be out of view; fields are marked with the next picture. */
function goToFirstWrong(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    // The mark of a password stands at the frame around its field.
    const wrong = form.querySelector<HTMLElement>(
      'input[aria-invalid="true"], textarea[aria-invalid="true"], [aria-invalid="true"] input',
    );
    wrong?.focus({ preventScroll: true });
    // In the middle, where no head or foot that stays in view covers it.
    wrong?.scrollIntoView({ block: 'center' });
  });
}

/** Fields in one column, what went wrong as a whole, and the buttons at the lower right. */
export function Form({ label, width = 'full', trouble = null, buttons, onSubmit, children }: FormProps) {
  return (
    <form
      className={classes.form}
      data-width={width}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
        goToFirstWrong(event.currentTarget);
      }}
    >
      {children}
      {trouble !== null && (
        <Alert color="red" role="alert">
          {trouble}
        </Alert>
      )}
      <div className={classes.buttons}>{buttons}</div>
    </form>
  );
}
