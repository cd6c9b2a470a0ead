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
  const parts = [
    nameOf(procedure, step),
    describePerformers(procedure, step),
    words.kind[step.kind],
    ...(step.provenance.text === 'reconstructed' ? [words.reconstructed] : []),
    ...(step.each === true ? [words.each] : []),
  ];
  const what = [
    step.text,
    ...(step.awaits === undefined ? [] : [words.awaits(step.awaits.who, step.awaits.what)]),
    ...describeCalls(step),
    ...describeWays(procedure, step),
  ];
  return `${parts.join(', ')}: ${what.join('; ')}`;
}

/** Where a step leads, a phrase a way: "bila … ke langkah 5"; the last step says that it is the last. */
export function describeWays(procedure: Procedure, step: Step): readonly string[] {
  if (step.next.length === 0) return [words.last];
  return step.next.map((edge) => describeEdge(procedure, step, edge));
}

/** Who performs a step, by the printed labels: the lane, who may hold it instead, who takes part. */
export function describePerformers(procedure: Procedure, step: Step): string {
  const labels = (ids: readonly string[]): string =>
    ids.map((id) => laneById(procedure, id)?.label ?? id).join(', ');
  const others = [
    ...(step.or === undefined ? [] : [words.or(labels(step.or))]),
    ...(step.with.length === 0 ? [] : [words.with(labels(step.with))]),
  ];
  return [labels([step.lane]), ...others].join(' ');
}

/** A row without a printed number is named by the numbered row above it. */
function nameOf(procedure: Procedure, step: Step): string {
  if (step.no !== null) return words.numbered(step.no);
  const above = procedure.steps.slice(0, procedure.steps.indexOf(step)).map(({ no }) => no);
  const last = above.filter((no) => no !== null).at(-1);
  return last === undefined ? words.unnumbered : words.after(last);
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
  const name = target === undefined ? edge.to : nameOf(procedure, target);
  const isBack = target !== undefined && procedure.steps.indexOf(target) <= procedure.steps.indexOf(step);
  return `${when}${isBack ? words.back(name) : words.forward(name)}${opens}`;
}
