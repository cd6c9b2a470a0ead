import type { Procedure } from './schema';
import {
  crossesRun,
  crossingsInGutter,
  findExits,
  gutterOf,
  runCrosses,
  turnsRight,
  type Exit,
} from './sheet-exits';

/** What each thing costs that a reader stumbles over. A crossing is worth a detour of five lanes. */
const COST = { crossing: 10, sharedSide: 7, lane: 2, backOnRight: 1 } as const;

const SIDES = ['left', 'right'] as const;

/** What every choice costs by itself, and with every other: counted once, looked up in the search. */
type Costs = {
  readonly alone: (exit: number, side: number) => number;
  readonly together: (exit: number, side: number, other: number, otherSide: number) => number;
};

/** Finds every arrow and the side at which it leaves its symbol, so that lines cross as little as can be. */
export function planExits(procedure: Procedure): readonly Exit[] {
  const found = findExits(procedure);
  const sideways = found.filter((exit) => exit.side !== 'bottom');
  const below = found.filter((exit) => exit.side === 'bottom');
  const first = sideways.map(sideTowardsTarget);
  const chosen = improve(first, costsOf(sideways, below));
  return [...below, ...sideways.map((exit, at) => ({ ...exit, side: SIDES[chosen[at] ?? 0] ?? 'left' }))];
}

function sideTowardsTarget(exit: Exit): number {
  if (exit.toLane === exit.lane) return exit.side === 'left' ? 0 : 1;
  return exit.toLane < exit.lane ? 0 : 1;
}

function costsOf(sideways: readonly Exit[], below: readonly Exit[]): Costs {
  const both = sideways.map((exit) => SIDES.map((side): Exit => ({ ...exit, side })));
  const alone = both.map((sides) => sides.map((exit) => costAlone(exit, below)));
  const together = both.map((sides, at) =>
    sides.map((exit) => both.slice(0, at).map((others) => others.map((other) => costTogether(exit, other)))),
  );
  return {
    alone: (exit, side) => alone[exit]?.[side] ?? 0,
    together: (exit, side, other, otherSide) =>
      (exit > other
        ? together[exit]?.[side]?.[other]?.[otherSide]
        : together[other]?.[otherSide]?.[exit]?.[side]) ?? 0,
  };
}

function costAlone(exit: Exit, below: readonly Exit[]): number {
  if (exit.toRow === null) return 0;
  const crossed = below.filter((other) => crossesRun(other, exit)).length;
  const lanes = turnsRight(exit) ? exit.toLane - gutterOf(exit) : gutterOf(exit) - 1 - exit.toLane;
  const isBackOnRight = exit.toRow <= exit.row && exit.side === 'right';
  return COST.crossing * crossed + COST.lane * lanes + (isBackOnRight ? COST.backOnRight : 0);
}

function costTogether(one: Exit, other: Exit): number {
  const shared = one.row === other.row && one.side === other.side ? COST.sharedSide : 0;
  return shared + COST.crossing * crossings(one, other);
}

function crossings(one: Exit, other: Exit): number {
  if (one.toRow === null || other.toRow === null || one.toRow === other.toRow) return 0;
  if (gutterOf(one) !== gutterOf(other))
    return Number(runCrosses(one, other)) + Number(runCrosses(other, one));
  return Math.min(crossingsInGutter(one, other), crossingsInGutter(other, one));
}

/** Turns one arrow to its other side, or two of them together, as long as that makes the whole cheaper. */
function improve(first: readonly number[], costs: Costs): readonly number[] {
  const chosen = [...first];
  const sideOf = (exit: number): number => chosen[exit] ?? 0;
  const gainOf = (exit: number): number =>
    chosen.reduce(
      (gain, side, other) =>
        other === exit
          ? gain
          : gain +
            costs.together(exit, sideOf(exit), other, side) -
            costs.together(exit, 1 - sideOf(exit), other, side),
      costs.alone(exit, sideOf(exit)) - costs.alone(exit, 1 - sideOf(exit)),
    );
  const turn = (exit: number): void => {
    chosen[exit] = 1 - sideOf(exit);
  };
  const improveOnce = (): boolean =>
    chosen.some((_, one) => {
      const gain = gainOf(one);
      turn(one);
      if (gain > 0) return true;
      const partner = chosen.findIndex((__, other) => other > one && gain + gainOf(other) > 0);
      turn(partner === -1 ? one : partner);
      return partner !== -1;
    });
  let isBetter = true;
  while (isBetter) isBetter = improveOnce();
  return chosen;
}
