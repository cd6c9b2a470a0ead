import type { Box, Point, SymbolShape } from '../../../shared/sop/sheet-types';

const CORNER = 4;
const HEAD_LENGTH = 7;
const HEAD_HALF_WIDTH = 3.5;
const PENTAGON_SHOULDER = 0.62;

/** The outline of a symbol, moved outwards by `grow` px, as the data of an SVG path. */
export function symbolPath(shape: SymbolShape, box: Box, grow = 0): string {
  const [x, y] = [box.x - grow, box.y - grow];
  const [w, h] = [box.width + 2 * grow, box.height + 2 * grow];
  switch (shape) {
    case 'rectangle':
      return `M${x} ${y}h${w}v${h}h${-w}Z`;
    case 'capsule': {
      const r = h / 2;
      return `M${x + r} ${y}h${w - h}a${r} ${r} 0 0 1 0 ${h}h${h - w}a${r} ${r} 0 0 1 0 ${-h}Z`;
    }
    case 'diamond': {
      const [more, wide] = [grow * 0.6, box.width / 2 + grow * 1.6];
      return `M${box.x + box.width / 2} ${y - more}l${wide} ${h / 2 + more}l${-wide} ${h / 2 + more}l${-wide} ${-h / 2 - more}Z`;
    }
    case 'pentagon':
      return `M${x} ${y}h${w}v${h * PENTAGON_SHOULDER}l${-w / 2} ${h * (1 - PENTAGON_SHOULDER)}l${-w / 2} ${-h * (1 - PENTAGON_SHOULDER)}Z`;
  }
}

/** An orthogonal polyline with its corners rounded a little, ending where the arrow head begins. */
export function edgePath(points: readonly Point[]): string {
  const turns = points.filter((point, at) => at === 0 || distance(point, points[at - 1]) > 0);
  const [first] = turns;
  const last = turns.at(-1);
  const beforeLast = turns.at(-2);
  if (first === undefined || last === undefined || beforeLast === undefined) return '';
  const middle = turns.slice(1, -1).map((corner, at) => {
    const [before, after] = [turns[at] ?? corner, turns[at + 2] ?? corner];
    const radius = Math.min(CORNER, distance(before, corner) / 2, distance(corner, after) / 2);
    const [from, to] = [towards(corner, before, radius), towards(corner, after, radius)];
    return `L${from.x} ${from.y}Q${corner.x} ${corner.y} ${to.x} ${to.y}`;
  });
  const end = towards(last, beforeLast, HEAD_LENGTH - 1);
  return `M${first.x} ${first.y}${middle.join('')}L${end.x} ${end.y}`;
}

/** The arrow head at the end of a polyline. */
export function headPath(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const base = towards(tip, before, HEAD_LENGTH);
  const upright = Math.abs(tip.x - before.x) < Math.abs(tip.y - before.y);
  const [dx, dy] = upright ? [HEAD_HALF_WIDTH, 0] : [0, HEAD_HALF_WIDTH];
  return `M${tip.x} ${tip.y}L${base.x + dx} ${base.y + dy}L${base.x - dx} ${base.y - dy}Z`;
}

function distance(one: Point, other: Point | undefined): number {
  return other === undefined ? 0 : Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole };
}
