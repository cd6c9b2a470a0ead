import { openCalls } from '../../../shared/domain/berkas/called-berkas';
import type { ChildBerkas, Task } from '../../../shared/domain/berkas/berkas-state';
import { stepById } from '../../../shared/sop/graph';
import type { Procedure } from '../../../shared/sop/schema';
import type { Instant } from '../../../shared/time';

/** What a way of a choice still waits for: a moment (ms since epoch), the berkas of called SOPs; neither: it is open. */
export interface WayState {
  readonly opensAt: Instant | null;
  readonly needs: readonly string[];
}

/** How a way of a choice stands at a moment (ms since epoch). */
export function wayState(task: Task, index: number, moment: Instant): WayState {
  const way = task.outcomes[index];
  const notBefore = way?.notBefore ?? null;
  return {
    opensAt: notBefore !== null && moment < notBefore ? notBefore : null,
    needs: openCalls(task, way?.when ?? null).map(({ sop }) => sop),
  };
}

/** Whether a way waits for nothing. */
export function isWayOpen({ opensAt, needs }: WayState): boolean {
  return opensAt === null && needs.length === 0;
}

/** The berkas that has worked for a task last, when it was not cancelled. */
export function lastResult({ children }: Pick<Task, 'children'>): ChildBerkas | null {
  return children.findLast(({ result }) => result !== null && result !== 'dibatalkan') ?? null;
}

/** The one way that ends as the called berkas has ended, as the form keeps it; empty where none or several do. */
export function wayOfResult(procedure: Procedure, task: Task): string {
  const result = lastResult(task)?.result;
  const edges = stepById(procedure, task.step)?.next ?? [];
  const fitting = edges.flatMap((edge, index) => (edge.to === null && edge.result === result ? [index] : []));
  return task.kind === 'decision' && fitting.length === 1 ? String(fitting[0]) : '';
}
