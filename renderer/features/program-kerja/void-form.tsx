import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { Form } from '../../ui/form';
import { programKerjaStrings as strings } from './program-kerja.strings';

const SHORTEST_REASON = 3;

/** Takes a line out of the plan, for a reason. */
export function VoidForm({ program, onClose }: { readonly program: string; readonly onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const isShort = reason.trim().length < SHORTEST_REASON;
    setError(isShort ? strings.wrong.reason : null);
    if (isShort) return;
    const data = { program, reason: reason.trim() };
    const reply = await act({ type: 'program.void', data, done: strings.voidedNow });
    if (reply.ok) onClose();
    else setError(errorSentence(reply.error));
  };
  return (
    <Form
      onSubmit={() => void send()}
      buttons={
        <>
          <Button variant="default" onClick={onClose}>
            {strings.cancel}
          </Button>
          <Button type="submit">{strings.voidSubmit}</Button>
        </>
      }
    >
      <p>{strings.voidLead}</p>
      <TextInput
        label={strings.reason}
        required
        maxLength={500}
        data-autofocus
        value={reason}
        error={error}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
    </Form>
  );
}
