import type { Edge, EndResult, Procedure } from '../../shared/sop/schema';
import type { Chance } from './chance';

/** What a berkas of the sample office makes for: an end with a result, or a step it comes to. */
export type Aim =
  | { readonly kind: 'hasil'; readonly result: EndResult }
  | { readonly kind: 'langkah'; readonly step: string };

/** How many steps are still to be worked from each step until the aim is reached; a step that never leads there is absent. */
export type Distances = ReadonlyMap<string, number>;

/** Measures a procedure against an aim. */
export function distancesTo(procedure: Procedure, aim: Aim): Distances {
  const known = new Map<string, number>();
  const own = new Map(procedure.steps.map((step) => [step.id, step.kind === 'outcome' ? 0 : 1]));
  if (aim.kind === 'langkah') known.set(aim.step, 0);
  for (let changed = true; changed;) {
    changed = false;
    for (const step of procedure.steps) {
      const ways = step.next.map((edge) => lengthOf(known, edge, aim));
      const last = step.next.length === 0 && aim.kind === 'hasil' && aim.result === 'selesai' ? [0] : [];
      const length = (own.get(step.id) ?? 1) + Math.min(Infinity, ...ways, ...last);
      if (length >= (known.get(step.id) ?? Infinity)) continue;
      known.set(step.id, length);
      changed = true;
    }
  }
  return known;
}

function lengthOf(known: Distances, edge: Edge, aim: Aim): number {
  if (edge.to === null) return aim.kind === 'hasil' && edge.result === aim.result ? 0 : Infinity;
  const back = edge.resume === undefined ? 0 : 1;
  return back + (known.get(edge.resume ?? edge.to) ?? Infinity);
}

/** Every result with which a procedure can end, `selesai` first. */
export function resultsOf(procedure: Procedure): readonly EndResult[] {
  const found = procedure.steps.flatMap((step) =>
    step.next.length === 0
      ? (['selesai'] as const)
      : step.next.flatMap((edge) => (edge.to === null ? [edge.result] : [])),
  );
  return [...new Set(found)].sort((a, b) => Number(b === 'selesai') - Number(a === 'selesai'));
}

/**
 * The way out of a decision, by the index of the printed way: mostly the shortest to the aim, now and then (`wander`,
 * a probability) another that still leads there.
 */
export function chooseWay(
  procedure: Procedure,
  stepId: string,
  aim: Aim,
  wander: number,
  chance: Chance,
): number {
  const distances = distancesTo(procedure, aim);
  const edges = procedure.steps.find((step) => step.id === stepId)?.next ?? [];
  const ways = edges.map((edge, index) => ({ index, length: lengthOf(distances, edge, aim) }));
  const lawful = ways.filter(({ length }) => length < Infinity).sort((a, b) => a.length - b.length);
  // The aim lies behind it: whatever ends.
  const [shortest, ...others] = lawful.length > 0 ? lawful : ways;
  if (others.length > 0 && lawful.length > 0 && chance.happens(wander)) return chance.pick(others).index;
  return shortest?.index ?? 0;
}
