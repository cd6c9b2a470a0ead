import * as z from 'zod';
import { usualAccount } from '../../../shared/domain/berkas/kelengkapan';
import type { KelengkapanLine } from '../../../shared/domain/berkas/kelengkapan';
import type {
  BerkasState,
  Lampiran,
  LaneHolder,
  OutputMade,
  Task,
} from '../../../shared/domain/berkas/berkas-state';
import { wayOut } from '../../../shared/domain/berkas/way-out';
import type { Edge, Procedure } from '../../../shared/sop/schema';
import type { CommandData } from '../../lib/command-versions';
import { occurredOf, susulanValuesSchema, type SusulanValues } from '../susulan/susulan-values';

const FileSchema = z.object({ sha256: z.string(), name: z.string(), sizeBytes: z.number() });
const HolderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: z.string() }),
  z.object({ kind: z.literal('team'), people: z.array(z.string()) }),
]);
const AccountSchema = z.object({
  cara: z.enum(['berkas', 'surat', 'sistem-lain', 'tidak-ada']),
  ref: z.string(),
});

/** How one output is accounted for. */
export type OutputAccount = Pick<OutputMade, 'cara' | 'ref'>;

/**
 * What the form of a step holds while it is being filled in. `outcome` is the index of the printed way, as text. `ticks`
 * and `keluaran` keep only what the person changed; `units` null: all of them; `susulan` null: it happens now.
 */
export interface FinishValues {
  readonly outcome: string;
  readonly note: string;
  readonly lampiran: readonly Lampiran[];
  readonly lanes: { readonly [lane: string]: LaneHolder };
  readonly outsideDate: string;
  readonly outsideProof: string;
  readonly ticks: { readonly [requirement: string]: boolean };
  readonly keluaran: { readonly [output: string]: OutputAccount };
  readonly units: readonly string[] | null;
  readonly susulan: SusulanValues | null;
}

/** Reads kept values; a draft of before a field was there is still good. */
export const finishValuesSchema: z.ZodType<FinishValues> = z.object({
  outcome: z.string(),
  note: z.string(),
  lampiran: z.array(FileSchema),
  lanes: z.record(z.string(), HolderSchema),
  outsideDate: z.string(),
  outsideProof: z.string(),
  ticks: z.record(z.string(), z.boolean()).default({}),
  keluaran: z.record(z.string(), AccountSchema).default({}),
  units: z.array(z.string()).nullable().default(null),
  susulan: susulanValuesSchema.nullable().default(null),
});

/** The draft that keeps what is being filled in for one step. */
export function finishDraftKey(berkas: string, task: string): string {
  return `langkah:${berkas}:${task}`;
}

/** A form nobody has touched. `today` is the likely date of an outsider's act. */
export function emptyFinishValues(today: string): FinishValues {
  return {
    outcome: '',
    note: '',
    lampiran: [],
    lanes: {},
    outsideDate: today,
    outsideProof: '',
    ticks: {},
    keluaran: {},
    units: null,
    susulan: null,
  };
}

/** The way on that the values choose; undefined where none is chosen yet, or the procedure ends here. */
export function chosenEdge(
  procedure: Procedure,
  { tasks }: Pick<BerkasState, 'tasks'>,
  task: Task,
  outcome: string,
): Edge | undefined {
  if (task.kind !== 'decision') return wayOut(procedure, tasks, task, null);
  return outcome === '' ? undefined : wayOut(procedure, tasks, task, Number(outcome));
}

/** Whether a Kelengkapan counts as there: as the person says, else as the program knows. */
export function isTicked({ ticks }: Pick<FinishValues, 'ticks'>, line: KelengkapanLine): boolean {
  return (Object.hasOwn(ticks, line.text) ? ticks[line.text] : undefined) ?? line.because !== null;
}

/** How an output is accounted for: as the person says, else where such a thing usually is. */
export function accountOf({ keluaran }: Pick<FinishValues, 'keluaran'>, output: string): OutputAccount {
  return (Object.hasOwn(keluaran, output) ? keluaran[output] : undefined) ?? usualAccount(output);
}

/** The printed outputs of a step, each once. */
export function outputsOf({ outputs }: Pick<Task, 'outputs'>): readonly string[] {
  return [...new Set(outputs)];
}

/** What of the form counts: what a way not taken had asked for stays out. */
export interface Counted {
  readonly lines: readonly KelengkapanLine[];
  readonly lanes: readonly string[];
  readonly hasUnits: boolean;
  readonly offsetMinutes: number;
}

/** The command the values become. */
export function finishCommand(
  berkas: string,
  task: Task,
  values: FinishValues,
  { lines, lanes, hasUnits, offsetMinutes }: Counted,
): CommandData<'task.finish'> {
  const named = Object.entries(values.lanes).filter(([lane]) => lanes.includes(lane));
  const words = (isThere: boolean): string[] =>
    lines.filter((line) => isTicked(values, line) === isThere).map(({ text }) => text);
  return {
    berkas,
    task: task.task,
    outcome: task.kind === 'decision' && values.outcome !== '' ? Number(values.outcome) : null,
    note: values.note.trim(),
    lampiran: values.lampiran.map((file) => ({ ...file })),
    lanes: Object.fromEntries(named.map(([lane, holder]) => [lane, copyOf(holder)])),
    outside: task.outside ? { date: values.outsideDate, proof: values.outsideProof.trim() } : null,
    kelengkapan: { ada: words(true), kurang: words(false) },
    keluaran: outputsOf(task).map((output) => {
      const { cara, ref } = accountOf(values, output);
      return { output, cara, ref: ref.trim() };
    }),
    units: hasUnits && values.units !== null ? [...values.units] : null,
    occurred: values.susulan === null ? null : occurredOf(values.susulan, offsetMinutes),
  };
}

function copyOf(holder: LaneHolder): CommandData<'task.finish'>['lanes'][string] {
  return holder.kind === 'role' ? holder : { kind: 'team', people: [...holder.people] };
}
