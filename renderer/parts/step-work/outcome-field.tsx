import { Radio, Stack } from '@mantine/core';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { stepById } from '../../../shared/sop/graph';
import type { Edge, Procedure } from '../../../shared/sop/schema';
import type { Instant } from '../../../shared/time';
import { useFormat } from '../../lib/use-format';
import { stepReached } from '../lane-choice/needed-lanes';
import { finishStrings } from './finish.strings';
import { chosenEdge } from './finish-values';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';
import { isWayOpen, wayState, type WayState } from './ways';

function leadOf(procedure: Procedure, edge: Edge | undefined): string {
  const step = stepReached(procedure, edge);
  const words: string[] = [];
  if (step !== null) {
    const lane = procedure.lanes.find(({ id }) => id === step.lane)?.label ?? step.lane;
    words.push(strings.leadsTo(step.no, lane, step.text));
  } else words.push(edge?.to === null ? finishStrings.ends(edge.result) : strings.leadsToEnd);
  if (edge?.opens !== undefined) words.push(finishStrings.handsOver(edge.opens));
  if (edge?.resume !== undefined) {
    const no = stepById(procedure, edge.resume)?.no ?? null;
    words.push(edge.to === null ? finishStrings.reopensAt(no) : finishStrings.comesBack(no));
  }
  return words.join(' · ');
}

interface OutcomeFieldProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly procedure: Procedure;
  /** When it happens, in ms since epoch: a way may be closed until then. Null: every way may be taken. */
  readonly moment: Instant | null;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (outcome: string) => void;
}

const OPEN: WayState = { opensAt: null, needs: [] };

function useClosedWords(): (state: WayState) => string {
  const format = useFormat();
  return ({ opensAt, needs }) =>
    [
      ...(opensAt === null ? [] : [finishStrings.opensAt(format.moment(opensAt))]),
      ...(needs.length === 0 ? [] : [finishStrings.needs(needs)]),
    ].join(' · ');
}

/** Which way it goes on: the printed outcomes of a decision to choose from, or the one way there is. */
export function OutcomeField({ berkas, task, procedure, moment, value, error, onChange }: OutcomeFieldProps) {
  const closedWords = useClosedWords();
  if (task.kind !== 'decision')
    return (
      <p className={classes.next}>
        <span className={classes.dim}>{strings.next}</span>{' '}
        {leadOf(procedure, chosenEdge(procedure, berkas, task, ''))}
      </p>
    );
  return (
    <Radio.Group label={strings.outcome} required error={error} value={value} onChange={onChange}>
      <Stack gap={8} my={6}>
        {task.outcomes.map((outcome, index) => {
          const state = moment === null ? OPEN : wayState(task, index, moment);
          const lead = leadOf(procedure, chosenEdge(procedure, berkas, task, String(index)));
          return (
            <Radio
              key={outcome.when}
              value={String(index)}
              label={outcome.when}
              disabled={!isWayOpen(state)}
              description={isWayOpen(state) ? lead : `${closedWords(state)} · ${lead}`}
            />
          );
        })}
      </Stack>
    </Radio.Group>
  );
}
