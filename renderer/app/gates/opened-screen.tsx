import { useEffect, useRef } from 'react';
import { LembarPemulihan } from '../../parts/lembar-pemulihan/lembar-pemulihan';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { gateStrings } from './gates.strings';
import { KeptCodeForm } from './kept-code-form';
import { showFounding } from './wizard/founding.store';

const strings = gateStrings.opened;

/** The office is open: its recovery code, once, and not past it before somebody has put it in safety. */
export function OpenedScreen({ code }: { readonly code: string }) {
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
      <KeptCodeForm
        onKept={() => {
          showFounding({ kind: 'none' });
        }}
      />
    </GateFrame>
  );
}
