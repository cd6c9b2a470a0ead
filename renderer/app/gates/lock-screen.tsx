import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { Pin, type Status } from '../../../shared/ipc/session.contract';
import { call } from '../../lib/bridge';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import { showStatus } from '../../lib/session.store';
import { PresentPassword } from '../../ui/new-password';
import { passwordStrings } from '../../ui/password.strings';
import { switchUser } from '../shell/session-acts';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { gateStrings } from './gates.strings';
import { useWait } from './use-wait';

const strings = gateStrings.lock;

type Locked = Extract<Status, { kind: 'locked' }>;
type Way = 'pin' | 'password';

function missing(way: Way, typed: string): string | null {
  if (way === 'pin') return Pin.safeParse(typed).success ? null : strings.pinMissing;
  return typed === '' ? strings.passwordMissing : null;
}

function useUnlocking(way: Way, typed: string, clear: () => void) {
  const [error, setError] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const { seconds, waitFor } = useWait();
  const refuse = (refusal: ScreenError): void => {
    clear();
    waitFor(refusal);
    const isWrong = refusal.code === 'nama-atau-sandi-salah';
    setError(isWrong ? strings.wrong : errorSentence(refusal));
  };
  const unlock = async (): Promise<void> => {
    const wrong = missing(way, typed);
    setError(wrong);
    if (isSending || seconds > 0 || wrong !== null) return;
    setSending(true);
    const reply = await call('session:unlock', way === 'pin' ? { pin: typed } : { password: typed });
    setSending(false);
    if (reply.ok) showStatus(reply.value);
    else refuse(reply.error);
  };
  return { error, isSending, seconds, unlock };
}

interface SecretFieldProps {
  readonly way: Way;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

function SecretField({ way, value, error, onChange }: SecretFieldProps) {
  if (way === 'password')
    return <PresentPassword label={strings.password} hasFocus {...{ value, error, onChange }} />;
  return (
    <PasswordInput
      label={strings.pin}
      required
      autoFocus
      inputMode="numeric"
      maxLength={12}
      autoComplete="off"
      visibilityToggleButtonProps={{ 'aria-label': passwordStrings.show, tabIndex: 0 }}
      value={value}
      error={error}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

function UnlockForm({ pin }: { readonly pin: boolean }) {
  const [wanted, setWanted] = useState<Way>('pin');
  const [typed, setTyped] = useState('');
  // Five wrong PINs close this lock to the PIN while the field stands.
  const way: Way = pin ? wanted : 'password';
  const { error, isSending, seconds, unlock } = useUnlocking(way, typed, () => {
    setTyped('');
  });
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <SecretField key={way} way={way} value={typed} error={error} onChange={setTyped} />
      {pin && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.other}
          onClick={() => {
            setWanted(way === 'pin' ? 'password' : 'pin');
            setTyped('');
          }}
        >
          {way === 'pin' ? strings.usePassword : strings.usePin}
        </Button>
      )}
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          size="sm"
          className={classes.atStart}
          title={strings.switchHint}
          onClick={switchUser}
        >
          {strings.switchUser}
        </Button>
        <Button type="submit" size="sm" loading={isSending} disabled={seconds > 0}>
          {seconds > 0 ? gateStrings.login.wait(seconds) : strings.submit}
        </Button>
      </div>
    </form>
  );
}

/** In the sample office nobody has a password. */
function ContohUnlock({ person }: Pick<Locked, 'person'>) {
  const unlock = async (): Promise<void> => {
    const reply = await call('session:enter-contoh', { orang: person.stream });
    if (reply.ok) showStatus(reply.value);
  };
  return (
    <div className={classes.buttons}>
      <Button variant="subtle" size="sm" onClick={switchUser}>
        {strings.switchUser}
      </Button>
      <Button size="sm" autoFocus onClick={() => void unlock()}>
        {strings.submit}
      </Button>
    </div>
  );
}

/** Covers the screen while its person is away; what they were doing stays below. */
export function LockScreen({ locked }: { readonly locked: Locked }) {
  const { kantor, contoh, person, pin } = locked;
  return (
    <div className={classes.cover}>
      <GateFrame title={strings.title} office={kantor} isContoh={contoh}>
        <p className={classes.lead}>{strings.lead(person.nama)}</p>
        {contoh ? <ContohUnlock person={person} /> : <UnlockForm pin={pin} />}
      </GateFrame>
    </div>
  );
}
