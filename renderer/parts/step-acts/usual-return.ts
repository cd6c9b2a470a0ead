import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { stepsBefore } from '../../../shared/domain/berkas/task-moves';
import { stepById } from '../../../shared/sop/graph';
import type { Procedure } from '../../../shared/sop/schema';

/**
 * Where a step is sent back to unless somebody chooses otherwise: where the SOP's own return leads, else the step this one
 * came from, else the last one worked. Null: nowhere.
 */
export function usualReturn(
  berkas: Pick<BerkasState, 'tasks'>,
  task: Task,
  procedure: Procedure | null,
): string | null {
  const able = stepsBefore(berkas, task).map(({ step }) => step);
  const edges = procedure === null ? [] : (stepById(procedure, task.step)?.next ?? []);
  const printed = edges.find(({ resume, to }) => resume !== undefined && to !== null)?.to;
  const before = berkas.tasks.find((candidate) => candidate.task === task.from)?.step;
  return [printed, before, ...able].find((step) => step !== undefined && able.includes(step ?? '')) ?? null;
}
