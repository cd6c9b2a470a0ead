import { incoming, stepById, walkableEdges } from '../../../shared/sop/graph';
import type { Procedure } from '../../../shared/sop/schema';

/** Which way a sheet runs. */
export type WalkDirection = 'down' | 'across';

const TURNED: Readonly<Record<string, string>> = {
  ArrowRight: 'ArrowDown',
  ArrowLeft: 'ArrowUp',
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
};

/**
 * The step a key leads to from another. Down and up follow the arrows along the first way, right and left take a choice's
 * other ways; where no arrow leads on, down and up go by rows, so that nobody is caught. On a sheet laid across the keys turn with it. Null: the key is not ours.
 */
export function stepForKey(
  procedure: Procedure,
  from: string,
  pressed: string,
  direction: WalkDirection,
): string | null {
  const key = direction === 'across' ? (TURNED[pressed] ?? pressed) : pressed;
  const { steps } = procedure;
  const row = steps.findIndex((step) => step.id === from);
  const step = stepById(procedure, from);
  if (step === undefined) return null;
  const ways = walkableEdges(step).map((edge) => edge.to);
  switch (key) {
    case 'ArrowDown':
      return ways[0] ?? steps[row + 1]?.id ?? from;
    case 'ArrowUp':
      return nearestSource(procedure, from, row) ?? steps[row - 1]?.id ?? from;
    case 'ArrowRight':
      return ways[1] ?? from;
    case 'ArrowLeft':
      return (ways.length > 2 ? ways.at(-1) : undefined) ?? from;
    case 'Home':
      return steps[0]?.id ?? from;
    case 'End':
      return steps.at(-1)?.id ?? from;
    default:
      return null;
  }
}

function nearestSource(procedure: Procedure, id: string, row: number): string | undefined {
  const above = incoming(procedure, id).filter((arrow) => arrow.fromRow < row);
  return above.at(-1)?.from.id;
}
