import { Autocomplete, Button } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { takeOverFirstLogin } from '../../lib/first-login';
import { showStatus } from '../../lib/session.store';
import { PresentPassword } from '../../ui/new-password';
import { Awaited } from '../later';
import { forgotForm } from '../later-parts';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { gateStrings } from './gates.strings';
import { useWait } from './use-wait';

const strings = gateStrings.login;

/** The post of everybody with an account, by name. */
function usePeople(): ReadonlyMap<string, string> {
  const [people, setPeople] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    void call('session:people', {}).then((reply) => {
      if (isCurrent && reply.ok) setPeople(new Map(reply.value.map(({ nama, jabatan }) => [nama, jabatan])));
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return people;
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
    const isAboutPerson = error.code === 'sandi-belum-ada' || error.code === 'orang-nonaktif';
    setErrors(isAboutPerson ? { nama: sentence } : { password: sentence });
  };
  return { errors, isSending, seconds, login };
}

/**
 * In the very frame in which this form takes the place of the one the page brought along, it has what was typed there, the
 * focus, and is sent if that one was.
 */
function useFirstLogin(fill: (nama: string, password: string) => void) {
  const form = useRef<HTMLFormElement>(null);
  const [mustSend, setMustSend] = useState(false);
  const take = useRef(() => {
    const first = takeOverFirstLogin();
    if (first === null) return;
    fill(first.nama, first.password);
    form.current?.querySelectorAll('input')[first.focus === 'nama' ? 0 : 1]?.focus();
    setMustSend(first.wasSent);
  });
  useLayoutEffect(() => {
    take.current();
  }, []);
  useEffect(() => {
    if (mustSend) form.current?.requestSubmit();
  }, [mustSend]);
  return form;
}

function LoginForm({ onForgot }: { readonly onForgot: () => void }) {
  const people = usePeople();
  const [nama, setNama] = useState('');
  const [password, setPassword] = useState('');
  const { errors, isSending, seconds, login } = useLogin(nama, password, () => {
    setPassword('');
  });
  const form = useFirstLogin((typedNama, typedPassword) => {
    setNama(typedNama);
    setPassword(typedPassword);
  });
  return (
    <form
      ref={form}
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
        data={[...people.keys()]}
        renderOption={({ option }) => (
          <span>
            {option.value}
            <span className={classes.personPost}>{people.get(option.value)}</span>
          </span>
        )}
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
        <Button variant="subtle" size="sm" className={classes.atStart} onClick={onForgot}>
          {strings.forgot}
        </Button>
        <Button type="submit" size="sm" loading={isSending} disabled={seconds > 0}>
          {seconds > 0 ? strings.wait(seconds) : strings.submit}
        </Button>
      </div>
    </form>
  );
}

/** Name and password. The names of all are offered with their posts; typing works as well. */
export function LoginScreen({ kantor }: { readonly kantor: string }) {
  const [hasForgotten, setForgotten] = useState(false);
  const turn = (): void => {
    setForgotten(!hasForgotten);
  };
  return (
    <GateFrame
      title={hasForgotten ? gateStrings.forgot.title : strings.title}
      office={kantor}
      isWide={hasForgotten}
    >
      {hasForgotten ? (
        <Awaited>
          <forgotForm.Part onBack={turn} />
        </Awaited>
      ) : (
        <LoginForm onForgot={turn} />
      )}
    </GateFrame>
  );
}
