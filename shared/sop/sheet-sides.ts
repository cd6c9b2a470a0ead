import type { Procedure, Step } from './schema';
import {
  crossesRun,
  crossingsInGutter,
  findExits,
  gutterOf,
  leaveCrosses,
  runCrosses,
  turnsRight,
  type Exit,
} from './sheet-exits';

/**
 * What each thing costs that a reader stumbles over. A crossing is worth a detour of five lanes. Two ways at one side cost
 * more where a third might join them: three stretch the symbol out of its shape.
 */
const COST = { crossing: 10, sharedSide: 7, sharedSideOfThree: 12, lane: 2, backOnRight: 1 } as const;

/** An arrow with all the ways it may take to its gutter: by its left or right side, and over how many free lanes. */
type Choice = { readonly ways: readonly Exit[]; readonly first: number };

/** What every way costs by itself, and with every way of another arrow: counted once, looked up in the search. */
type Costs = {
  readonly alone: (exit: number, way: number) => number;
  readonly together: (exit: number, way: number, other: number, otherWay: number) => number;
};

/** Finds every arrow and the side at which it leaves its symbol, so that lines cross as little as can be. */
export function planExits(procedure: Procedure): readonly Exit[] {
  const found = findExits(procedure);
  const below = found.filter((exit) => exit.side === 'bottom');
  const choices = found
    .filter((exit) => exit.side !== 'bottom')
    .map((exit): Choice => ({ ways: waysOf(exit, procedure), first: firstWay(exit) }));
  const chosen = improve(choices, costsOf(choices, below));
  return [...below, ...choices.flatMap(({ ways }, at) => ways[chosen[at] ?? 0] ?? [])];
}

/** Left and right stand first, in this order; then those that run over lanes in which nothing stands in their row. */
function waysOf(exit: Exit, { lanes }: Procedure): readonly Exit[] {
  const near = (['left', 'right'] as const).map((side): Exit => ({ ...exit, side }));
  if (exit.toRow === null) return near;
  const isFree = (lane: number): boolean => !standsIn(exit.step, lanes[lane]?.id);
  const far = near.flatMap((way) => {
    const [step, end] = way.side === 'left' ? [-1, -1] : [1, lanes.length];
    const free: Exit[] = [];
    for (let lane = exit.lane + step; lane !== end && isFree(lane); lane += step)
      free.push({ ...way, reach: free.length + 1 });
    return free;
  });
  return [...near, ...far];
}

function standsIn(step: Step, lane: string | undefined): boolean {
  return lane === undefined || [step.lane, ...step.with, ...(step.or ?? [])].includes(lane);
}

function firstWay(exit: Exit): number {
  if (exit.toLane === exit.lane) return exit.side === 'left' ? 0 : 1;
  return exit.toLane < exit.lane ? 0 : 1;
}

function costsOf(choices: readonly Choice[], below: readonly Exit[]): Costs {
  const alone = choices.map(({ ways }) => ways.map((way) => costAlone(way, below)));
  const atSides = (row: number): number => choices.filter(({ ways }) => ways[0]?.row === row).length;
  const together = choices.map(({ ways }, at) => {
    const shared = atSides(ways[0]?.row ?? 0) > 2 ? COST.sharedSideOfThree : COST.sharedSide;
    return ways.map((way) =>
      choices.slice(0, at).map((other) => other.ways.map((otherWay) => costTogether(way, otherWay, shared))),
    );
  });
  return {
    alone: (exit, way) => alone[exit]?.[way] ?? 0,
    together: (exit, way, other, otherWay) =>
      (exit > other
        ? together[exit]?.[way]?.[other]?.[otherWay]
        : together[other]?.[otherWay]?.[exit]?.[way]) ?? 0,
  };
}

function costAlone(exit: Exit, below: readonly Exit[]): number {
  if (exit.toRow === null) return 0;
  const crossed = below.filter((other) => crossesRun(other, exit)).length;
  const back = turnsRight(exit) ? exit.toLane - gutterOf(exit) : gutterOf(exit) - 1 - exit.toLane;
  const isBackOnRight = exit.toRow <= exit.row && exit.side === 'right';
  return COST.crossing * crossed + COST.lane * (exit.reach + back) + (isBackOnRight ? COST.backOnRight : 0);
}

function costTogether(one: Exit, other: Exit, sharedSide: number): number {
  const shared = one.row === other.row && one.side === other.side ? sharedSide : 0;
  return shared + COST.crossing * crossings(one, other);
}

function crossings(one: Exit, other: Exit): number {
  if (one.toRow === null || other.toRow === null || one.toRow === other.toRow) return 0;
  if (gutterOf(one) === gutterOf(other))
    return Math.min(crossingsInGutter(one, other), crossingsInGutter(other, one));
  return [runCrosses, leaveCrosses].reduce(
    (sum, crosses) => sum + Number(crosses(one, other)) + Number(crosses(other, one)),
    0,
  );
}

/** Sends one arrow another way, or two of them together, as long as that makes the whole cheaper. */
function improve(choices: readonly Choice[], costs: Costs): readonly number[] {
  const chosen = choices.map(({ first }) => first);
  const costOf = (exit: number, way: number): number =>
    chosen.reduce(
      (sum, otherWay, other) => (other === exit ? sum : sum + costs.together(exit, way, other, otherWay)),
      costs.alone(exit, way),
    );
  /** The cheapest other way of an arrow, and what is saved by it (less than nothing: lost). */
  const bestTurn = (exit: number): { readonly way: number; readonly gain: number } => {
    const now = chosen[exit] ?? 0;
    const cost = costOf(exit, now);
    return (choices[exit]?.ways ?? []).reduce(
      (best, _, way) => {
        const gain = way === now ? -Infinity : cost - costOf(exit, way);
        return gain > best.gain ? { way, gain } : best;
      },
      { way: now, gain: -Infinity },
    );
  };
  const improveOnce = (): boolean =>
    chosen.some((now, one) => {
      const turn = bestTurn(one);
      if (turn.gain > 0) {
        chosen[one] = turn.way;
        return true;
      }
      return (choices[one]?.ways ?? []).some((_, way) => {
        if (way === now) return false;
        const lost = costOf(one, way) - costOf(one, now);
        chosen[one] = way;
        const isBetter = chosen.some((__, other) => {
          const second = other === one ? null : bestTurn(other);
          if (second === null || second.gain <= lost) return false;
          chosen[other] = second.way;
          return true;
        });
        if (!isBetter) chosen[one] = now;
        return isBetter;
      });
    });
  let isBetter = true;
  while (isBetter) isBetter = improveOnce();
  return chosen;
}
