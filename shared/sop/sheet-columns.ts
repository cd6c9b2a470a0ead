import type { Procedure, Step } from './schema';
import type { StepFrame } from './sheet-frame';
import type { Gutter } from './sheet-gutters';
import { columnWidths, laid, laneWished, sizes } from './sheet-sizes';
import { leastWidth, needOf, widenByNeed, type Grant, type TextKind } from './sheet-text-widths';
import type { ColumnKind, PlanOptions, SheetColumn } from './sheet-types';
import { sheetStrings } from './sheet.strings';

/** The horizontal plan: the columns, the middle line of each lane's symbols, and the x of every track, in px. */
export type ColumnPlan = {
  readonly columns: readonly SheetColumn[];
  readonly laneMiddles: readonly number[];
  readonly trackX: (gutter: number, track: number) => number;
  readonly widthPx: number;
};

type Inner = { readonly left: number; readonly right: number };

const BEFORE: readonly TextKind[] = ['no', 'uraian'];
const AFTER: readonly TextKind[] = ['kelengkapan', 'waktu', 'output', 'keterangan'];
/** Who takes the room left over when all columns have what they wish; the lanes share the rest. */
const SHARE_OF_REST: Partial<Record<TextKind, number>> = {
  uraian: 0.3,
  kelengkapan: 0.15,
  output: 0.15,
  keterangan: 0.1,
};

/** Plans the columns: lanes as wide as their symbols, labels and tracks need, the text columns sharing what is left. */
export function planColumns(
  procedure: Procedure,
  frames: readonly StepFrame[],
  gutters: readonly Gutter[],
  options: PlanOptions,
): ColumnPlan {
  const before = options.turned ? [] : BEFORE;
  const after = options.compact || options.turned ? [] : AFTER;
  const kinds = [...before, ...after];
  const inners = procedure.lanes.map((lane, column) => {
    const outside = gutterRight(gutters, column) + gutterLeft(gutters, column + 1);
    return widen(
      innerOf(procedure, frames, lane.id, options.turned),
      headWidth(lane.label, options) - outside,
    );
  });
  const widths = shareWidth({ procedure, frames, gutters, options }, kinds, inners);
  return assemble(procedure, before, after, gutters, widths);
}

function innerOf(procedure: Procedure, frames: readonly StepFrame[], lane: string, turned: boolean): Inner {
  const light = laid(sizes.light, turned).width / 2 + sizes.innerPad;
  const own = frames.filter((frame) => frame.step.lane === lane);
  const met = procedure.steps.some((step) => lightLanesOf(step).includes(lane));
  const least = met ? light : 0;
  return {
    left: Math.max(least, ...own.map((frame) => frame.left)),
    right: Math.max(least, ...own.map((frame) => frame.right)),
  };
}

/** The lanes of a step that are drawn with a light symbol, each once. */
export function lightLanesOf(step: Step): readonly string[] {
  return [...new Set([...(step.or ?? []), ...step.with])].filter((lane) => lane !== step.lane);
}

/** What a lane's heading asks: the width of its longest word, or, turned, the height of all its lines. */
function headWidth(label: string, { measure, turned }: PlanOptions): number {
  const within = sizes.acrossHead - 2 * sizes.headPadX;
  if (turned) return Math.ceil(measure(label, within, 'head').heightPx) + 2 * sizes.headPadY;
  const words = label.split(' ').map((word) => measure(word, Infinity, 'head').widthPx);
  return Math.ceil(Math.max(...words)) + 2 * sizes.headPadX;
}

/** Widens a lane's inner part, the narrower side first, so that the symbols come to stand in the middle. */
function widen({ left, right }: Inner, width: number): Inner {
  const missing = Math.max(0, width - left - right);
  const evened = Math.min(missing, Math.abs(left - right));
  const each = (missing - evened) / 2;
  return {
    left: left + each + (left < right ? evened : 0),
    right: right + each + (right < left ? evened : 0),
  };
}

function gutterWidth(gutter: Gutter | undefined): number {
  if (gutter === undefined || gutter.tracks === 0) return sizes.gutterMin;
  return 2 * sizes.gutterPad + (gutter.tracks - 1) * sizes.trackGap;
}

/** The part of a gutter left of the rule between two lanes; the rule lies between two tracks, never on one. */
function gutterLeft(gutters: readonly Gutter[], at: number): number {
  const gutter = gutters[at];
  if (at === 0) return 0;
  if (at === gutters.length - 1) return gutterWidth(gutter);
  if (gutter === undefined || gutter.tracks === 0) return sizes.gutterMin / 2;
  return sizes.gutterPad + (Math.ceil(gutter.tracks / 2) - 0.5) * sizes.trackGap;
}

function gutterRight(gutters: readonly Gutter[], at: number): number {
  return gutterWidth(gutters[at]) - gutterLeft(gutters, at);
}

type Widths = { readonly text: ReadonlyMap<TextKind, number>; readonly inners: readonly Inner[] };

/** How much lower a px must make the sheet for the words to have it: before the lanes have their wish, and after. */
const WORTH = { beforeLanes: 0.25, afterLanes: 0.125 } as const;

type Sharing = {
  readonly procedure: Procedure;
  readonly frames: readonly StepFrame[];
  readonly gutters: readonly Gutter[];
  readonly options: PlanOptions;
};

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

/** Gives the words what makes the sheet much lower, the lanes what they wish, the words what still helps, all a share of the rest. */
function shareWidth(
  { procedure, frames, gutters, options }: Sharing,
  kinds: readonly TextKind[],
  inners: readonly Inner[],
): Widths {
  const laneWidths = inners.map(
    ({ left, right }, column) =>
      left + right + gutterRight(gutters, column) + gutterLeft(gutters, column + 1),
  );
  const leastOf = (kind: TextKind): number => {
    const least = columnWidths[kind].least - (options.compact && kind === 'uraian' ? sizes.compactUraian : 0);
    return leastWidth(procedure, kind, least, options.measure);
  };
  const least: ReadonlyMap<TextKind, number> = new Map(kinds.map((kind) => [kind, leastOf(kind)]));
  const laneWish = inners.map(({ left, right }, at) =>
    Math.max(0, laneWished - (laneWidths[at] ?? 0), Math.abs(left - right)),
  );
  const need = needOf(procedure, frames, kinds, options.measure);
  const widened = (from: ReadonlyMap<TextKind, number>, grant: Grant): ReadonlyMap<TextKind, number> =>
    widenByNeed(need, from, grant);
  const room = Math.max(0, options.widthPx - sum(laneWidths) - sum(least.values()));
  const needed = widened(least, { budget: room, worth: WORTH.beforeLanes });
  const afterNeed = room - (sum(needed.values()) - sum(least.values()));
  const wished = sum(laneWish);
  const granted = wished === 0 ? 0 : Math.min(1, afterNeed / wished);
  const afterLanes = afterNeed - granted * wished;
  const eased = widened(needed, { budget: afterLanes, worth: WORTH.afterLanes });
  const rest = afterLanes - (sum(eased.values()) - sum(needed.values()));
  const shareOf = (kind: TextKind): number => SHARE_OF_REST[kind] ?? 0;
  const text = kinds.map((kind): [TextKind, number] => [
    kind,
    Math.floor((eased.get(kind) ?? 0) + rest * shareOf(kind)),
  ]);
  const forLanes = 1 - sum(kinds.map(shareOf));
  const grown = inners.map((inner, at) => {
    const more = granted * (laneWish[at] ?? 0) + (rest * forLanes) / inners.length;
    return widen(inner, Math.floor(inner.left + inner.right + more));
  });
  return { text: new Map(text), inners: grown };
}

function assemble(
  procedure: Procedure,
  before: readonly TextKind[],
  after: readonly TextKind[],
  gutters: readonly Gutter[],
  { text, inners }: Widths,
): ColumnPlan {
  let x = 0;
  const columns: SheetColumn[] = [];
  const add = (kind: ColumnKind, laneId: string | null, label: string, width: number): void => {
    columns.push({ kind, laneId, label, x, width });
    x += width;
  };
  for (const kind of before) add(kind, null, sheetStrings[kind], text.get(kind) ?? 0);
  const laneMiddles: number[] = [];
  const gutterX: number[] = [x];
  procedure.lanes.forEach((lane, column) => {
    const inner = inners[column] ?? { left: 0, right: 0 };
    const start = x + gutterRight(gutters, column);
    laneMiddles.push(Math.round(start + inner.left));
    gutterX.push(Math.round(start + inner.left + inner.right));
    const width = gutterRight(gutters, column) + inner.left + inner.right + gutterLeft(gutters, column + 1);
    add('lane', lane.id, lane.label, width);
  });
  for (const kind of after) add(kind, null, sheetStrings[kind], text.get(kind) ?? 0);
  const trackX = (gutter: number, track: number): number =>
    (gutterX[gutter] ?? 0) + sizes.gutterPad + track * sizes.trackGap;
  return { columns, laneMiddles, trackX, widthPx: x };
}
