import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { isEasyPin } from '../../../shared/domain/orang/pin';
import { Pin } from '../../../shared/ipc/session.contract';
import { useOrang } from '../../db/use-office';
import { waitForApplied } from '../../db/use-projector';
import { call } from '../../lib/bridge';
import { newCommandId } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { whileSaving } from '../../lib/save-state.store';
import { useSession } from '../../lib/session';
import { Form } from '../../ui/form';
import { PresentPassword } from '../../ui/new-password';
import { showToast, showTrouble } from '../../ui/toast';
import classes from './pengaturan.module.css';
import { sandiStrings } from './sandi.strings';

const strings = sandiStrings.pin;

interface PinValues {
  readonly pin: string;
  readonly repeated: string;
  readonly password: string;
}

type PinErrors = { readonly [Field in keyof PinValues | 'whole']?: string };

const NOTHING: PinValues = { pin: '', repeated: '', password: '' };

function missingIn({ pin, repeated, password }: PinValues): PinErrors {
  const isPin = Pin.safeParse(pin).success;
  return {
    ...(!isPin && { pin: strings.missing }),
    ...(isPin && isEasyPin(pin) && { pin: errorSentence({ code: 'pin-terlalu-mudah' }) }),
    ...(pin !== repeated && { repeated: strings.different }),
    ...(password === '' && { password: sandiStrings.presentMissing }),
  };
}

function usePin() {
  const [values, setValues] = useState(NOTHING);
  const [errors, setErrors] = useState<PinErrors>({});
  const [isSending, setSending] = useState(false);
  const save = async (): Promise<void> => {
    const wrong = missingIn(values);
    setErrors(wrong);
    if (isSending || Object.keys(wrong).length > 0) return;
    setSending(true);
    const { pin, password } = values;
    const reply = await whileSaving(call('command:set-pin', { commandId: newCommandId(), password, pin }));
    setSending(false);
    if (!reply.ok) {
      const isWrong = reply.error.code === 'nama-atau-sandi-salah';
      setErrors(isWrong ? { password: sandiStrings.wrong } : { whole: errorSentence(reply.error) });
      return;
    }
    setValues(NOTHING);
    await waitForApplied(reply.value.seq);
    showToast(strings.done);
  };
  const change = (part: Partial<PinValues>): void => {
    setValues((present) => ({ ...present, ...part }));
  };
  return { values, errors, isSending, save, change };
}

async function remove(): Promise<void> {
  const reply = await whileSaving(call('command:remove-pin', { commandId: newCommandId() }));
  if (!reply.ok) {
    showTrouble(errorSentence(reply.error));
    return;
  }
  await waitForApplied(reply.value.seq);
  showToast(strings.removed);
}

interface PinFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function PinField({ onChange, ...props }: PinFieldProps) {
  return (
    <PasswordInput
      {...props}
      required
      inputMode="numeric"
      maxLength={12}
      autoComplete="off"
      visibilityToggleButtonProps={{ 'aria-label': strings.show, tabIndex: 0 }}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

function PinFields({
  values,
  errors,
  change,
}: Pick<ReturnType<typeof usePin>, 'values' | 'errors' | 'change'>) {
  return (
    <>
      <PinField
        label={strings.pin}
        description={strings.rule}
        value={values.pin}
        error={errors.pin}
        onChange={(pin) => {
          change({ pin });
        }}
      />
      <PinField
        label={strings.repeat}
        value={values.repeated}
        error={errors.repeated}
        onChange={(repeated) => {
          change({ repeated });
        }}
      />
      <PresentPassword
        label={sandiStrings.present}
        value={values.password}
        error={errors.password ?? null}
        onChange={(password) => {
          change({ password });
        }}
      />
    </>
  );
}

/** A PIN of one's own, which opens the locked screen and nothing else. */
export function PinForm() {
  const { person } = useSession();
  const orang = useOrang(person.stream);
  const hasPin = orang.kind === 'ready' && orang.value !== null && orang.value.pin !== null;
  const { values, errors, isSending, save, change } = usePin();
  return (
    <Form
      label={strings.head}
      width="narrow"
      trouble={errors.whole ?? null}
      onSubmit={() => void save()}
      buttons={
        <>
          {hasPin && (
            <Button variant="default" onClick={() => void remove()}>
              {strings.remove}
            </Button>
          )}
          <Button type="submit" loading={isSending}>
            {strings.set}
          </Button>
        </>
      }
    >
      <h2 className={classes.head}>{strings.head}</h2>
      <p className={classes.dim}>
        {hasPin ? strings.is : strings.isNot} {strings.lead}
      </p>
      <PinFields values={values} errors={errors} change={change} />
    </Form>
  );
}
