import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Form } from './form';
import { lastDayStrings as strings } from './last-day.strings';

interface LastDayFormProps {
  readonly lead?: string;
  /** What it means to leave the day empty. */
  readonly hint: string;
  readonly submit: string;
  /** Ends it, null: as the hint says; answers what stood in the way, null: nothing. */
  readonly run: (lastDay: string | null) => Promise<string | null>;
  readonly onClose: () => void;
  /** What else is to be settled, given whether it ends now. */
  readonly children?: (endsNow: boolean) => ReactNode;
}

/** Ends something with its last day. */
export function LastDayForm({ lead, hint, submit, run, onClose, children }: LastDayFormProps) {
  const [day, setDay] = useState('');
  const [error, setError] = useState<string | null>(null);
  const end = async (): Promise<void> => {
    const refusal = await run(day || null);
    if (refusal === null) onClose();
    else setError(refusal);
  };
  return (
    <Form
      onSubmit={() => void end()}
      buttons={
        <>
          <Button variant="default" onClick={onClose}>
            {strings.cancel}
          </Button>
          <Button type="submit">{submit}</Button>
        </>
      }
    >
      {lead !== undefined && <p>{lead}</p>}
      <TextInput
        type="date"
        label={strings.day}
        description={hint}
        data-autofocus
        value={day}
        error={error}
        onChange={(event) => {
          setDay(event.currentTarget.value);
        }}
      />
      {children?.(day === '')}
    </Form>
  );
}
