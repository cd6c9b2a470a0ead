import { Alert, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import rolesFile from '../../../assets/sop/roles.json';
import { roleTableSchema } from '../../../shared/sop/schema';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { showStatus } from '../../lib/session.store';
import { RoleCheckboxes } from '../../parts/peran/role-checkboxes';
import { NewPassword, passwordErrors, type PasswordErrors } from '../../ui/new-password';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { gateStrings } from './gates.strings';

const strings = gateStrings.firstRun;
const SHORTEST = 3;

interface FirstRun {
  readonly kantor: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly roles: readonly string[];
  readonly secret: { readonly password: string; readonly repeated: string };
}

interface FirstRunErrors extends PasswordErrors {
  readonly kantor?: string;
  readonly nama?: string;
  readonly whole?: string;
}

const EMPTY: FirstRun = {
  kantor: strings.kantorValue,
  nama: '',
  jabatan: '',
  roles: [],
  secret: { password: '', repeated: '' },
};

function missingIn({ kantor, nama, secret }: FirstRun): FirstRunErrors {
  return {
    ...(kantor.trim().length < SHORTEST && { kantor: strings.kantorMissing }),
    ...(nama.trim().length < SHORTEST && { nama: strings.namaMissing }),
    ...passwordErrors(secret),
  };
}

function useOpening(values: FirstRun) {
  const [errors, setErrors] = useState<FirstRunErrors>({});
  const [isSending, setSending] = useState(false);
  const open = async (): Promise<void> => {
    const missing = missingIn(values);
    setErrors(missing);
    if (isSending || Object.keys(missing).length > 0) return;
    setSending(true);
    const { kantor, nama, jabatan, roles, secret } = values;
    const reply = await call('session:open-office', {
      kantor: kantor.trim(),
      nama: nama.trim(),
      jabatan: jabatan.trim(),
      roles: [...roles],
      password: secret.password,
    });
    setSending(false);
    if (reply.ok) showStatus(reply.value);
    else setErrors({ whole: errorSentence(reply.error) });
  };
  return { errors, isSending, open };
}

interface FieldsProps {
  readonly values: FirstRun;
  readonly errors: FirstRunErrors;
  readonly change: (part: Partial<FirstRun>) => void;
}

function OfficeField({ values, errors, change }: FieldsProps) {
  return (
    <TextInput
      label={strings.kantor}
      required
      maxLength={200}
      value={values.kantor}
      error={errors.kantor}
      onChange={(event) => {
        change({ kantor: event.currentTarget.value });
      }}
    />
  );
}

function PersonFields({ values, errors, change }: FieldsProps) {
  return (
    <>
      <h2 className={classes.section}>{strings.person}</h2>
      <TextInput
        label={strings.nama}
        description={strings.namaHint}
        required
        autoFocus
        maxLength={120}
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
      <NewPassword
        label={strings.password}
        value={values.secret}
        errors={errors}
        onChange={(secret) => {
          change({ secret });
        }}
      />
    </>
  );
}

function RolesField({ values, change }: FieldsProps) {
  // Before the office is open its roles stand only in the file it will be opened with.
  const [roles] = useState(() => roleTableSchema.parse(rolesFile).roles);
  return (
    <details className={classes.fold}>
      <summary>{strings.rolesFold}</summary>
      <RoleCheckboxes
        label={strings.roles}
        description={strings.rolesHint}
        roles={roles}
        value={values.roles}
        onChange={(next) => {
          change({ roles: next });
        }}
      />
    </details>
  );
}

/** The first start on a fresh computer: the office's name, its first administrator, a password. */
export function FirstRunScreen({ dataDir }: { readonly dataDir: string }) {
  const [values, setValues] = useState(EMPTY);
  const { errors, isSending, open } = useOpening(values);
  const change = (part: Partial<FirstRun>): void => {
    setValues((present) => ({ ...present, ...part }));
  };
  const fields = { values, errors, change };
  return (
    <GateFrame title={strings.title} isWide>
      <p className={classes.lead}>{strings.lead}</p>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <OfficeField {...fields} />
        <PersonFields {...fields} />
        <RolesField {...fields} />
        {errors.whole !== undefined && (
          <Alert color="red" role="alert">
            {errors.whole}
          </Alert>
        )}
        <p className={classes.lead}>{strings.folder(dataDir)}</p>
        <div className={classes.buttons}>
          <Button type="submit" size="sm" loading={isSending}>
            {strings.submit}
          </Button>
        </div>
      </form>
    </GateFrame>
  );
}
