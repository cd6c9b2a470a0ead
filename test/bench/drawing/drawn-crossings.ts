type Point = { readonly x: number; readonly y: number };
type Line = { readonly to: string; readonly points: readonly Point[] };

/** Every so many px of a path is looked at, and crossings nearer to each other than this are one, in px. */
const SAMPLE = 3;
const ONE_CROSSING = 8;

function pointsOf(path: SVGPathElement): readonly Point[] {
  const length = path.getTotalLength();
  const points: Point[] = [];
  for (let at = 0; at < length; at += SAMPLE) points.push(path.getPointAtLength(at));
  points.push(path.getPointAtLength(length));
  return withoutStraight(points);
}

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Leaves out what lies on the straight line between its neighbours. */
function withoutStraight(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const [before, after] = [kept.at(-1), points[index + 1]];
    if (before !== undefined && after !== undefined && Math.abs(side(before, point, after)) < 0.01) continue;
    kept.push(point);
  }
  return kept;
}

function meeting(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [one, two] = [side(a, b, c), side(a, b, d)];
  const [three, four] = [side(c, d, a), side(c, d, b)];
  if (one * two >= 0 || three * four >= 0) return null;
  const part = one / (one - two);
  return { x: c.x + (d.x - c.x) * part, y: c.y + (d.y - c.y) * part };
}

function crossings(one: Line, other: Line): number {
  const found: Point[] = [];
  for (let at = 1; at < one.points.length; at += 1)
    for (let beside = 1; beside < other.points.length; beside += 1) {
      const point = meeting(
        one.points[at - 1]!,
        one.points[at]!,
        other.points[beside - 1]!,
        other.points[beside]!,
      );
      const isKnown = (known: Point): boolean =>
        point !== null && Math.hypot(known.x - point.x, known.y - point.y) < ONE_CROSSING;
      if (point !== null && !found.some(isKnown)) found.push(point);
    }
  return found.length;
}

/** How often the arrows of a drawing cross each other; those that lead to the same step may meet. `targetOf` names it. */
export function drawnCrossings(
  paths: readonly SVGPathElement[],
  targetOf: (path: SVGPathElement) => string,
): number {
  const lines = paths.map((path): Line => ({ to: targetOf(path), points: pointsOf(path) }));
  return lines.reduce(
    (sum, one, at) =>
      sum +
      lines
        .slice(at + 1)
        .filter((other) => other.to !== one.to)
        .reduce((part, other) => part + crossings(one, other), 0),
    0,
  );
}
