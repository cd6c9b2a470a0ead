import type { Box, Point, SheetEdge, SheetLayout, SheetSymbol } from '../../../shared/sop/sheet-types';

type Segment = { readonly box: Box; readonly thick: Box; readonly edge: SheetEdge };

const EPSILON = 0.01;

/** Every fault of a drawn sheet in words, so that a failing test says what is wrong; an exact sheet has none. */
export function faultsOf(layout: SheetLayout): readonly string[] {
  const segments = layout.edges.flatMap(segmentsOf);
  return [
    ...symbolsInPlace(layout),
    ...apart('symbols', layout.symbols, layout.symbols),
    ...apart('labels', layout.labels, layout.labels),
    ...apart('label and symbol', layout.labels, layout.symbols),
    ...labelsInPlace(layout),
    ...segments.flatMap((segment) => segmentFaults(layout, segment)),
    ...overlaps(segments),
    ...layout.edges.flatMap((edge) => endFaults(layout, edge)),
  ];
}

function segmentsOf(edge: SheetEdge): readonly Segment[] {
  return edge.points.slice(1).map((to, at) => {
    const box = boxBetween(edge.points[at]!, to);
    return { box, thick: thicken(box), edge };
  });
}

/** A line has no thickness, and would else meet no box. */
function thicken({ x, y, width, height }: Box): Box {
  const more = 2 * EPSILON;
  return { x: x - more, y: y - more, width: width + 2 * more, height: height + 2 * more };
}

function boxBetween(from: Point, to: Point): Box {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  return { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
}

function meets(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width - EPSILON &&
    other.x < one.x + one.width - EPSILON &&
    one.y < other.y + other.height - EPSILON &&
    other.y < one.y + one.height - EPSILON
  );
}

function crosses({ thick }: Segment, box: Box): boolean {
  return meets(thick, box);
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - EPSILON &&
    inner.y >= outer.y - EPSILON &&
    inner.x + inner.width <= outer.x + outer.width + EPSILON &&
    inner.y + inner.height <= outer.y + outer.height + EPSILON
  );
}

function laneCell(layout: SheetLayout, laneId: string, stepId: string): Box {
  const column = layout.columns.find((one) => one.laneId === laneId)!;
  const row = layout.rows.find((one) => one.stepId === stepId)!;
  return { x: column.x, y: row.y, width: column.width, height: row.height };
}

function symbolsInPlace(layout: SheetLayout): readonly string[] {
  return layout.symbols
    .filter((symbol) => !inside(symbol, laneCell(layout, symbol.laneId, symbol.stepId)))
    .map((symbol) => `symbol ${symbol.id} leaves its lane or row`);
}

function labelsInPlace(layout: SheetLayout): readonly string[] {
  return layout.labels.flatMap((label) => {
    const main = layout.symbols.find((symbol) => symbol.stepId === label.stepId && symbol.part === 'main')!;
    return inside(label, laneCell(layout, main.laneId, label.stepId))
      ? []
      : [`label of ${label.stepId} leaves its cell`];
  });
}

function apart(what: string, ones: readonly Box[], others: readonly Box[]): readonly string[] {
  return ones.flatMap((one, at) =>
    others
      .slice(ones === others ? at + 1 : 0)
      .filter((other) => meets(one, other))
      .map((other) => `${what} overlap: ${JSON.stringify([one, other])}`),
  );
}

function segmentFaults(layout: SheetLayout, segment: Segment): readonly string[] {
  const { edge } = segment;
  const name = `edge ${edge.id}`;
  const { x, y, width, height } = segment.box;
  const lanes = layout.columns.filter((column) => column.kind === 'lane');
  const [left, right] = [lanes[0]!.x, lanes.at(-1)!.x + lanes.at(-1)!.width];
  const through = layout.symbols.filter(
    (symbol) => symbol.id !== edge.fromSymbol && symbol.id !== edge.toSymbol && crosses(segment, symbol),
  );
  return [
    ...(width > EPSILON && height > EPSILON ? [`${name} is not orthogonal`] : []),
    ...(x < left || x + width > right || y < 0 || y + height > layout.bodyHeightPx
      ? [`${name} leaves the lanes`]
      : []),
    ...through.map((symbol) => `${name} passes through ${symbol.id}`),
    ...layout.labels
      .filter((label) => crosses(segment, label))
      .map((label) => `${name} meets label ${label.lines.join(' ')}`),
    ...layout.symbols
      .filter((symbol) => symbol.id === edge.toSymbol && meetsDeep(segment, symbol))
      .map((symbol) => `${name} enters ${symbol.id}`),
  ];
}

function meetsDeep(segment: Segment, symbol: SheetSymbol): boolean {
  const core = { x: symbol.x + 1, y: symbol.y + 1, width: symbol.width - 2, height: symbol.height - 2 };
  return segment.edge.fromSymbol !== symbol.id && crosses(segment, core);
}

function overlaps(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap((one, at) =>
    segments
      .slice(at + 1)
      .filter(
        (other) => other.edge !== one.edge && !mergesWith(one.edge, other.edge) && collinear(one, other),
      )
      .map((other) => `edges ${one.edge.id} and ${other.edge.id} run on one line`),
  );
}

function mergesWith(one: SheetEdge, other: SheetEdge): boolean {
  return one.to !== null && one.to === other.to;
}

function collinear(one: Segment, other: Segment): boolean {
  const [a, b] = [one.box, other.box];
  const upright = a.width < EPSILON && b.width < EPSILON && Math.abs(a.x - b.x) < EPSILON;
  const level = a.height < EPSILON && b.height < EPSILON && Math.abs(a.y - b.y) < EPSILON;
  return (
    (upright && a.y < b.y + b.height - EPSILON && b.y < a.y + a.height - EPSILON) ||
    (level && a.x < b.x + b.width - EPSILON && b.x < a.x + a.width - EPSILON)
  );
}

function endFaults(layout: SheetLayout, edge: SheetEdge): readonly string[] {
  const from = layout.symbols.find((symbol) => symbol.id === edge.fromSymbol);
  const to = layout.symbols.find((symbol) => symbol.id === edge.toSymbol);
  const [first, last] = [edge.points[0]!, edge.points.at(-1)!];
  return [
    ...(from !== undefined && onBorder(from, first) ? [] : [`edge ${edge.id} does not start at its source`]),
    ...(to !== undefined && onBorder(to, last) ? [] : [`edge ${edge.id} does not end at its target`]),
  ];
}

/** Whether a point lies on the drawn outline of a symbol; capsules and pentagons are met only at their straight parts. */
function onBorder(symbol: SheetSymbol, point: Point): boolean {
  const [dx, dy] = [
    Math.abs(point.x - symbol.x - symbol.width / 2) / (symbol.width / 2),
    Math.abs(point.y - symbol.y - symbol.height / 2) / (symbol.height / 2),
  ];
  if (symbol.shape === 'diamond') return Math.abs(dx + dy - 1) < EPSILON;
  const middle = dx < EPSILON || dy < EPSILON;
  return middle && Math.abs(Math.max(dx, dy) - 1) < EPSILON;
}

/** How often lines of different edges cross each other, merging edges left out. */
export function crossingsOf(layout: SheetLayout): number {
  const segments = layout.edges.flatMap(segmentsOf);
  return segments.reduce(
    (count, one, at) =>
      count +
      segments.slice(at + 1).filter((other) => !mergesWith(one.edge, other.edge) && cut(one, other)).length,
    0,
  );
}

function cut(one: Segment, other: Segment): boolean {
  const [a, b] = [one.box, other.box];
  if (a.width < EPSILON === b.width < EPSILON) return false;
  const [up, flat] = a.width < EPSILON ? [a, b] : [b, a];
  return (
    up.x > flat.x + EPSILON &&
    up.x < flat.x + flat.width - EPSILON &&
    flat.y > up.y + EPSILON &&
    flat.y < up.y + up.height - EPSILON
  );
}
