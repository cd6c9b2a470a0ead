import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import type { OrangState } from '../../../shared/domain/orang/orang';
import { act } from '../../parts/act/act';
import { orangStrings as strings } from './orang.strings';
import { ReasonForm } from './reason-form';

interface DeactivateFormProps {
  readonly orang: OrangState;
  readonly tasks: readonly TaskRow[];
  readonly onClose: () => void;
}

const keyOf = ({ stream, task }: TaskRow): string => `${stream} ${task}`;

/** Takes a person out of work, for a reason; what they have in hand goes back to its queue where that is wished. */
export function DeactivateForm({ orang, tasks, onClose }: DeactivateFormProps) {
  const [kept, setKept] = useState<readonly string[]>(() => tasks.map(keyOf));
  const release = tasks
    .filter((task) => kept.includes(keyOf(task)))
    .map(({ stream, task }) => ({ berkas: stream, task }));
  return (
    <ReasonForm
      lead={strings.deactivateLead}
      submit={strings.deactivateSubmit}
      onClose={onClose}
      run={(reason) =>
        act({
          type: 'orang.deactivate',
          data: { orang: orang.stream, reason, release },
          done: strings.deactivated(orang.nama),
        })
      }
    >
      {tasks.length > 0 && (
        <Checkbox.Group
          label={strings.release}
          value={[...kept]}
          onChange={(next) => {
            setKept(next);
          }}
        >
          <Stack gap={8} mt={6}>
            {tasks.map((task) => (
              <Checkbox
                key={keyOf(task)}
                value={keyOf(task)}
                label={strings.releaseOf(task.nomor, task.text)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </ReasonForm>
  );
}
