import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { errorSentence } from '../../lib/error-sentences.strings';
import type { ActReply } from '../../parts/act/act';
import { Form } from '../../ui/form';
import { orangStrings as strings } from './orang.strings';

const SHORTEST_REASON = 3;

interface ReasonFormProps {
  readonly lead: string;
  readonly submit: string;
  readonly run: (reason: string) => Promise<ActReply>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** An act that wants its reason told. */
export function ReasonForm({ lead, submit, run, onClose, children }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const isShort = reason.trim().length < SHORTEST_REASON;
    setMissing(isShort ? strings.reasonMissing : null);
    if (isShort) return;
    const reply = await run(reason.trim());
    if (reply.ok) onClose();
    else setTrouble(errorSentence(reply.error));
  };
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void send()}
      buttons={
        <>
          <Button variant="default" onClick={onClose}>
            {strings.cancel}
          </Button>
          <Button type="submit">{submit}</Button>
        </>
      }
    >
      <p>{lead}</p>
      {children}
      <Textarea
        label={strings.reason}
        description={strings.reasonHint}
        required
        autosize
        minRows={2}
        maxLength={500}
        data-autofocus
        value={reason}
        error={missing}
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
    </Form>
  );
}
