import { Alert, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ResponseOf } from '../../../shared/ipc/contract';
import type { backupContract } from '../../../shared/ipc/backup.contract';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { formatNumber } from '../../lib/format';
import { PresentPassword } from '../../ui/new-password';
import { Notice } from '../../ui/notice';
import { copyMoment } from './copy-list';
import classes from './pulihkan.module.css';
import { RestoreProgress } from './restore-progress';
import { restoreStrings as strings } from './restore.strings';

/** What a copy was found to hold. */
export type CopyFacts = ResponseOf<(typeof backupContract)['session:inspect-copy']>;

function Facts({ facts }: { readonly facts: CopyFacts }) {
  const heads = strings.facts;
  const lines = [
    [heads.kantor, facts.kantor],
    [heads.at, copyMoment(facts.at)],
    [heads.entries, formatNumber(facts.entries)],
    [heads.people, formatNumber(facts.people)],
    [heads.berkas, formatNumber(facts.berkas)],
    [heads.files, formatNumber(facts.files)],
  ] as const;
  return (
    <dl className={classes.facts}>
      {lines.map(([head, value]) => (
        <div key={head} className={classes.fact}>
          <dt>{head}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface RestoreFormProps {
  readonly folder: string;
  readonly facts: CopyFacts;
  readonly onBack: () => void;
  readonly onRestored: (kept: string | null) => void;
}

interface Errors {
  readonly nama?: string;
  readonly password?: string;
  readonly whole?: string;
  readonly cancelled?: boolean;
}

function useRestoring({ folder, onRestored }: RestoreFormProps, nama: string, password: string) {
  const [errors, setErrors] = useState<Errors>({});
  const [isSending, setSending] = useState(false);
  const restore = async (): Promise<void> => {
    const missing: Errors = {
      ...(nama.trim().length < 3 && { nama: strings.namaMissing }),
      ...(password === '' && { password: strings.passwordMissing }),
    };
    setErrors(missing);
    if (isSending || Object.keys(missing).length > 0) return;
    setSending(true);
    const reply = await call('session:restore', { folder, nama: nama.trim(), password });
    setSending(false);
    if (reply.ok) onRestored(reply.value.kept);
    else if (reply.error.code === 'dibatalkan') setErrors({ cancelled: true });
    else setErrors({ whole: errorSentence(reply.error) });
  };
  return { errors, isSending, restore };
}

/** What the copy holds, and the proof that an administrator of that office wants it back. */
export function RestoreForm(props: RestoreFormProps) {
  const { facts, onBack } = props;
  const [nama, setNama] = useState('');
  const [password, setPassword] = useState('');
  const { errors, isSending, restore } = useRestoring(props, nama, password);
  if (isSending) return <RestoreProgress lead={strings.restoring} hint={strings.restoringHint} />;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void restore();
      }}
    >
      <p role="status">{errors.cancelled === true ? strings.cancelled : strings.whole}</p>
      <Facts facts={facts} />
      {facts.lost.length > 0 && <Notice>{strings.lost(formatNumber(facts.lost.length))}</Notice>}
      <Notice>{strings.warning}</Notice>
      <h2 className={classes.head}>{strings.proof}</h2>
      <p className={classes.dim}>{strings.proofHint}</p>
      <TextInput
        label={strings.nama}
        required
        autoFocus
        maxLength={120}
        autoComplete="off"
        value={nama}
        error={errors.nama}
        onChange={(event) => {
          setNama(event.currentTarget.value);
        }}
      />
      <PresentPassword
        label={strings.password}
        value={password}
        error={errors.password ?? null}
        onChange={setPassword}
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
        <Button type="submit" size="sm">
          {strings.submit}
        </Button>
      </div>
    </form>
  );
}
