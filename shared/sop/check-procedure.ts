import { graphErrorPlace, graphErrorStrings } from './check-procedure.strings';
import { arrows, isWalkable, mayEnd, reachableFrom, startStep, stepsOnLoopWithoutDecision } from './graph';
import type { Procedure, RoleTable, Sop, Step } from './schema';

/** The graph rules that can be broken; one code each. */
export type GraphErrorCode = keyof typeof graphErrorStrings;

/** A broken rule, with its place; `procedure` and `step` are null where it belongs to the whole. */
export type GraphError = {
  readonly code: GraphErrorCode;
  readonly sop: string;
  readonly procedure: string | null;
  readonly step: string | null;
  readonly message: string;
};

type Broken = { readonly code: GraphErrorCode; readonly step: Step | null; readonly detail: string };

const broken = (code: GraphErrorCode, step: Step | null, detail = ''): Broken => ({ code, step, detail });

/**
 * Checks one procedure against the graph rules; an empty list means that it holds. Pure.
 * `catalogueNumbers` are the numbers of all SOPs that exist, `roles` the table lane → role.
 * Source: "The SOP catalogue: source, format, rules", graph rules 1–5.
 */
export function checkProcedure(
  sop: Sop,
  procedure: Procedure,
  catalogueNumbers: readonly string[],
  roles: RoleTable,
): readonly GraphError[] {
  const found = [
    ...checkNames(procedure),
    ...checkFlow(procedure),
    ...procedure.steps.flatMap(checkEdges),
    ...stepsOnLoopWithoutDecision(procedure).map((step) => broken('loop-without-decision', step)),
    ...checkLanes(procedure, roles),
    ...procedure.steps.flatMap((step) => checkReferences(procedure, step, catalogueNumbers)),
  ];
  return found.map((one) => toGraphError(sop.number, procedure.id, one));
}

/** Checks a whole SOP: every procedure, and the numbers its Keterkaitan names. */
export function checkSop(
  sop: Sop,
  catalogueNumbers: readonly string[],
  roles: RoleTable,
): readonly GraphError[] {
  const related = sop.related
    .flatMap((line) => line.sop)
    .filter((number) => !catalogueNumbers.includes(number))
    .map((number) => toGraphError(sop.number, null, broken('sop-unknown', null, number)));
  const procedures = sop.procedures.flatMap((one) => checkProcedure(sop, one, catalogueNumbers, roles));
  return [...related, ...procedures];
}

function toGraphError(sop: string, procedure: string | null, { code, step, detail }: Broken): GraphError {
  const place = [
    graphErrorPlace.sop(sop),
    ...(procedure === null ? [] : [graphErrorPlace.procedure(procedure)]),
    ...(step === null ? [] : [graphErrorPlace.step(step.id)]),
  ];
  const sentence = graphErrorStrings[code](detail);
  return { code, sop, procedure, step: step?.id ?? null, message: `${place.join(', ')}: ${sentence}` };
}

function checkNames(procedure: Procedure): readonly Broken[] {
  const steps = procedure.steps.filter((step, row) => firstRow(procedure, step.id) !== row);
  const lanes = procedure.lanes.filter(
    (lane, column) => procedure.lanes.findIndex((other) => other.id === lane.id) !== column,
  );
  return [
    ...steps.map((step) => broken('step-repeated', step)),
    ...lanes.map((lane) => broken('lane-repeated', null, lane.id)),
  ];
}

function firstRow(procedure: Procedure, id: string): number {
  return procedure.steps.findIndex((step) => step.id === id);
}

function checkFlow(procedure: Procedure): readonly Broken[] {
  const start = startStep(procedure);
  const fromStart = reachableFrom(procedure, start.id);
  const entered = new Set(arrows(procedure).map((arrow) => arrow.to.id));
  const ends = new Set(procedure.steps.filter(mayEnd).map((step) => step.id));
  return procedure.steps.flatMap((step) => {
    const ahead = reachableFrom(procedure, step.id);
    const endsAhead = ends.has(step.id) || [...ahead].some((id) => ends.has(id));
    const stray = step.id !== start.id && !fromStart.has(step.id);
    return [
      ...(stray ? [broken(entered.has(step.id) ? 'unreachable' : 'second-start', step)] : []),
      ...(endsAhead ? [] : [broken('no-way-out', step)]),
    ];
  });
}

function checkEdges(step: Step): readonly Broken[] {
  if (step.kind !== 'decision') return step.next.length > 1 ? [broken('one-edge-only', step)] : [];
  const whens = step.next.map((edge) => edge.when);
  const repeated = whens.filter((when, at) => when !== undefined && whens.indexOf(when) !== at);
  return [
    ...(whens.length < 2 ? [broken('decision-needs-two', step)] : []),
    ...(whens.includes(undefined) ? [broken('when-missing', step)] : []),
    ...repeated.map((when) => broken('when-repeated', step, when)),
  ];
}

function checkLanes(procedure: Procedure, roles: RoleTable): readonly Broken[] {
  const known = new Set(procedure.lanes.map((lane) => lane.id));
  const withRole = new Set(roles.lanes.map((line) => line.lane));
  const used = new Set(procedure.steps.flatMap(lanesOf));
  return [
    ...procedure.steps.flatMap((step) =>
      lanesOf(step)
        .filter((lane) => !known.has(lane))
        .map((lane) => broken('lane-unknown', step, lane)),
    ),
    ...[...known].filter((lane) => !used.has(lane)).map((lane) => broken('lane-unused', null, lane)),
    ...[...known]
      .filter((lane) => !withRole.has(lane))
      .map((lane) => broken('lane-without-role', null, lane)),
  ];
}

function lanesOf(step: Step): readonly string[] {
  return [step.lane, ...(step.or ?? []), ...step.with];
}

function checkReferences(
  procedure: Procedure,
  step: Step,
  catalogueNumbers: readonly string[],
): readonly Broken[] {
  const targets = step.next.filter(isWalkable).map((edge) => edge.to);
  const named = [
    ...step.next.flatMap((edge) => [edge.resume, edge.notBefore?.after, edge.onExpire?.after]),
    ...(step.calls ?? []).flatMap((call) => call.fulfils ?? []),
  ].filter((id) => id !== undefined);
  const sops = [
    ...step.next.flatMap((edge) => (edge.opens === undefined ? [] : [edge.opens])),
    ...(step.calls ?? []).map((call) => call.sop),
  ];
  const missing = (id: string): boolean => firstRow(procedure, id) < 0;
  return [
    ...targets.filter(missing).map((id) => broken('target-missing', step, id)),
    ...(step.calls ?? [])
      .filter(({ when }) => when !== undefined && step.next.every((edge) => edge.when !== when))
      .map(({ when }) => broken('call-way-unknown', step, when)),
    ...named.filter(missing).map((id) => broken('step-unknown', step, id)),
    ...sops.filter((sop) => !catalogueNumbers.includes(sop)).map((sop) => broken('sop-unknown', step, sop)),
  ];
}
