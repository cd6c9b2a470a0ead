import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import classes from './gate-frame.module.css';
import { gateStrings } from './gates.strings';

const strings = gateStrings.opened;

/** Nobody goes past a code that is told once before somebody has put it in safety. */
export function KeptCodeForm({ onKept }: { readonly onKept: () => void }) {
  const [isKept, setKept] = useState(false);
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isKept) onKept();
        else setError(strings.acknowledgeMissing);
      }}
    >
      <Checkbox
        label={strings.acknowledge}
        checked={isKept}
        error={isKept ? null : error}
        onChange={(event) => {
          setKept(event.currentTarget.checked);
        }}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="sm">
          {strings.start}
        </Button>
      </div>
    </form>
  );
}
