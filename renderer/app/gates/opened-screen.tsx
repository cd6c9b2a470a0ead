import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { LembarPemulihan } from '../../parts/lembar-pemulihan/lembar-pemulihan';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { gateStrings } from './gates.strings';
import { showFounding } from './wizard/founding.store';

const strings = gateStrings.opened;

/** The office is open: its recovery code, once, and not past it before somebody has put it in safety. */
export function OpenedScreen({ code }: { readonly code: string }) {
  const [isKept, setKept] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    lead.current?.focus();
  }, []);
  return (
    <GateFrame title={strings.title} isWide>
      <p ref={lead} tabIndex={-1} className={classes.plain}>
        {strings.lead}
      </p>
      <LembarPemulihan code={code} />
      <p className={classes.lead}>{strings.second}</p>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isKept) showFounding({ kind: 'none' });
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
    </GateFrame>
  );
}
