import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TimRow } from '../../../shared/domain/tim/tim';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import classes from './pengaturan.module.css';
import { timStrings as strings } from './tim.strings';

interface EndTimProps {
  readonly tim: TimRow;
  readonly onClose: () => void;
}

function EndTimForm({ tim, onClose }: EndTimProps) {
  const [day, setDay] = useState('');
  const [error, setError] = useState<string | null>(null);
  const end = async (): Promise<void> => {
    const data = { tim: tim.stream, to: day || null };
    const reply = await act({ type: 'tim.end', data, done: strings.ended(tim.nama) });
    if (reply.ok) onClose();
    else setError(errorSentence(reply.error));
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void end();
      }}
    >
      <p>{strings.endLead}</p>
      <TextInput
        type="date"
        label={strings.endDay}
        description={strings.endDayHint}
        data-autofocus
        value={day}
        error={error}
        onChange={(event) => {
          setDay(event.currentTarget.value);
        }}
      />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {strings.cancel}
        </Button>
        <Button type="submit">{strings.endSubmit}</Button>
      </div>
    </form>
  );
}

/** Ends a team with its last day. */
export function EndTimDialog({ isOpen, ...form }: EndTimProps & { readonly isOpen: boolean }) {
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={strings.endTitle(form.tim.nama)}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <EndTimForm {...form} />
    </Modal>
  );
}
