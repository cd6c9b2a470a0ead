import type { BerkasState, HandedOver, Task } from '../../shared/domain/berkas/berkas-state';
import { stepById } from '../../shared/sop/graph';
import type { Instant } from '../../shared/time';
import { resultsOf } from './aim';
import type { Chance } from './chance';
import type { Plan } from './plan';
import { ContohRefused, runningOf, type Running, type Stage } from './stage';
import { subjectFor } from './subjects';

/** The SOP whose berkas must be worked next before a task may be left by a way; null when none is. */
export function nextCall(task: Task, outcome: number | null, chance: Chance): string | null {
  const way = outcome === null ? null : (task.outcomes[outcome]?.when ?? null);
  const needed = task.calls.filter(({ when }) => when === null || when === way);
  const isDone = (sop: string): boolean =>
    task.children.some(
      (child) => child.sop === sop && child.result !== null && child.result !== 'dibatalkan',
    );
  const left = needed.filter(({ sop }) => !isDone(sop));
  if (left.length === 0 || (task.oneOf && left.length < needed.length)) return null;
  return (task.oneOf ? chance.pick(left) : left[0])?.sop ?? null;
}

/** The berkas that does a task's work; the one that waits goes on when it is closed. */
export function childOf(stage: Stage, parent: Running, task: Task, sop: string): Running {
  const { plan, decided, at } = parent;
  const step = stepById(plan.procedure, task.step);
  const edge = decided === null ? undefined : step?.next[decided.outcome];
  const wanted = edge?.to === null ? edge.result : null;
  const child = planOf(stage, plan, sop, at);
  const ways = resultsOf(child.procedure);
  const result = ways.find((one) => one === wanted) ?? ways[0] ?? 'selesai';
  const halt = plan.halt?.state === 'berkas-lain' ? ({ state: 'dikerjakan', after: 1 } as const) : null;
  return runningOf({ ...child, aim: { kind: 'hasil', result }, halt }, at, { parent });
}

/** The berkas that were handed over to since, as they go on their own way. */
export function handedOver(
  stage: Stage,
  { plan, at }: Running,
  before: BerkasState,
  after: BerkasState,
): readonly Running[] {
  const fresh: readonly HandedOver[] = after.handedOver.slice(before.handedOver.length);
  return fresh.map(({ berkas, sop }) => runningOf(planOf(stage, plan, sop, at), at, { stream: berkas }));
}

function planOf({ sops }: Stage, plan: Plan, number: string, at: Instant): Plan {
  const sop = sops.find((one) => one.number === number);
  const procedure = sop?.procedures[0];
  if (sop === undefined || procedure === undefined) throw new ContohRefused(`no SOP ${number}`);
  const aim = { kind: 'hasil', result: resultsOf(procedure)[0] ?? 'selesai' } as const;
  const subject = subjectFor(sop.title, plan.subject);
  return { ...plan, sop: number, procedure, at, subject, aim, halt: null, isDropped: false };
}
