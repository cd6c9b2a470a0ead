import type { Procedure } from './schema';
import type { FrameExit } from './sheet-blocks';
import { lightLanesOf, planColumns, type ColumnPlan } from './sheet-columns';
import { gutterOf } from './sheet-exits';
import { frameOf, type StepFrame } from './sheet-frame';
import { planGutters, type Gutter } from './sheet-gutters';
import { planRows, startSize, type RowPlan } from './sheet-rows';
import { startStandsApart } from './sheet-shape';
import { planExits } from './sheet-sides';
import { laid, sizes } from './sheet-sizes';
import type { PlanOptions, Point, SheetDrawing, SheetEdge, SheetLabel, SheetSymbol } from './sheet-types';
import { sheetStrings } from './sheet.strings';

/** Everything decided about a sheet before a coordinate is drawn: the room at each symbol, tracks, columns and rows. */
export type SheetPlan = {
  readonly procedure: Procedure;
  readonly turned: boolean;
  readonly frames: readonly StepFrame[];
  readonly gutters: readonly Gutter[];
  readonly columns: ColumnPlan;
  readonly rows: readonly RowPlan[];
};

type Placed = { readonly frame: StepFrame; readonly row: RowPlan; readonly middle: Point };

/** Plans a sheet: the sides at which arrows leave first, then their tracks, then columns and rows wide and high enough. */
export function planSheet(procedure: Procedure, options: PlanOptions): SheetPlan {
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
  return { procedure, turned: options.turned, frames, gutters, columns, rows };
}

/** Draws the symbols, arrows and labels of a planned sheet, in the coordinates of the plan. */
export function drawSheet(plan: SheetPlan): SheetDrawing {
  const drawn = plan.procedure.steps.map((_, at) => drawStep(plan, at));
  return {
    symbols: drawn.flatMap((one) => one.symbols),
    edges: drawn.flatMap((one) => one.edges),
    labels: drawn.flatMap((one) => one.labels),
  };
}

const symbolId = (stepId: string, part: string): string => `${stepId}:${part}`;

function placeStep(plan: SheetPlan, at: number): Placed {
  const frame = plan.frames[at];
  const row = plan.rows[at];
  if (frame === undefined || row === undefined) throw new Error(`no row ${String(at)}`);
  const lane = plan.procedure.lanes.findIndex((one) => one.id === frame.step.lane);
  return { frame, row, middle: { x: plan.columns.laneMiddles[lane] ?? 0, y: row.middle } };
}

function drawStep(plan: SheetPlan, at: number): SheetDrawing {
  const placed = placeStep(plan, at);
  const exits = placed.frame.exits.map((exit) => drawExit(plan, placed, exit));
  const start = at === 0 && startStandsApart(placed.frame.step) ? [drawStart(plan, placed)] : [];
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

function lightSymbols(plan: SheetPlan, { frame: { step }, middle }: Placed): readonly SheetSymbol[] {
  const light = laid(sizes.light, plan.turned);
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
      x: (plan.columns.laneMiddles[lane] ?? 0) - light.width / 2,
      y: middle.y - light.height / 2,
      ...light,
    };
  });
}

function drawStart({ turned }: SheetPlan, { frame: { step, shape }, row, middle }: Placed): SheetDrawing {
  const { width, height } = laid(startSize, turned);
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

function drawExit(plan: SheetPlan, placed: Placed, exit: FrameExit): SheetDrawing {
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
  plan: SheetPlan,
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
