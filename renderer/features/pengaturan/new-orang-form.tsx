import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { waitForApplied } from '../../db/use-projector';
import { call } from '../../lib/bridge';
import { newCommandId } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';
import { act } from '../../parts/act/act';
import { RoleCheckboxes } from '../../parts/peran/role-checkboxes';
import { useGivableRoles } from '../../parts/peran/use-givable-roles';
import { Form } from '../../ui/form';
import { NewPassword, passwordErrors, type PasswordErrors, type TwicePassword } from '../../ui/new-password';
import { showTrouble } from '../../ui/toast';
import { orangStrings as strings } from './orang.strings';

const SHORTEST_NAME = 3;

interface NewOrang {
  readonly nama: string;
  readonly jabatan: string;
  readonly roles: readonly string[];
  readonly withPassword: boolean;
  readonly secret: TwicePassword;
}

const EMPTY: NewOrang = {
  nama: '',
  jabatan: '',
  roles: [],
  withPassword: true,
  secret: { password: '', repeated: '' },
};

interface Errors extends PasswordErrors {
  readonly nama?: string;
  readonly whole?: string;
}

function missingIn({ nama, withPassword, secret }: NewOrang): Errors {
  return {
    ...(nama.trim().length < SHORTEST_NAME && { nama: strings.namaMissing }),
    ...(withPassword && passwordErrors(secret)),
  };
}

async function setFirstPassword(orang: string, password: string): Promise<void> {
  const reply = await whileSaving(
    call('command:set-password', { commandId: newCommandId(), orang, present: '', password }),
  );
  if (reply.ok) await waitForApplied(reply.value.seq);
  else showTrouble(strings.passwordRefused(errorSentence(reply.error)));
}

interface NewOrangProps {
  readonly onClose: () => void;
  readonly onRegistered: (stream: string) => void;
}

function useRegistering(values: NewOrang, { onClose, onRegistered }: NewOrangProps) {
  const [errors, setErrors] = useState<Errors>({});
  const [isSending, setSending] = useState(false);
  const [commandId] = useState(newCommandId);
  const register = async (): Promise<void> => {
    const missing = missingIn(values);
    setErrors(missing);
    if (isSending || Object.keys(missing).length > 0) return;
    setSending(true);
    const data = { nama: values.nama.trim(), jabatan: values.jabatan.trim(), roles: [...values.roles] };
    const reply = await act({ type: 'orang.register', data, done: strings.registered(data.nama), commandId });
    if (reply.ok && values.withPassword) await setFirstPassword(reply.subject, values.secret.password);
    setSending(false);
    if (!reply.ok) {
      const sentence = errorSentence(reply.error);
      setErrors(reply.error.code === 'nama-sudah-dipakai' ? { nama: sentence } : { whole: sentence });
      return;
    }
    onRegistered(reply.subject);
    onClose();
  };
  return { errors, isSending, register };
}

interface FieldsProps {
  readonly values: NewOrang;
  readonly errors: Errors;
  readonly change: (part: Partial<NewOrang>) => void;
}

function WhoFields({ values, errors, change }: FieldsProps) {
  return (
    <>
      <TextInput
        label={strings.nama}
        description={strings.namaHint}
        required
        maxLength={120}
        data-autofocus
        value={values.nama}
        error={errors.nama}
        onChange={(event) => {
          change({ nama: event.currentTarget.value });
        }}
      />
      <TextInput
        label={strings.jabatan}
        maxLength={160}
        value={values.jabatan}
        onChange={(event) => {
          change({ jabatan: event.currentTarget.value });
        }}
      />
    </>
  );
}

function SecretFields({ values, errors, change }: FieldsProps) {
  return (
    <>
      <Checkbox
        label={strings.passwordLater}
        checked={values.withPassword}
        onChange={(event) => {
          change({ withPassword: event.currentTarget.checked });
        }}
      />
      {values.withPassword && (
        <NewPassword
          label={strings.password}
          value={values.secret}
          errors={errors}
          onChange={(secret) => {
            change({ secret });
          }}
        />
      )}
    </>
  );
}

/** Registers a person, with roles and a first password where they are known. */
export function NewOrangForm(props: NewOrangProps) {
  const [values, setValues] = useState(EMPTY);
  const { errors, isSending, register } = useRegistering(values, props);
  const roles = useGivableRoles();
  const change = (part: Partial<NewOrang>): void => {
    setValues((present) => ({ ...present, ...part }));
  };
  return (
    <Form
      trouble={errors.whole ?? null}
      onSubmit={() => void register()}
      buttons={
        <Button type="submit" loading={isSending}>
          {strings.register}
        </Button>
      }
    >
      <WhoFields values={values} errors={errors} change={change} />
      <RoleCheckboxes
        label={strings.roles}
        description={strings.rolesHint}
        roles={roles}
        value={values.roles}
        onChange={(next) => {
          change({ roles: next });
        }}
      />
      <SecretFields values={values} errors={errors} change={change} />
    </Form>
  );
}
