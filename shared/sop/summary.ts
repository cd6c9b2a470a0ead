import { backEdges } from './graph';
import type { Procedure, Step } from './schema';

/** What a procedure holds, in counts. */
export type ProcedureSummary = {
  readonly lanes: number;
  readonly rows: number;
  readonly decisions: number;
  readonly loops: number;
  readonly reconstructed: number;
  readonly openQuestions: number;
};

/**
 * Counts what a procedure holds. A loop is an arrow back up; an open question a step whose lane or flow is only read from
 * the text and whose note says so, so that the office still has to confirm it.
 */
export function summarise(procedure: Procedure): ProcedureSummary {
  const count = (holds: (step: Step) => boolean): number => procedure.steps.filter(holds).length;
  return {
    lanes: procedure.lanes.length,
    rows: procedure.steps.length,
    decisions: count((step) => step.kind === 'decision'),
    loops: backEdges(procedure).length,
    reconstructed: count((step) => step.provenance.text === 'reconstructed'),
    openQuestions: count(isOpenQuestion),
  };
}

function isOpenQuestion({ provenance }: Step): boolean {
  const isInferred = provenance.lane === 'inferred' || provenance.flow === 'inferred';
  return isInferred && provenance.note !== undefined;
}
