import { Radio, Stack } from '@mantine/core';
import type { Task } from '../../../shared/domain/berkas/berkas-state';
import type { Edge, Procedure } from '../../../shared/sop/schema';
import { stepReached } from '../lane-choice/needed-lanes';
import { chosenEdge } from './finish-values';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';

function leadOf(procedure: Procedure, edge: Edge | undefined): string {
  const step = stepReached(procedure, edge);
  if (step === null) return strings.leadsToEnd;
  const lane = procedure.lanes.find(({ id }) => id === step.lane)?.label ?? step.lane;
  return strings.leadsTo(step.no, lane, step.text);
}

interface OutcomeFieldProps {
  readonly task: Task;
  readonly procedure: Procedure;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (outcome: string) => void;
}

/** Which way it goes on: the printed outcomes of a decision to choose from, or the one way there is. */
export function OutcomeField({ task, procedure, value, error, onChange }: OutcomeFieldProps) {
  if (task.kind !== 'decision')
    return (
      <p className={classes.next}>
        <span className={classes.dim}>{strings.next}</span>{' '}
        {leadOf(procedure, chosenEdge(procedure, task, ''))}
      </p>
    );
  return (
    <Radio.Group label={strings.outcome} required error={error} value={value} onChange={onChange}>
      <Stack gap={8} my={6}>
        {task.outcomes.map((outcome, index) => (
          <Radio
            key={outcome.when}
            value={String(index)}
            label={outcome.when}
            description={leadOf(procedure, chosenEdge(procedure, task, String(index)))}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
