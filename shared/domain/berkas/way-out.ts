import { stepById } from '../../sop/graph';
import type { Edge, Procedure } from '../../sop/schema';
import type { Task } from './berkas-state';

/**
 * The way a task is left by (`outcome`: index of the printed way, null where it is no decision); undefined: the procedure ends
 * there. What was sent back goes home to the step that returned it, and a decision that was sent back does so when it is decided
 * as before: another answer takes its own way. Source: sop-format.md, `resume`.
 */
export function wayOut(
  procedure: Procedure,
  tasks: readonly Task[],
  task: Task,
  outcome: number | null,
): Edge | undefined {
  const step = stepById(procedure, task.step);
  const printed = step?.next[outcome ?? 0];
  const { resumeAt } = task;
  if (resumeAt === null) return printed;
  const isThere = printed?.to === resumeAt;
  const isOther = outcome !== null && answerBefore(tasks, task) !== outcome;
  if (printed?.to === null || (isOther && !isThere)) return printed;
  const outer = returnedBefore(procedure, tasks, resumeAt);
  return { ...(isThere ? printed : { to: resumeAt }), ...(outer !== null && { resume: outer }) };
}

/** What was decided the last time the step of a task was worked; null: it never was. */
function answerBefore(tasks: readonly Task[], { task, step }: Task): number | null {
  const earlier = tasks.filter((other) => other.step === step && other.task !== task);
  return earlier.findLast(({ outcome }) => outcome !== null)?.outcome ?? null;
}

/** Where the work of a step goes home to that itself had been returned before it returned another; null: nowhere. */
function returnedBefore(procedure: Procedure, tasks: readonly Task[], step: string): string | null {
  const last = tasks.findLast((task) => task.step === step && task.mark !== null);
  if (last === undefined) return null;
  const chosen = last.outcome === null ? undefined : stepById(procedure, step)?.next[last.outcome];
  return last.mark === 'dikembalikan' || chosen?.resume === step ? last.resumeAt : null;
}
