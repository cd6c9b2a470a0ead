import { useMemo, type ReactNode } from 'react';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { procedureOf, sopStream } from '../../../shared/domain/sop/sop';
import { localDateOf } from '../../../shared/time';
import { useRoleTable, useSop } from '../../db/use-office';
import { currentTime } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { useCommandDraft } from '../../lib/use-command-draft';
import { FinishForm } from './finish-form';
import { emptyFinishValues, finishDraftKey, finishValuesSchema, type FinishValues } from './finish-values';
import { stepWorkStrings as strings } from './step-work.strings';
import { emptySusulan } from '../susulan/susulan-values';
import { wayOfResult } from './ways';

interface FinishPanelProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly otherActs: ReactNode;
  readonly onFinished: () => void;
  readonly onCancel?: () => void;
}

/** A step nobody has taken can only be finished for a time that is past. */
function withSusulan(values: FinishValues, task: Task, offsetMinutes: number): FinishValues {
  if (task.takenBy !== null || values.susulan !== null) return values;
  return { ...values, susulan: emptySusulan(currentTime(), offsetMinutes) };
}

/** The form of a step with what was kept of it. */
export function FinishPanel({ berkas, task, otherActs, onFinished, onCancel }: FinishPanelProps) {
  const sop = useSop(sopStream(berkas.sop));
  const table = useRoleTable();
  const { offsetMinutes } = useSession();
  const draft = useCommandDraft(finishDraftKey(berkas.stream, task.task), finishValuesSchema);
  const empty = useMemo(() => emptyFinishValues(localDateOf(currentTime(), offsetMinutes)), [offsetMinutes]);
  if (sop.kind === 'loading' || table.kind === 'loading' || draft.kind === 'loading')
    return <p role="status">{strings.loading}</p>;
  const procedure = sop.value === null ? null : procedureOf(sop.value, berkas.sopVersion, berkas.procedure);
  if (procedure === null || table.value === null) return <p role="alert">{strings.noSop}</p>;
  const kept = draft.kept ?? empty;
  const outcome = kept.outcome === '' ? wayOfResult(procedure, task) : kept.outcome;
  return (
    <FinishForm
      key={draft.commandId}
      berkas={berkas}
      task={task}
      procedure={procedure}
      table={table.value}
      draft={draft}
      initial={withSusulan({ ...kept, outcome }, task, offsetMinutes)}
      otherActs={otherActs}
      onFinished={onFinished}
      onCancel={onCancel ?? null}
    />
  );
}
