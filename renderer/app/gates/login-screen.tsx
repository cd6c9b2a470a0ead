import { Autocomplete, Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { showStatus } from '../../lib/session.store';
import { PresentPassword } from '../../ui/new-password';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { gateStrings } from './gates.strings';
import { useWait } from './use-wait';

const strings = gateStrings.login;

function usePeople(): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void call('session:people', {}).then((reply) => {
      if (isCurrent && reply.ok) setNames([...new Set(reply.value.map(({ nama }) => nama))]);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return names;
}

interface LoginErrors {
  readonly nama?: string;
  readonly password?: string;
}

function useLogin(nama: string, password: string, clearPassword: () => void) {
  const [errors, setErrors] = useState<LoginErrors>({});
  const [isSending, setSending] = useState(false);
  const { seconds, waitFor } = useWait();
  const login = async (): Promise<void> => {
    const missing: LoginErrors = {
      ...(nama.trim() === '' && { nama: strings.namaMissing }),
      ...(password === '' && { password: strings.passwordMissing }),
    };
    setErrors(missing);
    if (isSending || seconds > 0 || Object.keys(missing).length > 0) return;
    setSending(true);
    const reply = await call('session:login', { nama: nama.trim(), password });
    setSending(false);
    if (reply.ok) {
      showStatus(reply.value);
      return;
    }
    clearPassword();
    waitFor(reply.error);
    // A name too short to be anybody's is refused at the bridge; to a person it is simply the wrong name.
    const error =
      reply.error.code === 'bad-request' ? ({ code: 'nama-atau-sandi-salah' } as const) : reply.error;
    const sentence = errorSentence(error);
    setErrors(error.code === 'sandi-belum-ada' ? { nama: sentence } : { password: sentence });
  };
  return { errors, isSending, seconds, login };
}

/** Name and password. The names of all are offered; typing works as well. */
export function LoginScreen({ kantor, contoh }: { readonly kantor: string; readonly contoh: boolean }) {
  const names = usePeople();
  const [nama, setNama] = useState('');
  const [password, setPassword] = useState('');
  const { errors, isSending, seconds, login } = useLogin(nama, password, () => {
    setPassword('');
  });
  return (
    <GateFrame title={strings.title} office={kantor}>
      {contoh && <p className={classes.contoh}>{strings.contoh}</p>}
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void login();
        }}
      >
        <Autocomplete
          label={strings.nama}
          description={strings.namaHint}
          required
          autoFocus
          maxLength={120}
          openOnFocus={false}
          autoComplete="off"
          data={[...names]}
          value={nama}
          error={errors.nama}
          onChange={setNama}
        />
        <PresentPassword
          label={strings.password}
          value={password}
          error={errors.password ?? null}
          onChange={setPassword}
        />
        <div className={classes.buttons}>
          <Button type="submit" size="sm" loading={isSending} disabled={seconds > 0}>
            {seconds > 0 ? strings.wait(seconds) : strings.submit}
          </Button>
        </div>
      </form>
    </GateFrame>
  );
}
