import type { Edge, EndResult, Procedure, Step } from './schema';

/** The side of a symbol at which an arrow leaves it. Every arrow enters at the top. */
export type ExitSide = 'bottom' | 'left' | 'right';

/** How an arrow that ends the procedure ends it. */
export type Ending = { readonly result: EndResult; readonly opens: string | null };

/** One arrow out of a step, with the places it joins in the grid of rows and lanes; `toRow` is null for an ending. */
export type Exit = {
  readonly id: string;
  readonly step: Step;
  readonly index: number;
  readonly row: number;
  readonly lane: number;
  readonly toRow: number | null;
  readonly toLane: number;
  readonly when: string | null;
  readonly opens: string | null;
  readonly ending: Ending | null;
  readonly side: ExitSide;
  /** How many lanes it runs over along its own row before it turns; none but to save crossings. */
  readonly reach: number;
};

/** A span of the vertical between two rows; abstract, a row being 1 high. */
export type Span = { readonly from: number; readonly to: number };

/** Where, in a row 1 high, arrows enter (above the symbol) and leave (around its middle). */
const ENTER = 0.1;
const LEAVE = 0.4;
const BETWEEN_KINDS = 0.1;
const BETWEEN_TARGETS = 0.0001;
const BETWEEN_PORTS = 0.000001;

/**
 * Where an arrow leaves its row, on the abstract vertical: those that go up first, then the endings, then those down. Of
 * one kind the order is the one in which they nest: an arrow that will turn back over its own lane runs outside of those
 * that turn back before it does, and one that turns away runs outside of all of these.
 */
export function leaveAt(exit: Exit): number {
  const { row, toRow, index } = exit;
  if (toRow === null) return row + LEAVE + 2 * BETWEEN_KINDS + index * BETWEEN_PORTS;
  const isUp = toRow <= row;
  const isAway = turnsRight(exit) === (exit.side === 'right');
  const kind = isUp === isAway ? 1 : 0;
  const nested = isAway ? toRow - row : row - toRow;
  return (
    row + LEAVE + (kind + (isUp ? 0 : 3)) * BETWEEN_KINDS + nested * BETWEEN_TARGETS + index * BETWEEN_PORTS
  );
}

/** Where arrows enter a row, on the abstract vertical. */
export function enterAt(row: number): number {
  return row + ENTER;
}

/** The gutter an arrow from a symbol's side runs in: gutter `n` lies to the left of lane `n`. */
export function gutterOf({ side, lane, reach }: Exit): number {
  return side === 'left' ? lane - reach : lane + 1 + reach;
}

/** Whether an arrow, once in its gutter, leaves it again towards the right. */
export function turnsRight(exit: Exit): boolean {
  return exit.toLane >= gutterOf(exit);
}

/**
 * Finds every arrow of a procedure. The way to the next row leaves below, so does one ending that has no such way beside
 * it; all others leave at a side, for the time being left when they go up and right when not (`planExits` chooses).
 */
export function findExits(procedure: Procedure): readonly Exit[] {
  return procedure.steps.flatMap((step, row) => exitsOf(procedure, step, row));
}

function exitsOf(procedure: Procedure, step: Step, row: number): readonly Exit[] {
  const lane = laneIndex(procedure, step);
  const rows = new Map(procedure.steps.map((one, at) => [one.id, at]));
  const exits = edgesToDraw(step).map(({ edge, index }): Exit => {
    const toRow = edge.to === null ? null : (rows.get(edge.to) ?? null);
    const target = toRow === null ? undefined : procedure.steps[toRow];
    return {
      id: `${step.id}/${String(index)}`,
      step,
      index,
      row,
      lane,
      toRow,
      toLane: target === undefined ? lane : laneIndex(procedure, target),
      when: edge.when ?? null,
      opens: edge.opens ?? null,
      ending: edge.to === null ? { result: edge.result, opens: edge.opens ?? null } : null,
      side: toRow !== null && toRow <= row ? 'left' : 'right',
      reach: 0,
    };
  });
  const below = exits.find((exit) => exit.toRow === row + 1) ?? exits.find((exit) => exit.ending !== null);
  return exits.map((exit) => (exit === below ? { ...exit, side: 'bottom' } : exit));
}

type DrawnEdge = { readonly edge: Edge; readonly index: number };

/** A last step that calls another SOP keeps its pentagon, so the end of the procedure is drawn apart, as an ending. */
function edgesToDraw(step: Step): readonly DrawnEdge[] {
  const called = step.calls !== undefined && step.next.length === 0;
  if (called) return [{ edge: { to: null, result: 'selesai' }, index: -1 }];
  return step.next.map((edge, index) => ({ edge, index }));
}

function laneIndex(procedure: Procedure, step: Step): number {
  return Math.max(
    0,
    procedure.lanes.findIndex((lane) => lane.id === step.lane),
  );
}

/** How often two arrows of one gutter cross when `left` runs to the left of `right`. */
export function crossingsInGutter(left: Exit, right: Exit): number {
  if (left.toRow === null || right.toRow === null || left.toRow === right.toRow) return 0;
  return (
    Number(turnsRight(left) && within(enterAt(left.toRow), spanOf(right))) +
    Number(left.side === 'left' && within(leaveAt(left), spanOf(right))) +
    Number(!turnsRight(right) && within(enterAt(right.toRow), spanOf(left))) +
    Number(right.side === 'right' && within(leaveAt(right), spanOf(left)))
  );
}

/** The stretch of its gutter that an arrow takes. */
export function spanOf(exit: Exit): Span {
  const [leave, enter] = [leaveAt(exit), enterAt(exit.toRow ?? exit.row)];
  return { from: Math.min(leave, enter), to: Math.max(leave, enter) };
}

function within(y: number, { from, to }: Span): boolean {
  return y > from && y < to;
}

/** Whether one arrow, on its way in along its target row, crosses another that runs in a gutter. */
export function runCrosses(running: Exit, standing: Exit): boolean {
  if (running.toRow === null || !within(enterAt(running.toRow), spanOf(standing))) return false;
  const [at, gutter] = [gutterOf(standing), gutterOf(running)];
  return turnsRight(running) ? at > gutter && at <= running.toLane : at < gutter && at > running.toLane;
}

/** Whether one arrow, on its way out along its own row, crosses another that runs in a gutter before its own. */
export function leaveCrosses(running: Exit, standing: Exit): boolean {
  if (!within(leaveAt(running), spanOf(standing))) return false;
  const at = gutterOf(standing);
  return running.side === 'right'
    ? at > running.lane && at < gutterOf(running)
    : at <= running.lane && at > gutterOf(running);
}

/** Whether the way to the next row crosses an arrow that runs in a gutter. */
export function crossesRun(below: Exit, standing: Exit): boolean {
  if (below.toRow === null || below.toRow === standing.toRow) return false;
  if (!within(enterAt(below.toRow), spanOf(standing))) return false;
  const at = gutterOf(standing);
  return at > Math.min(below.lane, below.toLane) && at <= Math.max(below.lane, below.toLane);
}
