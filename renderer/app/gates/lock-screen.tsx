import { Button } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { showStatus } from '../../lib/session.store';
import { PresentPassword } from '../../ui/new-password';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { gateStrings } from './gates.strings';
import { useWait } from './use-wait';

const strings = gateStrings.lock;

async function switchUser(): Promise<void> {
  const reply = await call('session:logout', {});
  if (reply.ok) showStatus(reply.value);
}

/** Covers the screen while its person is away; what they were doing stays below. */
export function LockScreen({ kantor, nama }: { readonly kantor: string; readonly nama: string }) {
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const { seconds, waitFor } = useWait();

  const unlock = async (): Promise<void> => {
    setError(password === '' ? strings.passwordMissing : null);
    if (isSending || seconds > 0 || password === '') return;
    setSending(true);
    const reply = await call('session:unlock', { password });
    setSending(false);
    if (reply.ok) {
      showStatus(reply.value);
      return;
    }
    setPassword('');
    waitFor(reply.error);
    setError(errorSentence(reply.error));
  };

  return (
    <div className={classes.cover}>
      <GateFrame title={strings.title} office={kantor}>
        <p className={classes.lead}>{strings.lead(nama)}</p>
        <form
          className={classes.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void unlock();
          }}
        >
          <PresentPassword
            label={strings.password}
            hasFocus
            value={password}
            error={error}
            onChange={setPassword}
          />
          <div className={classes.buttons}>
            <Button variant="subtle" size="sm" title={strings.switchHint} onClick={() => void switchUser()}>
              {strings.switchUser}
            </Button>
            <Button type="submit" size="sm" loading={isSending} disabled={seconds > 0}>
              {seconds > 0 ? gateStrings.login.wait(seconds) : strings.submit}
            </Button>
          </div>
        </form>
      </GateFrame>
    </div>
  );
}
