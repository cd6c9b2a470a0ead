import * as z from 'zod';
import type { Lampiran, LaneHolder, Task } from '../../../shared/domain/berkas/berkas-state';
import type { Edge, Procedure } from '../../../shared/sop/schema';
import type { CommandData } from '../../lib/command-versions';

const FileSchema = z.object({ sha256: z.string(), name: z.string(), sizeBytes: z.number() });
const HolderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: z.string() }),
  z.object({ kind: z.literal('team'), people: z.array(z.string()) }),
]);

/** What the form of a step holds while it is being filled in. `outcome` is the index of the printed way, as text. */
export interface FinishValues {
  readonly outcome: string;
  readonly note: string;
  readonly lampiran: readonly Lampiran[];
  readonly lanes: { readonly [lane: string]: LaneHolder };
  readonly outsideDate: string;
  readonly outsideProof: string;
}

/** Reads kept values. */
export const finishValuesSchema: z.ZodType<FinishValues> = z.object({
  outcome: z.string(),
  note: z.string(),
  lampiran: z.array(FileSchema),
  lanes: z.record(z.string(), HolderSchema),
  outsideDate: z.string(),
  outsideProof: z.string(),
});

/** The draft that keeps what is being filled in for one step. */
export function finishDraftKey(berkas: string, task: string): string {
  return `langkah:${berkas}:${task}`;
}

/** A form nobody has touched. `today` is the likely date of an outsider's act. */
export function emptyFinishValues(today: string): FinishValues {
  return { outcome: '', note: '', lampiran: [], lanes: {}, outsideDate: today, outsideProof: '' };
}

/** The way on that the values choose; undefined where none is chosen yet, or the procedure ends here. */
export function chosenEdge(procedure: Procedure, task: Task, outcome: string): Edge | undefined {
  const step = procedure.steps.find(({ id }) => id === task.step);
  if (task.kind === 'decision') return outcome === '' ? undefined : step?.next[Number(outcome)];
  return task.resumeAt === null ? step?.next[0] : { to: task.resumeAt };
}

/** The command the values become. Holders are sent for `lanes` only: what a way not taken had asked for stays out. */
export function finishCommand(
  berkas: string,
  task: Task,
  values: FinishValues,
  lanes: readonly string[],
): CommandData<'task.finish'> {
  const named = Object.entries(values.lanes).filter(([lane]) => lanes.includes(lane));
  return {
    berkas,
    task: task.task,
    outcome: task.kind === 'decision' && values.outcome !== '' ? Number(values.outcome) : null,
    note: values.note.trim(),
    lampiran: values.lampiran.map((file) => ({ ...file })),
    lanes: Object.fromEntries(named.map(([lane, holder]) => [lane, copyOf(holder)])),
    outside: task.outside ? { date: values.outsideDate, proof: values.outsideProof.trim() } : null,
  };
}

function copyOf(holder: LaneHolder): CommandData<'task.finish'>['lanes'][string] {
  return holder.kind === 'role' ? holder : { kind: 'team', people: [...holder.people] };
}
