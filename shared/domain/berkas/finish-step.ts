import * as z from 'zod';
import { fail, ok, type Result } from '../../result';
import type { Edge, Procedure } from '../../sop/schema';
import { isLocalDate } from '../../time';
import { defineCommand, type Context, type Decision, type Refusal } from '../command';
import { procedureOf, sopStream } from '../sop/sop';
import type { World } from '../world';
import type { Task } from './berkas-state';
import { undoFinish } from './berkas-undo';
import { emit, findTask, LampiranList, Note, ownTask, TaskRef, type Found } from './command-parts';
import { assignLanes, LaneChoices } from './lane-assignment';
import { openingContext } from './opening-context';
import { follow } from './step-opening';

const FinishStep = TaskRef.extend({
  outcome: z.int().min(0).max(20).nullable(),
  note: Note,
  lampiran: LampiranList,
  lanes: LaneChoices,
  outside: z.strictObject({ date: z.string(), proof: z.string().trim().max(1000) }).nullable(),
});

function checkOutside({ task }: Found, outside: z.infer<typeof FinishStep>['outside']): Refusal | null {
  if (!task.outside) return outside === null ? null : { code: 'isian-tidak-sah' };
  if (outside === null || outside.proof === '') return { code: 'tanggal-bukti-wajib' };
  return isLocalDate(outside.date) ? null : { code: 'tanggal-tidak-sah' };
}

function chosenEdge(
  procedure: Procedure,
  task: Task,
  outcome: number | null,
): Result<Edge | undefined, Refusal> {
  const step = procedure.steps.find((candidate) => candidate.id === task.step);
  if (step === undefined) return fail({ code: 'sop-tidak-sah', detail: { step: task.step } });
  if (task.kind === 'task') {
    if (outcome !== null) return fail({ code: 'hasil-tidak-dikenal' });
    return ok(task.resumeAt === null ? step.next[0] : { to: task.resumeAt });
  }
  if (outcome === null) return fail({ code: 'hasil-belum-dipilih' });
  const edge = step.next[outcome];
  return edge === undefined ? fail({ code: 'hasil-tidak-dikenal' }) : ok(edge);
}

function decideFinish(world: World, data: z.infer<typeof FinishStep>, context: Context): Decision {
  const found = findTask(world, data.berkas, data.task);
  if (!found.ok) return found;
  const { berkas, task } = found.value;
  const refusal = ownTask(found.value, context.actor) ?? checkOutside(found.value, data.outside);
  if (refusal !== null) return fail(refusal);
  const sop = world.read('sop', sopStream(berkas.sop));
  const procedure = sop === null ? null : procedureOf(sop, berkas.sopVersion, berkas.procedure);
  if (procedure === null) return fail({ code: 'prosedur-tidak-ada' });
  const edge = chosenEdge(procedure, task, data.outcome);
  if (!edge.ok) return edge;
  const assigned = assignLanes(world, berkas.stream, procedure, data.lanes, context);
  if (!assigned.ok) return assigned;
  const opening = openingContext(world, berkas.stream, procedure, berkas, data.lanes, context.at);
  if (!opening.ok) return opening;
  const opened = follow(opening.value, edge.value, task);
  if (!opened.ok) return opened;
  const { outcome, note, lampiran, outside } = data;
  const finished = emit({
    stream: berkas.stream,
    type: 'StepFinished',
    v: 1,
    happenedAt: context.at,
    data: { task: task.task, outcome, note, lampiran, outside },
  });
  return ok([finished, ...assigned.value, ...opened.value]);
}

/**
 * Finishes a taken task: its outcome (index of the printed way) where it is a decision, a note, files of the store,
 * holders for lanes that are named per berkas, and for an outsider's step the date and proof of the act.
 * Errors: `berkas-*`, `tugas-*`, `hasil-*`, `pelaksana-*`, `tanggal-*`.
 */
export const finishStep = defineCommand({
  type: 'task.finish',
  v: 1,
  data: FinishStep,
  files: ({ lampiran }) => lampiran.map((file) => file.sha256),
  decide: decideFinish,
  undo: undoFinish,
});
