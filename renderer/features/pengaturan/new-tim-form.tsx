import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandId } from '../../lib/command';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { Form } from '../../ui/form';
import { TimFields } from './tim-fields';
import { timStrings as strings } from './tim.strings';
import { EMPTY_TIM, factsIn, timErrors, type TimErrors } from './tim-values';
import type { TeamRole } from './use-team-role';

interface NewTimProps {
  readonly team: TeamRole;
  readonly onClose: () => void;
  readonly onRegistered: (stream: string) => void;
}

/** Registers a team by its SK. */
export function NewTimForm({ team, onClose, onRegistered }: NewTimProps) {
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
    <Form
      trouble={trouble}
      onSubmit={() => void register()}
      buttons={<Button type="submit">{strings.register}</Button>}
    >
      <TimFields
        team={team}
        values={values}
        errors={errors}
        change={(part) => {
          setValues((present) => ({ ...present, ...part }));
        }}
      />
    </Form>
  );
}
