import { Alert, Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { newCommandId } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import classes from './pengaturan.module.css';
import { TimFields } from './tim-fields';
import { timStrings as strings } from './tim.strings';
import { EMPTY_TIM, factsIn, timErrors, type TimErrors } from './tim-values';
import type { TeamRole } from './use-team-role';

interface NewTimProps {
  readonly team: TeamRole;
  readonly onClose: () => void;
  readonly onRegistered: (stream: string) => void;
}

function NewTimForm({ team, onClose, onRegistered }: NewTimProps) {
  const [values, setValues] = useState(EMPTY_TIM);
  const [errors, setErrors] = useState<TimErrors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [commandId] = useState(newCommandId);
  const register = async (): Promise<void> => {
    const wrong = timErrors(values);
    setErrors(wrong);
    setTrouble(null);
    if (Object.keys(wrong).length > 0) return;
    const data = factsIn(values, team.role);
    const reply = await act({ type: 'tim.register', data, done: strings.registered(data.nama), commandId });
    if (!reply.ok) {
      setTrouble(errorSentence(reply.error));
      return;
    }
    onRegistered(reply.subject);
    onClose();
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void register();
      }}
    >
      <TimFields
        team={team}
        values={values}
        errors={errors}
        change={(part) => {
          setValues((present) => ({ ...present, ...part }));
        }}
      />
      {trouble !== null && (
        <Alert color="red" role="alert">
          {trouble}
        </Alert>
      )}
      <div className={classes.buttons}>
        <Button type="submit">{strings.register}</Button>
      </div>
    </form>
  );
}

/** Registers a team by its SK. */
export function NewTimDialog({ isOpen, ...form }: NewTimProps & { readonly isOpen: boolean }) {
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={strings.add}
      size="lg"
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      <NewTimForm {...form} />
    </Modal>
  );
}
