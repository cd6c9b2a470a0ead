import { describeStrings as words } from './describe-step.strings';
import { laneById, stepById } from './graph';
import type { Edge, Procedure, Step } from './schema';

/**
 * Tells a step in one sentence, as a screen reader reads it: number, lane, kind, what is done, and where each way leads.
 * An unknown step gives an empty text.
 */
export function describeStep(procedure: Procedure, stepId: string): string {
  const step = stepById(procedure, stepId);
  if (step === undefined) return '';
  const ways = step.next.map((edge) => describeEdge(procedure, step, edge));
  const parts = [
    nameOf(step),
    describeLanes(procedure, step),
    words.kind[step.kind],
    ...(step.provenance.text === 'reconstructed' ? [words.reconstructed] : []),
    ...(step.each === true ? [words.each] : []),
  ];
  const what = [
    step.text,
    ...(step.awaits === undefined ? [] : [words.awaits(step.awaits.who, step.awaits.what)]),
    ...describeCalls(step),
    ...(ways.length === 0 ? [words.last] : ways),
  ];
  return `${parts.join(', ')}: ${what.join('; ')}`;
}

function nameOf(step: Step): string {
  return step.no === null ? words.unnumbered : words.numbered(step.no);
}

function describeLanes(procedure: Procedure, step: Step): string {
  const labels = (ids: readonly string[]): string =>
    ids.map((id) => laneById(procedure, id)?.label ?? id).join(', ');
  const others = [
    ...(step.or === undefined ? [] : [words.or(labels(step.or))]),
    ...(step.with.length === 0 ? [] : [words.with(labels(step.with))]),
  ];
  return [labels([step.lane]), ...others].join(' ');
}

function describeCalls(step: Step): readonly string[] {
  if (step.calls === undefined) return [];
  const sops = step.calls.map((call) => call.sop).join(', ');
  return [step.oneOf === true ? words.callsOneOf(sops) : words.calls(sops)];
}

function describeEdge(procedure: Procedure, step: Step, edge: Edge): string {
  const when = edge.when === undefined ? '' : words.when(edge.when);
  const opens = edge.opens === undefined ? '' : words.opens(edge.opens);
  if (edge.to === null) return `${when}${words.end(edge.result)}${opens}`;
  const target = stepById(procedure, edge.to);
  const name = target === undefined ? edge.to : nameOf(target);
  const isBack = target !== undefined && procedure.steps.indexOf(target) <= procedure.steps.indexOf(step);
  return `${when}${isBack ? words.back(name) : words.forward(name)}${opens}`;
}
