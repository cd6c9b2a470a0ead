import type { Procedure } from './schema';
import { drawSheet, planSheet } from './sheet-draw';
import { textOf, type CellText } from './sheet-rows';
import { sizes } from './sheet-sizes';
import type {
  Box,
  ColumnKind,
  Point,
  SheetAcross,
  SheetBand,
  SheetCell,
  SheetColumn,
  SheetDrawing,
  SheetOptions,
  SheetSlice,
} from './sheet-types';
import { sheetStrings } from './sheet.strings';

type TextKind = Exclude<ColumnKind, 'lane'>;

const ABOVE: readonly TextKind[] = ['no', 'uraian'];
const BELOW: readonly TextKind[] = ['kelengkapan', 'waktu', 'output', 'keterangan'];

/**
 * Lays the same table out across: one band per lane, the steps from left to right, the words above and below them. It is
 * the plan of `layoutProcedure` made for boxes on their side and then turned, so the same grounds keep everything apart.
 */
export function layoutAcross(procedure: Procedure, options: Omit<SheetOptions, 'compact'>): SheetAcross {
  const { measure, widthPx } = options;
  const room = Math.floor((widthPx - sizes.acrossHead) / procedure.steps.length);
  const leastRow = Math.max(sizes.acrossStep, room);
  const plan = planSheet(procedure, { measure, widthPx: 0, compact: false, turned: true, leastRow });
  const above = textBands(procedure, ABOVE, plan.rows, options);
  const below = textBands(procedure, BELOW, plan.rows, options);
  const top = stack(above, 0);
  const lanes = plan.columns.columns.map(({ laneId, label, x, width }): SheetBand => ({
    ...{ kind: 'lane', laneId, lines: headLines(label, options) },
    ...{ y: top.end + x, height: width },
  }));
  const bottom = stack(below, top.end + plan.columns.widthPx);
  const texts = [...top.bands, ...bottom.bands];
  const slices = plan.rows.map(({ row }, at) => sliceOf(row, [...above, ...below], texts, at));
  const last = slices.at(-1);
  return {
    widthPx: last === undefined ? 0 : last.x + last.width,
    heightPx: bottom.end,
    headWidthPx: sizes.acrossHead,
    bands: [...top.bands, ...lanes, ...bottom.bands],
    slices,
    ...turn(drawSheet(plan), top.end),
  };
}

type TextBand = {
  readonly kind: TextKind;
  readonly lines: readonly string[];
  readonly texts: readonly CellText[];
};
type Stacked = { readonly bands: readonly SheetBand[]; readonly end: number };
type Stretch = { readonly y: number; readonly height: number };

function headLines(label: string, { measure }: Pick<SheetOptions, 'measure'>): readonly string[] {
  return measure(label, sizes.acrossHead - 2 * sizes.headPadX, 'head').lines;
}

/** The words of each kind, broken for the width of their step; a band nobody writes in is left out. */
function textBands(
  procedure: Procedure,
  kinds: readonly TextKind[],
  rows: readonly { readonly row: Stretch }[],
  options: Pick<SheetOptions, 'measure'>,
): readonly TextBand[] {
  return kinds
    .map((kind) => {
      const texts = procedure.steps.map((step, at) => {
        const width = rows[at]?.row.height ?? 0;
        const column: SheetColumn = { kind, laneId: null, label: sheetStrings[kind], x: 0, width };
        return textOf(step, column, options);
      });
      return { kind, lines: headLines(sheetStrings[kind], options), texts };
    })
    .filter(({ texts }) => texts.some((text) => text.lines.length > 0));
}

function stack(bands: readonly TextBand[], from: number): Stacked {
  let y = from;
  const stacked = bands.map(({ kind, lines, texts }): SheetBand => {
    const height = Math.ceil(Math.max(...texts.map((text) => text.heightPx))) + 2 * sizes.cellPadY;
    const band = { kind, laneId: null, lines, y, height };
    y += height;
    return band;
  });
  return { bands: stacked, end: y };
}

function sliceOf(
  row: Stretch & { readonly stepId: string },
  texts: readonly TextBand[],
  bands: readonly SheetBand[],
  at: number,
): SheetSlice {
  const [x, width] = [row.y, row.height];
  const cells = bands.map(({ kind, y, height }): SheetCell => {
    const text = texts.find((one) => one.kind === kind)?.texts[at];
    return { kind, x, y, width, height, lines: text?.lines ?? [], tags: text?.tags ?? [] };
  });
  return { stepId: row.stepId, x, width, cells };
}

/** Turns a drawing made for boxes on their side: what was across becomes down, and it moves below the upper words. */
function turn({ symbols, edges, labels }: SheetDrawing, top: number): SheetDrawing {
  const point = ({ x, y }: Point): Point => ({ x: y, y: x + top });
  const box = <Any extends Box>(one: Any): Any => ({
    ...one,
    ...point(one),
    width: one.height,
    height: one.width,
  });
  return {
    symbols: symbols.map(box),
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(point) })),
    labels: labels.map((label) => ({ ...box(label), align: 'start' })),
  };
}
