import type {
  Box,
  Point,
  SheetAcross,
  SheetDrawing,
  SheetEdge,
  SheetLayout,
  SheetSymbol,
} from '../../../shared/sop/sheet-types';

/** What the rules look at: a drawing, the lanes it stands in and its rows. */
export type DrawnSheet = SheetDrawing &
  Pick<SheetLayout, 'bodyHeightPx' | 'columns'> & {
    readonly rows: readonly (Pick<Box, 'y' | 'height'> & { readonly stepId: string })[];
  };

type Segment = { readonly box: Box; readonly thick: Box; readonly edge: SheetEdge };

const EPSILON = 0.01;
/** How near a line may come to a text, and to another that goes elsewhere, in px. */
const TEXT_CLEARANCE = 2;
const LINE_CLEARANCE = 6;

/** Turns a sheet laid out across upright again, so that the same rules hold for it: its lanes are columns, its steps rows. */
export function turnedBack({ bands, slices, widthPx, ...drawing }: SheetAcross): DrawnSheet {
  const turn = <Any extends Box>(box: Any): Any => ({
    ...box,
    ...{ x: box.y, y: box.x, width: box.height, height: box.width },
  });
  return {
    bodyHeightPx: widthPx,
    columns: bands.map(({ kind, laneId, lines, y, height }) => ({
      ...{ kind, laneId, label: lines.join(' '), x: y, width: height },
    })),
    rows: slices.map(({ stepId, x, width }) => ({ stepId, y: x, height: width })),
    symbols: drawing.symbols.map(turn),
    labels: drawing.labels.map(turn),
    edges: drawing.edges.map((edge) => ({
      ...edge,
      points: edge.points.map(({ x, y }) => ({ x: y, y: x })),
    })),
  };
}

/** Every fault of a drawn sheet in words, so that a failing test says what is wrong; an exact sheet has none. */
export function faultsOf(layout: DrawnSheet): readonly string[] {
  const segments = layout.edges.flatMap(segmentsOf);
  return [
    ...symbolsInPlace(layout),
    ...apart('symbols', layout.symbols, layout.symbols),
    ...apart('labels', layout.labels, layout.labels),
    ...apart('label and symbol', layout.labels, layout.symbols),
    ...labelsInPlace(layout),
    ...segments.flatMap((segment) => segmentFaults(layout, segment)),
    ...overlaps(segments),
    ...crowded(segments),
    ...layout.edges.flatMap((edge) => gutterFaults(layout, edge)),
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

function laneCell(layout: DrawnSheet, laneId: string, stepId: string): Box {
  const column = layout.columns.find((one) => one.laneId === laneId)!;
  const row = layout.rows.find((one) => one.stepId === stepId)!;
  return { x: column.x, y: row.y, width: column.width, height: row.height };
}

function symbolsInPlace(layout: DrawnSheet): readonly string[] {
  return layout.symbols
    .filter((symbol) => !inside(symbol, laneCell(layout, symbol.laneId, symbol.stepId)))
    .map((symbol) => `symbol ${symbol.id} leaves its lane or row`);
}

function labelsInPlace(layout: DrawnSheet): readonly string[] {
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

function segmentFaults(layout: DrawnSheet, segment: Segment): readonly string[] {
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
      .filter((label) => crosses(segment, grown(label, TEXT_CLEARANCE)))
      .map((label) => `${name} meets label ${label.lines.join(' ')}`),
    ...layout.symbols
      .filter((symbol) => symbol.id === edge.toSymbol && meetsDeep(segment, symbol))
      .map((symbol) => `${name} enters ${symbol.id}`),
  ];
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
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

/** Two lines beside each other that go to different steps must be told apart. */
function crowded(segments: readonly Segment[]): readonly string[] {
  const upright = segments.filter(({ box }) => box.width < EPSILON);
  return upright.flatMap((one, at) =>
    upright
      .slice(at + 1)
      .filter(({ edge }) => edge !== one.edge && !mergesWith(one.edge, edge))
      .filter(({ box }) => Math.abs(box.x - one.box.x) < LINE_CLEARANCE - EPSILON && besides(one.box, box))
      .map(({ edge }) => `edges ${one.edge.id} and ${edge.id} run too near to each other`),
  );
}

function besides(one: Box, other: Box): boolean {
  return one.y < other.y + other.height - EPSILON && other.y < one.y + one.height - EPSILON;
}

/** An arrow that goes back up, or past a row, does so between the lanes: above and below no symbol of any row. */
function gutterFaults(layout: DrawnSheet, edge: SheetEdge): readonly string[] {
  const [from, to] = [edge.from, edge.to].map((id) => layout.rows.findIndex((row) => row.stepId === id));
  if (edge.to === null || from === undefined || to === undefined || to === from + 1) return [];
  const runs = segmentsOf(edge)
    .slice(0, -1)
    .filter(({ box }) => box.height > EPSILON);
  return runs.flatMap(({ box }) =>
    layout.symbols
      .filter((symbol) => box.x > symbol.x && box.x < symbol.x + symbol.width)
      .map((symbol) => `edge ${edge.id} runs in the lane, in line with ${symbol.id}`),
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

function endFaults(layout: DrawnSheet, edge: SheetEdge): readonly string[] {
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
export function crossingsOf(layout: DrawnSheet): number {
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
