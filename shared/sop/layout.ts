import type { Procedure } from './schema';
import { lightLanesOf, planColumns, type ColumnPlan } from './sheet-columns';
import { gutterOf, planExits } from './sheet-exits';
import type { FrameExit } from './sheet-blocks';
import { frameOf, type StepFrame } from './sheet-frame';
import { planGutters, type Gutter } from './sheet-gutters';
import { layoutHead } from './sheet-head';
import { planRows, type RowPlan } from './sheet-rows';
import { startStandsApart } from './sheet-shape';
import { sizes } from './sheet-sizes';
import type { Point, SheetEdge, SheetLabel, SheetLayout, SheetOptions, SheetSymbol } from './sheet-types';
import { sheetStrings } from './sheet.strings';

type Plan = {
  readonly procedure: Procedure;
  readonly frames: readonly StepFrame[];
  readonly gutters: readonly Gutter[];
  readonly columns: ColumnPlan;
  readonly rows: readonly RowPlan[];
};
type Placed = { readonly frame: StepFrame; readonly row: RowPlan; readonly middle: Point };
type Drawn = Pick<SheetLayout, 'symbols' | 'edges' | 'labels'>;

/**
 * Lays out one procedure as the official table with its flowchart inside: every coordinate, in px. Pure.
 *
 * The arrows cannot meet a symbol or a text, because each kind has its own ground: an arrow leaves below or at a side of
 * its symbol, runs in a gutter between two lanes, and enters at the top along its target row's own line above the symbols.
 * Source: PermenPANRB 35/2012, bagan alir bercabang; "The SOP catalogue: source, format, rules", `How it is drawn`.
 */
export function layoutProcedure(procedure: Procedure, options: SheetOptions): SheetLayout {
  const exits = planExits(procedure);
  const frames = procedure.steps.map((step, row) =>
    frameOf(
      step,
      row === 0,
      exits.filter((exit) => exit.row === row),
      options,
    ),
  );
  const gutters = planGutters(exits, procedure.lanes.length);
  const columns = planColumns(procedure, frames, gutters, options);
  const rows = planRows(procedure, frames, exits, columns, options);
  const plan: Plan = { procedure, frames, gutters, columns, rows };
  const head = layoutHead(columns.columns, options);
  const drawn = procedure.steps.map((_, at) => drawStep(plan, at));
  const last = rows.at(-1)?.row;
  return {
    widthPx: columns.widthPx,
    headHeightPx: head.heightPx,
    bodyHeightPx: last === undefined ? 0 : last.y + last.height,
    columns: columns.columns,
    head: head.cells,
    rows: rows.map((row) => row.row),
    symbols: drawn.flatMap((one) => one.symbols),
    edges: drawn.flatMap((one) => one.edges),
    labels: drawn.flatMap((one) => one.labels),
  };
}

const symbolId = (stepId: string, part: string): string => `${stepId}:${part}`;

function placeStep(plan: Plan, at: number): Placed {
  const frame = plan.frames[at];
  const row = plan.rows[at];
  if (frame === undefined || row === undefined) throw new Error(`no row ${String(at)}`);
  const lane = plan.procedure.lanes.findIndex((one) => one.id === frame.step.lane);
  return { frame, row, middle: { x: plan.columns.laneMiddles[lane] ?? 0, y: row.middle } };
}

function drawStep(plan: Plan, at: number): Drawn {
  const placed = placeStep(plan, at);
  const exits = placed.frame.exits.map((exit) => drawExit(plan, placed, exit));
  const start = at === 0 && startStandsApart(placed.frame.step) ? [drawStart(placed)] : [];
  return {
    symbols: [
      mainSymbol(placed),
      ...lightSymbols(plan, placed),
      ...[...start, ...exits].flatMap((one) => one.symbols),
    ],
    edges: [...start, ...exits].flatMap((one) => one.edges),
    labels: exits.flatMap((one) => one.labels),
  };
}

function mainSymbol({ frame: { step, shape }, middle }: Placed): SheetSymbol {
  return {
    id: symbolId(step.id, 'main'),
    stepId: step.id,
    laneId: step.lane,
    part: 'main',
    shape: shape.shape,
    text: shape.text,
    sops: shape.sops,
    x: middle.x - shape.width / 2,
    y: middle.y - shape.height / 2,
    width: shape.width,
    height: shape.height,
  };
}

function lightSymbols(plan: Plan, { frame: { step }, middle }: Placed): readonly SheetSymbol[] {
  return lightLanesOf(step).map((laneId) => {
    const lane = plan.procedure.lanes.findIndex((one) => one.id === laneId);
    const part = (step.or ?? []).includes(laneId) ? 'or' : 'with';
    return {
      id: symbolId(step.id, `${part}-${laneId}`),
      stepId: step.id,
      laneId,
      part,
      shape: 'rectangle',
      text: part === 'or' ? sheetStrings.or : null,
      sops: [],
      x: (plan.columns.laneMiddles[lane] ?? 0) - sizes.light.width / 2,
      y: middle.y - sizes.light.height / 2,
      ...sizes.light,
    };
  });
}

function drawStart({ frame: { step, shape }, row, middle }: Placed): Drawn {
  const { height } = sizes.terminator;
  const width = sizes.rectangle.width;
  const y = row.row.y + sizes.rowPad;
  const id = symbolId(step.id, 'start');
  return {
    symbols: [
      {
        ...{
          id,
          stepId: step.id,
          laneId: step.lane,
          part: 'start',
          shape: 'capsule',
          text: sheetStrings.start,
          sops: [],
        },
        ...{ x: middle.x - width / 2, y, width, height },
      },
    ],
    edges: [
      {
        ...{ id: `${step.id}/start`, from: step.id, to: step.id, index: -1 },
        fromSymbol: id,
        toSymbol: symbolId(step.id, 'main'),
        points: [
          { x: middle.x, y: y + height },
          { x: middle.x, y: middle.y - shape.height / 2 },
        ],
      },
    ],
    labels: [],
  };
}

function drawExit(plan: Plan, placed: Placed, exit: FrameExit): Drawn {
  const { frame, middle } = placed;
  const { step } = frame;
  const symbols = exit.symbols.map((symbol): SheetSymbol => {
    const id = symbolId(step.id, `${symbol.part}-${String(exit.exit.index)}`);
    return {
      ...symbol,
      id,
      stepId: step.id,
      laneId: step.lane,
      x: middle.x + symbol.x,
      y: middle.y + symbol.y,
    };
  });
  const label: readonly SheetLabel[] =
    exit.label === null
      ? []
      : [
          {
            ...exit.label,
            stepId: step.id,
            edgeId: exit.isDrawn ? exit.exit.id : null,
            x: middle.x + exit.label.x,
            y: middle.y + exit.label.y,
          },
        ];
  return { symbols, edges: exit.isDrawn ? [drawEdge(plan, placed, exit, symbols[0])] : [], labels: label };
}

function drawEdge(
  plan: Plan,
  { frame, middle }: Placed,
  { exit, port }: FrameExit,
  end?: SheetSymbol,
): SheetEdge {
  const { step } = frame;
  const common = { id: exit.id, from: step.id, index: exit.index, fromSymbol: symbolId(step.id, 'main') };
  const leave = { x: middle.x + port.x, y: middle.y + port.y };
  if (exit.toRow === null) {
    const points = [leave, end === undefined ? leave : borderPoint(end, leave, exit.side === 'bottom')];
    return { ...common, to: null, toSymbol: end?.id ?? '', points };
  }
  const target = placeStep(plan, exit.toRow);
  const enter = { x: target.middle.x, y: target.middle.y - target.frame.shape.height / 2 };
  const { entryY } = target.row;
  const to = target.frame.step.id;
  const through =
    exit.side === 'bottom'
      ? [{ x: leave.x, y: entryY }]
      : trackPoints(
          plan.columns.trackX(gutterOf(exit), plan.gutters[gutterOf(exit)]?.trackOf.get(exit.id) ?? 0),
          leave,
          entryY,
        );
  const straight = exit.side === 'bottom' && exit.toLane === exit.lane;
  const points = straight ? [leave, enter] : [leave, ...through, { x: enter.x, y: entryY }, enter];
  return { ...common, to, toSymbol: symbolId(to, 'main'), points };
}

function trackPoints(x: number, leave: Point, entryY: number): readonly Point[] {
  return [
    { x, y: leave.y },
    { x, y: entryY },
  ];
}

function borderPoint(end: SheetSymbol, leave: Point, below: boolean): Point {
  if (below) return { x: leave.x, y: end.y };
  return { x: end.x > leave.x ? end.x : end.x + end.width, y: leave.y };
}
