import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OrangState } from '../../../shared/domain/orang/orang';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { orangStrings as strings } from './orang.strings';
import classes from './pengaturan.module.css';

interface EndFormProps {
  readonly orang: OrangState;
  readonly role: string;
  readonly onClose: () => void;
}

function EndForm({ orang, role, onClose }: EndFormProps) {
  const roleLabel = useRoleLabel();
  const [day, setDay] = useState('');
  const [error, setError] = useState<string | null>(null);
  const end = async (): Promise<void> => {
    const data = { orang: orang.stream, role, to: day || null };
    const done = strings.ended(roleLabel(role), orang.nama);
    const reply = await act({ type: 'peran.end', data, done });
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

/** Ends a role now, or with a last day. */
export function EndPeranDialog({
  orang,
  role,
  onClose,
}: Omit<EndFormProps, 'role'> & { readonly role: string | null }) {
  const roleLabel = useRoleLabel();
  return (
    <Modal
      opened={role !== null}
      onClose={onClose}
      title={role === null ? '' : strings.endTitle(roleLabel(role))}
      closeButtonProps={{ 'aria-label': strings.close }}
    >
      {role !== null && <EndForm {...{ orang, role, onClose }} />}
    </Modal>
  );
}
