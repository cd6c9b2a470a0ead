import type { Procedure } from './schema';
import type { StepFrame } from './sheet-frame';
import { printedText } from './sheet-rows';
import { columnWidths, sizes } from './sheet-sizes';
import type { Measure } from './sheet-types';

/** The columns of words; all others are lanes. */
export type TextKind = keyof typeof columnWidths;

/** How much is given at a time, in px. */
const GIFT = 16;
/** About half a word stays free at the end of a line, in px. */
const RAGGED = 18;
/** So high a power of the columns' heights is summed that the highest decides, and a second as high still counts. */
const POWER = 6;

/** What a column of words needs at least, in px: its least width, or its longest word, which no line may break. */
export function leastWidth(procedure: Procedure, kind: TextKind, least: number, measure: Measure): number {
  const words = procedure.steps.flatMap((step) => printedText(step, kind).split(' '));
  const longest = words.reduce(
    (widest, word) => Math.max(widest, measure(word, Infinity, 'cell').widthPx),
    0,
  );
  return Math.max(least, Math.min(Math.ceil(longest) + 2 * sizes.cellPadX, columnWidths[kind].most));
}

/** How much room words ask for: the px² each column's words cover in each row, and what each symbol asks by itself. */
export type Need = {
  readonly areas: ReadonlyMap<TextKind, readonly number[]>;
  readonly symbols: readonly number[];
};

/** Measures the words of a procedure once, for all that is tried out with them. */
export function needOf(
  procedure: Procedure,
  frames: readonly StepFrame[],
  kinds: readonly TextKind[],
  measure: Measure,
): Need {
  return {
    areas: new Map(kinds.map((kind) => [kind, areasOf(procedure, kind, measure)])),
    symbols: frames.map(({ above, below }) => above + below + AROUND),
  };
}

/** The most that may be given, in px, and how much lower the sheet must get by each px given, in px. */
export type Grant = { readonly budget: number; readonly worth: number };

type Column = { readonly kind: TextKind; readonly areas: readonly number[]; width: number };

/**
 * Widens the columns of words, from the widths given, where that lowers the rows most, and no further than is worth it: a
 * column nobody writes in stays as it is. The heights are estimates.
 */
export function widenByNeed(
  { areas, symbols }: Need,
  from: ReadonlyMap<TextKind, number>,
  { budget, worth }: Grant,
): ReadonlyMap<TextKind, number> {
  const columns = [...from].map(([kind, width]): Column => ({ kind, width, areas: areas.get(kind) ?? [] }));
  const rows = symbols.map((height) => height ** POWER);
  for (const column of columns) for (const [at, power] of powersOf(column).entries()) add(rows, at, power);
  for (let left = budget; left >= GIFT; left -= GIFT) {
    const gains = columns.map((column) => gainOf(column, rows));
    const most = Math.max(...gains);
    const best = columns[gains.indexOf(most)];
    if (best === undefined || most < GIFT * worth) break;
    for (const [at, power] of powersOf(best).entries()) add(rows, at, -power);
    best.width += GIFT;
    for (const [at, power] of powersOf(best).entries()) add(rows, at, power);
  }
  return new Map(columns.map(({ kind, width }) => [kind, width]));
}

/** What stands above and below a symbol and its labels, less what a text cell keeps free, in px. */
const AROUND = sizes.entryDrop + sizes.entryRun - 2 * sizes.cellPadY;

function areasOf(procedure: Procedure, kind: TextKind, measure: Measure): readonly number[] {
  return procedure.steps.map((step) => {
    const text = printedText(step, kind);
    if (text === '') return 0;
    const { widthPx, heightPx } = measure(text, Infinity, 'cell');
    return widthPx * heightPx;
  });
}

function powersOf({ areas, width }: Column): readonly number[] {
  return areas.map((area) => (area / (width - 2 * sizes.cellPadX - RAGGED)) ** POWER);
}

function add(rows: number[], at: number, power: number): void {
  rows[at] = (rows[at] ?? 0) + power;
}

/** How much lower the sheet gets by one gift to a column, in px. */
function gainOf(column: Column, rows: readonly number[]): number {
  const width = column.width + GIFT;
  if (width > columnWidths[column.kind].most) return 0;
  const [now, then] = [powersOf(column), powersOf({ ...column, width })];
  return rows.reduce((gain, row, at) => {
    const lower = row - (now[at] ?? 0) + (then[at] ?? 0);
    return gain + row ** (1 / POWER) - Math.max(0, lower) ** (1 / POWER);
  }, 0);
}
