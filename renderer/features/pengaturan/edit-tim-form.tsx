import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TimRow } from '../../../shared/domain/tim/tim';
import { errorSentence } from '../../lib/error-sentences.strings';
import { act } from '../../parts/act/act';
import { Form } from '../../ui/form';
import { TimFields } from './tim-fields';
import { timStrings as strings } from './tim.strings';
import { factsIn, factsOf, timErrors, timValuesOf, type TimErrors, type TimValues } from './tim-values';
import type { TeamRole } from './use-team-role';

interface EditTimProps {
  readonly team: TeamRole;
  readonly tim: TimRow;
}

const isSame = (one: TimValues, other: TimValues): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Saves against what was seen; when somebody else was faster the form follows them, and says so. */
function useEditing({ tim, team }: EditTimProps) {
  const [seen, setSeen] = useState(tim);
  const [values, setValues] = useState<TimValues>(() => timValuesOf(tim));
  const [errors, setErrors] = useState<TimErrors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const isChanged = !isSame(values, timValuesOf(seen));
  // A form nobody has touched follows what others write.
  if (!isChanged && !isSame(timValuesOf(seen), timValuesOf(tim))) {
    setSeen(tim);
    setValues(timValuesOf(tim));
  }
  const save = async (): Promise<void> => {
    const wrong = timErrors(values);
    setErrors(wrong);
    setTrouble(null);
    if (Object.keys(wrong).length > 0) return;
    const facts = factsIn(values, team.role);
    const reply = await act({
      type: 'tim.edit',
      data: { ...facts, tim: tim.stream, seen: factsOf(seen) },
      done: strings.saved(facts.nama),
    });
    if (reply.ok) {
      setSeen({ stream: tim.stream, ...facts });
      setValues(timValuesOf(facts));
      return;
    }
    const isOvertaken = reply.error.code === 'berubah-sejak-dibuka';
    setTrouble(isOvertaken ? strings.changed : errorSentence(reply.error));
    if (!isOvertaken) return;
    setSeen(tim);
    setValues(timValuesOf(tim));
  };
  const change = (part: Partial<TimValues>): void => {
    setValues((present) => ({ ...present, ...part }));
  };
  return { values, errors, trouble, isChanged, save, change };
}

/** Corrects a team, or follows a changed SK. */
export function EditTimForm(props: EditTimProps) {
  const { values, errors, trouble, isChanged, save, change } = useEditing(props);
  return (
    <Form
      trouble={trouble}
      onSubmit={() => void save()}
      buttons={
        <Button type="submit" disabled={!isChanged}>
          {strings.save}
        </Button>
      }
    >
      <TimFields team={props.team} values={values} errors={errors} change={change} />
    </Form>
  );
}
