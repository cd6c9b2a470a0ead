import type { Edge, EndingEdge, Lane, Procedure, Step, WalkableEdge } from './schema';

/** One arrow with the row it leaves and the row it enters. Rows count from 0 in printed order. */
export type Arrow = {
  readonly from: Step;
  readonly to: Step;
  readonly edge: WalkableEdge;
  readonly fromRow: number;
  readonly toRow: number;
};

/** Says whether an edge leads to another step; the others end the procedure. */
export function isWalkable(edge: Edge): edge is WalkableEdge {
  return edge.to !== null;
}

/** The step a berkas begins at: the first printed row. Throws for a procedure without rows, which the schema refuses. */
export function startStep(procedure: Procedure): Step {
  const first = procedure.steps[0];
  if (first === undefined) throw new Error(`procedure ${procedure.id} has no steps`);
  return first;
}

/** The step of an id, or undefined where the procedure has none. */
export function stepById(procedure: Procedure, id: string): Step | undefined {
  return procedure.steps.find((step) => step.id === id);
}

/** The lane of an id, or undefined where the procedure has none. */
export function laneById(procedure: Procedure, id: string): Lane | undefined {
  return procedure.lanes.find((lane) => lane.id === id);
}

/** Every edge out of a step, in the order of the file; empty for an unknown step and for the last one. */
export function outgoing(procedure: Procedure, id: string): readonly Edge[] {
  return stepById(procedure, id)?.next ?? [];
}

/** The edges of a step that lead to another step. */
export function walkableEdges(step: Step): readonly WalkableEdge[] {
  return step.next.filter(isWalkable);
}

/** The edges of a step that end the procedure. */
export function endingEdges(step: Step): readonly EndingEdge[] {
  return step.next.filter((edge) => !isWalkable(edge));
}

/** Says whether the procedure may end with this step: it has no edge at all, or one that ends. */
export function mayEnd(step: Step): boolean {
  return step.next.length === 0 || endingEdges(step).length > 0;
}

/** Every arrow between two steps, in row order; edges to steps that do not exist are left out. */
export function arrows(procedure: Procedure): readonly Arrow[] {
  const rows = new Map(procedure.steps.map((step, row) => [step.id, row]));
  return procedure.steps.flatMap((from, fromRow) =>
    walkableEdges(from).flatMap((edge) => {
      const toRow = rows.get(edge.to);
      const to = toRow === undefined ? undefined : procedure.steps[toRow];
      return to === undefined || toRow === undefined ? [] : [{ from, to, edge, fromRow, toRow }];
    }),
  );
}

/** The arrows that lead into a step, in row order. */
export function incoming(procedure: Procedure, id: string): readonly Arrow[] {
  return arrows(procedure).filter((arrow) => arrow.to.id === id);
}

/** The arrows that go back up the sheet, or stay in the row: the loops of a procedure. */
export function backEdges(procedure: Procedure): readonly Arrow[] {
  return arrows(procedure).filter((arrow) => arrow.toRow <= arrow.fromRow);
}

/** The ids of all steps that can be reached from a step by one arrow or more, through steps that `through` lets pass. */
export function reachableFrom(
  procedure: Procedure,
  id: string,
  through: (step: Step) => boolean = () => true,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const step = stepById(procedure, at);
    if (step === undefined || !through(step)) continue;
    for (const { to } of walkableEdges(step)) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

/** The steps that can come back to themselves without passing a decision: a berkas would run there for ever. */
export function stepsOnLoopWithoutDecision(procedure: Procedure): readonly Step[] {
  const passable = (step: Step): boolean => step.kind !== 'decision';
  return procedure.steps.filter((step) => reachableFrom(procedure, step.id, passable).has(step.id));
}
