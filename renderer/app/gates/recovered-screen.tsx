import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../lib/bridge';
import { newCommandId } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { LembarPemulihan } from '../../parts/lembar-pemulihan/lembar-pemulihan';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { gateStrings } from './gates.strings';
import { KeptCodeForm } from './kept-code-form';
import { showRecovering } from './recovering.store';

const strings = gateStrings.recovered;

const toWork = (): void => {
  showRecovering({ kind: 'none' });
};

function useNewCode(password: string) {
  const [code, setCode] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const make = async (): Promise<void> => {
    if (isSending) return;
    setSending(true);
    setError(null);
    const reply = await call('command:new-recovery-code', { commandId: newCommandId(), password });
    setSending(false);
    if (reply.ok) setCode(reply.value.code);
    else setError(errorSentence(reply.error));
  };
  return { code, error, isSending, make };
}

/** The way back in was used up: a new one is offered at once, while the person who needed it is still there. */
export function RecoveredScreen(props: { readonly office: string; readonly password: string }) {
  const { code, error, isSending, make } = useNewCode(props.password);
  if (code !== null)
    return (
      <GateFrame title={strings.newTitle} office={props.office} isWide>
        <p>{strings.newLead}</p>
        <LembarPemulihan code={code} />
        <KeptCodeForm onKept={toWork} />
      </GateFrame>
    );
  return (
    <GateFrame title={strings.title} office={props.office}>
      <p role="status">{strings.lead}</p>
      <p className={classes.lead}>{strings.why}</p>
      {error !== null && (
        <Alert color="red" role="alert">
          {error}
        </Alert>
      )}
      <div className={classes.buttons}>
        <Button variant="default" size="sm" onClick={toWork}>
          {strings.later}
        </Button>
        <Button size="sm" autoFocus loading={isSending} onClick={() => void make()}>
          {strings.make}
        </Button>
      </div>
    </GateFrame>
  );
}
