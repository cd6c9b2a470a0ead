import { Alert, Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readRecoveryCode } from '../../../shared/domain/kantor/recovery-code';
import { WIB_OFFSET_MINUTES } from '../../../shared/time';
import { call } from '../../lib/bridge';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import { formatDate, formatTime } from '../../lib/format';
import { showStatus, useSessionStore } from '../../lib/session.store';
import { NewPassword, passwordErrors, type PasswordErrors, type TwicePassword } from '../../ui/new-password';
import { Notice } from '../../ui/notice';
import classes from './gate-frame.module.css';
import { gateStrings } from './gates.strings';
import { showRecovering } from './recovering.store';
import { useWait } from './use-wait';

const strings = gateStrings.forgot;
const SHORTEST_NAME = 3;

interface Recovery {
  readonly nama: string;
  readonly code: string;
  readonly secret: TwicePassword;
  readonly clockConfirmed: boolean;
}

interface Errors extends PasswordErrors {
  readonly nama?: string;
  readonly code?: string;
  readonly whole?: string;
  /** The clock is doubted: when the last entry was made, in words. */
  readonly clock?: string;
}

const EMPTY: Recovery = { nama: '', code: '', secret: { password: '', repeated: '' }, clockConfirmed: false };

function missingIn({ nama, code, secret }: Recovery): Errors {
  return {
    ...(nama.trim().length < SHORTEST_NAME && { nama: strings.namaMissing }),
    ...(readRecoveryCode(code) === null && { code: strings.codeMissing }),
    ...passwordErrors(secret),
  };
}

function refused(error: ScreenError): Errors {
  const lastAt = error.detail?.['lastAt'];
  if (error.code === 'jam-belum-dipastikan' && typeof lastAt === 'number')
    return {
      clock: `${formatDate(lastAt, WIB_OFFSET_MINUTES)} ${formatTime(lastAt, WIB_OFFSET_MINUTES)}`,
    };
  const sentence = errorSentence(error);
  return error.code === 'kode-pemulihan-salah' ? { code: sentence } : { whole: sentence };
}

function useRecovering(values: Recovery) {
  const [errors, setErrors] = useState<Errors>({});
  const [isSending, setSending] = useState(false);
  const { seconds, waitFor } = useWait();
  const recover = async (): Promise<void> => {
    const missing = missingIn(values);
    setErrors((before) => (before.clock === undefined ? missing : { ...missing, clock: before.clock }));
    if (isSending || seconds > 0 || Object.keys(missing).length > 0) return;
    setSending(true);
    const { nama, code, secret, clockConfirmed } = values;
    const { password } = secret;
    const { status } = useSessionStore.getState();
    if (status !== null) showRecovering({ kind: 'sending', status });
    const reply = await call('session:recover', { nama: nama.trim(), code, password, clockConfirmed });
    setSending(false);
    if (reply.ok) {
      showStatus(reply.value);
      const person = reply.value.kind === 'open' ? reply.value.person.stream : '';
      showRecovering({ kind: 'spent', person, password });
      return;
    }
    showRecovering({ kind: 'none' });
    waitFor(reply.error);
    setErrors(refused(reply.error));
  };
  return { errors, isSending, seconds, recover };
}

interface FieldsProps {
  readonly values: Recovery;
  readonly errors: Errors;
  readonly change: (part: Partial<Recovery>) => void;
}

function Fields({ values, errors, change }: FieldsProps) {
  return (
    <>
      <TextInput
        label={strings.nama}
        required
        autoFocus
        maxLength={120}
        autoComplete="off"
        value={values.nama}
        error={errors.nama}
        onChange={(event) => {
          change({ nama: event.currentTarget.value });
        }}
      />
      <TextInput
        label={strings.code}
        description={strings.codeHint}
        required
        maxLength={64}
        autoComplete="off"
        value={values.code}
        error={errors.code}
        onChange={(event) => {
          change({ code: event.currentTarget.value });
        }}
      />
      <NewPassword
        label={strings.password}
        value={values.secret}
        errors={errors}
        onChange={(secret) => {
          change({ secret });
        }}
      />
      {errors.clock !== undefined && (
        <Notice>
          <p>{strings.clock(errors.clock)}</p>
          <Checkbox
            mt={8}
            label={strings.clockConfirm}
            checked={values.clockConfirmed}
            onChange={(event) => {
              change({ clockConfirmed: event.currentTarget.checked });
            }}
          />
        </Notice>
      )}
    </>
  );
}

/** The way back in for an administrator: the code of the recovery sheet, and a new password. */
export function ForgotForm({ onBack }: { readonly onBack: () => void }) {
  const [values, setValues] = useState(EMPTY);
  const { errors, isSending, seconds, recover } = useRecovering(values);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void recover();
      }}
    >
      <p>{strings.others}</p>
      <p className={classes.lead}>{strings.lead}</p>
      <Fields
        values={values}
        errors={errors}
        change={(part) => {
          setValues((present) => ({ ...present, ...part }));
        }}
      />
      {errors.whole !== undefined && (
        <Alert color="red" role="alert">
          {errors.whole}
        </Alert>
      )}
      <div className={classes.buttons}>
        <Button variant="default" size="sm" onClick={onBack}>
          {strings.back}
        </Button>
        <Button type="submit" size="sm" loading={isSending} disabled={seconds > 0}>
          {seconds > 0 ? gateStrings.login.wait(seconds) : strings.submit}
        </Button>
      </div>
    </form>
  );
}
