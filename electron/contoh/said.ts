import type { BerkasState, Lampiran, OutputMade, Task } from '../../shared/domain/berkas/berkas-state';
import { wayOut } from '../../shared/domain/berkas/way-out';
import { localDateOf } from '../../shared/time';
import { NOT_MADE, NOTES, PLAIN_NOTES, PLACES, PROOFS, SYSTEMS } from './acts.data';
import type { Plan } from './plan';
import type { Stage } from './stage';

const ODDS = { note: 0.35, short: 0.03, notMade: 0.03, elsewhere: 0.2 };

/**
 * What is said when a step is finished: its outcome, a note, new holders, what was there and what was made, and for an
 * outsider's step date and proof.
 */
export function saidAtFinish(
  stage: Stage,
  plan: Plan,
  berkas: BerkasState,
  task: Task,
  outcome: number | null,
  lampiran: readonly Lampiran[],
): object {
  const { calendar, chance, crew } = stage;
  const { procedure, sop, at } = plan;
  const edge = wayOut(procedure, berkas.tasks, task, outcome);
  const notes = NOTES[`${sop}/${procedure.id}`] ?? PLAIN_NOTES;
  const date = localDateOf(Math.max(at, task.openedAt), calendar.offsetMinutes);
  const kurang = chance.happens(ODDS.short) ? task.requires.slice(-1) : [];
  return {
    outcome,
    note: chance.happens(ODDS.note) ? chance.pick(notes) : '',
    lampiran,
    lanes: crew.lanesFor(procedure, edge, task, berkas.lanes),
    outside: task.outside ? { date, proof: chance.pick(PROOFS) } : null,
    kelengkapan: { ada: task.requires.slice(0, task.requires.length - kurang.length), kurang },
    keluaran: task.outputs.map((output, index) => madeOf(stage, output, lampiran[index])),
  };
}

function madeOf({ chance }: Stage, output: string, file: Lampiran | undefined): OutputMade {
  if (file !== undefined) return { output, cara: 'berkas', ref: file.name };
  if (chance.happens(ODDS.notMade)) return { output, cara: 'tidak-ada', ref: chance.pick(NOT_MADE) };
  return chance.happens(ODDS.elsewhere)
    ? { output, cara: 'sistem-lain', ref: chance.pick(SYSTEMS) }
    : { output, cara: 'berkas', ref: chance.pick(PLACES) };
}
