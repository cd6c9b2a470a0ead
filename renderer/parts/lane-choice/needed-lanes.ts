import type { LaneHolder, Task } from '../../../shared/domain/berkas/berkas-state';
import { lanesReached } from '../../../shared/domain/berkas/step-opening';
import { roleOfLane } from '../../../shared/domain/peran/peran';
import { stepById } from '../../../shared/sop/graph';
import type { Edge, Procedure, Role, RoleTable, Step } from '../../../shared/sop/schema';

/** A lane whose holder this berkas must still name (`isRequired`) or may name, before a step can come to it. */
export interface NeededLane {
  readonly lane: string;
  readonly label: string;
  readonly choose: 'role' | 'team';
  readonly among: readonly string[];
  readonly isRequired: boolean;
}

/** Holders named for the lanes of one berkas. */
export type LaneHolders = { readonly [lane: string]: LaneHolder };

type PerBerkas = Extract<Role, { kind: 'per-berkas' }>;

/** The step an edge comes to, past the printed statements of an outcome; null where it ends the procedure. */
export function stepReached(procedure: Procedure, edge: Edge | undefined): Step | null {
  let next = edge;
  // A procedure that loops through statements alone would never end; the schema's graph check refuses it.
  for (
    let passed = 0;
    next !== undefined && next.to !== null && passed <= procedure.steps.length;
    passed += 1
  ) {
    const step = stepById(procedure, next.to);
    if (step === undefined) return null;
    if (step.kind !== 'outcome') return step;
    next = step.next[0];
  }
  return null;
}

/** The lanes that still lack a holder when `step` opens after the task it came from. */
export function neededLanes(
  procedure: Procedure,
  table: RoleTable,
  named: LaneHolders,
  step: Step | null,
  from: Task | null,
): readonly NeededLane[] {
  if (step === null) return [];
  const reached = lanesReached(step, from, procedure);
  return reached.flatMap((lane) => {
    const role = roleOfLane(table, lane);
    if (role?.kind !== 'per-berkas' || role.choose === 'rest' || named[lane] !== undefined) return [];
    return [needed(procedure, lane, role, reached.length === 1)];
  });
}

function needed(procedure: Procedure, lane: string, role: PerBerkas, isRequired: boolean): NeededLane {
  const label = procedure.lanes.find((candidate) => candidate.id === lane)?.label ?? role.label;
  return { lane, label, choose: role.choose === 'team' ? 'team' : 'role', among: role.among, isRequired };
}

/** A lane that may be named though nothing waits for it; null where it is not named per berkas. */
export function optionalLane(procedure: Procedure, table: RoleTable, lane: string): NeededLane | null {
  const role = procedure.lanes.some(({ id }) => id === lane) ? roleOfLane(table, lane) : null;
  if (role?.kind !== 'per-berkas' || role.choose === 'rest') return null;
  return needed(procedure, lane, role, false);
}
