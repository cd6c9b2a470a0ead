import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { titleFor } from '../../../shared/domain/program-kerja/title-for';
import { errorSentence } from '../../lib/error-sentences.strings';
import { Form } from '../../ui/form';
import { act } from '../act/act';
import type { OpenableDate } from './open-dates';
import { programDueStrings as strings } from './program-due.strings';

const SHORTEST_REASON = 3;

interface SkipFormProps {
  /** Dates of one line. */
  readonly dates: readonly [OpenableDate, ...OpenableDate[]];
  readonly onClose: () => void;
}

/** Passes over dates of a line, for a reason. */
export function SkipForm({ dates, onClose }: SkipFormProps) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [{ row }] = dates;
  const skip = async (): Promise<void> => {
    const isShort = reason.trim().length < SHORTEST_REASON;
    setError(isShort ? strings.reasonMissing : null);
    if (isShort) return;
    const data = { program: row.stream, dates: dates.map(({ date }) => date), reason: reason.trim() };
    const reply = await act({ type: 'program.skip', data, done: strings.skipped(dates.length) });
    if (reply.ok) onClose();
    else setError(errorSentence(reply.error));
  };
  return (
    <Form
      onSubmit={() => void skip()}
      buttons={
        <>
          <Button variant="default" onClick={onClose}>
            {strings.cancel}
          </Button>
          <Button type="submit">{strings.skipSubmit}</Button>
        </>
      }
    >
      <p>{strings.skipLead(dates.map(({ date }) => titleFor(row.line.judul, date)))}</p>
      <TextInput
        label={strings.reason}
        description={strings.reasonHint}
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
