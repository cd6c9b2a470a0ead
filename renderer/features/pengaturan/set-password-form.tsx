import { Button } from '@mantine/core';
import { useState } from 'react';
import { waitForApplied } from '../../db/use-projector';
import { call } from '../../lib/bridge';
import { newCommandId } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';
import { Form } from '../../ui/form';
import { NewPassword, passwordErrors, type PasswordErrors } from '../../ui/new-password';
import { showToast } from '../../ui/toast';
import { orangStrings as strings } from './orang.strings';
import classes from './pengaturan.module.css';

const NOTHING = { password: '', repeated: '' };

/** A new password that an administrator sets for somebody. */
export function SetPasswordForm({ orang, nama }: { readonly orang: string; readonly nama: string }) {
  const [secret, setSecret] = useState(NOTHING);
  const [errors, setErrors] = useState<PasswordErrors & { readonly whole?: string }>({});

  const save = async (): Promise<void> => {
    const wrong = passwordErrors(secret);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const request = { commandId: newCommandId(), orang, present: '', password: secret.password };
    const reply = await whileSaving(call('command:set-password', request));
    if (!reply.ok) {
      setErrors({ whole: errorSentence(reply.error) });
      return;
    }
    setSecret(NOTHING);
    await waitForApplied(reply.value.seq);
    showToast(strings.passwordSet(nama));
  };

  return (
    <details className={classes.fold}>
      <summary>{strings.setPassword}</summary>
      <Form
        trouble={errors.whole ?? null}
        onSubmit={() => void save()}
        buttons={<Button type="submit">{strings.setPasswordSubmit}</Button>}
      >
        <NewPassword
          label={strings.setPasswordFor(nama)}
          value={secret}
          errors={errors}
          onChange={setSecret}
        />
      </Form>
    </details>
  );
}
