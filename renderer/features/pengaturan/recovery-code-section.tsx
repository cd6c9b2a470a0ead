import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { waitForApplied } from '../../db/use-projector';
import { call } from '../../lib/bridge';
import { newCommandId } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';
import { useSession } from '../../lib/session';
import { LembarPemulihan } from '../../parts/lembar-pemulihan/lembar-pemulihan';
import { Form } from '../../ui/form';
import { PresentPassword } from '../../ui/new-password';
import { showToast } from '../../ui/toast';
import { Notice } from '../../ui/notice';
import classes from './pengaturan.module.css';
import { sandiStrings } from './sandi.strings';

const strings = sandiStrings.code;

function useNewCode() {
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const make = async (): Promise<void> => {
    setError(password === '' ? sandiStrings.presentMissing : null);
    if (isSending || password === '') return;
    setSending(true);
    const reply = await whileSaving(
      call('command:new-recovery-code', { commandId: newCommandId(), password }),
    );
    setSending(false);
    if (!reply.ok) {
      const isWrong = reply.error.code === 'nama-atau-sandi-salah';
      setError(isWrong ? sandiStrings.wrong : errorSentence(reply.error));
      return;
    }
    setPassword('');
    setCode(reply.value.code);
    if (reply.value.code === null) setError(strings.repeated);
    await waitForApplied(reply.value.seq);
    showToast(strings.made);
  };
  const forget = (): void => {
    setCode(null);
  };
  return { password, setPassword, error, code, isSending, make, forget };
}

function Advice() {
  const { advice } = useSession();
  return (
    <>
      {advice.includes('kode-pemulihan-belum-ada') && <Notice>{strings.missing}</Notice>}
      {advice.includes('administrator-tunggal') && <Notice>{strings.alone}</Notice>}
    </>
  );
}

/** A new recovery code in the place of the old one, shown once and brought to paper. */
export function RecoveryCodeSection() {
  const { password, setPassword, error, code, isSending, make, forget } = useNewCode();
  return (
    <section>
      <Form
        label={strings.head}
        width="narrow"
        onSubmit={() => void make()}
        buttons={
          <Button type="submit" loading={isSending}>
            {strings.make}
          </Button>
        }
      >
        <h2 className={classes.head}>{strings.head}</h2>
        <p className={classes.dim}>{strings.lead}</p>
        <Advice />
        <PresentPassword label={sandiStrings.present} value={password} error={error} onChange={setPassword} />
      </Form>
      <Modal
        opened={code !== null}
        onClose={forget}
        title={strings.title}
        size="lg"
        withCloseButton={false}
        closeOnClickOutside={false}
        closeOnEscape={false}
      >
        <div className={classes.section}>
          <p>{strings.once}</p>
          {code !== null && <LembarPemulihan code={code} />}
          <div className={classes.ends}>
            <Button onClick={forget}>{strings.close}</Button>
          </div>
        </div>
      </Modal>
    </section>
  );
}
