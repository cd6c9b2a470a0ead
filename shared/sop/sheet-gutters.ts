import { crossingsInGutter, gutterOf, spanOf, type Exit, type Span } from './sheet-exits';

/** The arrows of one gutter that share a line because they lead to the same step. */
type Wire = { readonly toRow: number; readonly exits: readonly Exit[]; readonly span: Span };

/** The tracks of one gutter: how many there are, and on which one, counted from the left, each arrow runs. */
export type Gutter = { readonly tracks: number; readonly trackOf: ReadonlyMap<string, number> };

/**
 * Gives every arrow that runs beside the lanes a track in its gutter. Arrows to one step share a track; two others never
 * share one where their spans meet; the order from left to right is the one with the fewest crossings found.
 */
export function planGutters(exits: readonly Exit[], lanes: number): readonly Gutter[] {
  const running = exits.filter((exit) => exit.side !== 'bottom' && exit.toRow !== null);
  return Array.from({ length: lanes + 1 }, (_, gutter) => {
    const wires = orderWires(wiresOf(running.filter((exit) => gutterOf(exit) === gutter)));
    return assignTracks(wires);
  });
}

function wiresOf(exits: readonly Exit[]): readonly Wire[] {
  const byTarget = new Map<number, Exit[]>();
  for (const exit of exits) {
    if (exit.toRow === null) continue;
    const own = byTarget.get(exit.toRow) ?? [];
    byTarget.set(exit.toRow, [...own, exit]);
  }
  return [...byTarget].map(([toRow, own]) => {
    const spans = own.map(spanOf);
    return {
      toRow,
      exits: own,
      span: {
        from: Math.min(...spans.map((span) => span.from)),
        to: Math.max(...spans.map((span) => span.to)),
      },
    };
  });
}

function cost(left: Wire, right: Wire): number {
  return left.exits.reduce(
    (sum, one) => sum + right.exits.reduce((part, other) => part + crossingsInGutter(one, other), 0),
    0,
  );
}

/** Puts each wire, the short ones first, where it crosses those already placed least. */
function orderWires(wires: readonly Wire[]): readonly Wire[] {
  const length = ({ span }: Wire): number => span.to - span.from;
  const order: Wire[] = [];
  for (const wire of [...wires].sort((one, other) => length(one) - length(other))) {
    let best = { at: 0, cost: Infinity };
    for (let at = 0; at <= order.length; at += 1) {
      const here =
        order.slice(0, at).reduce((sum, other) => sum + cost(other, wire), 0) +
        order.slice(at).reduce((sum, other) => sum + cost(wire, other), 0);
      if (here < best.cost) best = { at, cost: here };
    }
    order.splice(best.at, 0, wire);
  }
  return order;
}

function assignTracks(wires: readonly Wire[]): Gutter {
  const trackOf = new Map<string, number>();
  const placed: { readonly span: Span; readonly track: number }[] = [];
  let tracks = 0;
  for (const { span, exits } of wires) {
    const meeting = placed.filter((other) => other.span.from <= span.to && span.from <= other.span.to);
    const track = Math.max(-1, ...meeting.map((other) => other.track)) + 1;
    placed.push({ span, track });
    tracks = Math.max(tracks, track + 1);
    for (const exit of exits) trackOf.set(exit.id, track);
  }
  return { tracks, trackOf };
}
