import { Button } from '@mantine/core';
import { useState } from 'react';
import { waitForApplied } from '../../db/use-projector';
import { call } from '../../lib/bridge';
import { newCommandId } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';
import { useSession } from '../../lib/session';
import { Form } from '../../ui/form';
import { NewPassword, passwordErrors, PresentPassword, type PasswordErrors } from '../../ui/new-password';
import { showToast } from '../../ui/toast';
import classes from './pengaturan.module.css';
import { sandiStrings as strings } from './sandi.strings';

const NOTHING = { password: '', repeated: '' };

interface Errors extends PasswordErrors {
  readonly present?: string;
  readonly whole?: string;
}

/** A person's own password: the present one, and the new one twice. */
export function OwnPasswordForm() {
  const { person } = useSession();
  const [present, setPresent] = useState('');
  const [secret, setSecret] = useState(NOTHING);
  const [errors, setErrors] = useState<Errors>({});
  const [isSending, setSending] = useState(false);

  const change = async (): Promise<void> => {
    const wrong: Errors = {
      ...passwordErrors(secret),
      ...(present === '' && { present: strings.presentMissing }),
    };
    setErrors(wrong);
    if (isSending || Object.keys(wrong).length > 0) return;
    setSending(true);
    const request = { commandId: newCommandId(), orang: person.stream, present, password: secret.password };
    const reply = await whileSaving(call('command:set-password', request));
    setSending(false);
    if (!reply.ok) {
      const isWrong = reply.error.code === 'nama-atau-sandi-salah';
      setErrors(isWrong ? { present: strings.wrong } : { whole: errorSentence(reply.error) });
      return;
    }
    setPresent('');
    setSecret(NOTHING);
    await waitForApplied(reply.value.seq);
    showToast(strings.done);
  };

  return (
    <Form
      label={strings.passwordHead}
      width="narrow"
      trouble={errors.whole ?? null}
      onSubmit={() => void change()}
      buttons={
        <Button type="submit" loading={isSending}>
          {strings.submit}
        </Button>
      }
    >
      <h2 className={classes.head}>{strings.passwordHead}</h2>
      <PresentPassword
        label={strings.present}
        value={present}
        error={errors.present ?? null}
        onChange={setPresent}
      />
      <NewPassword label={strings.next} value={secret} errors={errors} onChange={setSecret} />
    </Form>
  );
}
