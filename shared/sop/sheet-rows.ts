import type { Procedure, Step } from './schema';
import type { ColumnPlan } from './sheet-columns';
import type { Exit } from './sheet-exits';
import type { StepFrame } from './sheet-frame';
import { startStandsApart } from './sheet-shape';
import { laid, sizes } from './sheet-sizes';
import type { ColumnKind, PlanOptions, SheetCell, SheetColumn, SheetRow } from './sheet-types';
import { sheetStrings } from './sheet.strings';

/** One row's vertical plan, in px from the top of the body: where arrows enter, and the middle of its symbol. */
export type RowPlan = { readonly row: SheetRow; readonly entryY: number; readonly middle: number };

/** Plans the rows: each as high as its texts, or its symbol with all that stands around it, ask. */
export function planRows(
  procedure: Procedure,
  frames: readonly StepFrame[],
  exits: readonly Exit[],
  plan: ColumnPlan,
  options: PlanOptions,
): readonly RowPlan[] {
  let y = 0;
  return procedure.steps.map((step, at) => {
    const frame = frames[at];
    const texts = plan.columns
      .filter((column) => column.kind !== 'lane')
      .map((column) => textOf(step, column, options));
    const textHeight = Math.max(0, ...texts.map((text) => text.heightPx)) + 2 * sizes.cellPadY;
    const { entry, middle: above } = placeSymbol(frame, at, exits, options.turned);
    const least = above + (frame?.below ?? 0) + sizes.exitRun;
    const height = Math.ceil(Math.max(least, textHeight, options.leastRow));
    const row = { stepId: step.id, y, height, cells: texts.map((text) => placeText(text, y, height)) };
    const planned = { row, entryY: y + entry, middle: y + Math.round(above + (height - least) / 2) };
    y += height;
    return planned;
  });
}

/** The capsule "Mulai" that stands apart from a first step, in px. */
export const startSize = { width: sizes.rectangle.width, height: sizes.terminator.height } as const;

/** Where, from the top of the row, arrows enter and the middle of the symbol stands, when the row is as low as can be. */
function placeSymbol(
  frame: StepFrame | undefined,
  row: number,
  exits: readonly Exit[],
  turned: boolean,
): { readonly entry: number; readonly middle: number } {
  if (frame === undefined) return { entry: sizes.entryDrop, middle: sizes.rowPad };
  const top = row === 0 && startStandsApart(frame.step) ? sizes.rowPad + laid(startSize, turned).height : 0;
  const entry = top + sizes.entryDrop;
  const half = frame.shape.height / 2;
  const isEntered = exits.some((exit) => exit.toRow === row && !isStraight(exit));
  const run = isEntered ? entry + sizes.entryRun : top === 0 ? sizes.rowPad : top + sizes.entryRun;
  const labels = (isEntered ? entry + sizes.labelGap : sizes.rowPad) + frame.above;
  return { entry, middle: Math.max(run + half, labels) };
}

/** Whether an arrow goes straight down to the next row of its own lane. */
export function isStraight(exit: Exit): boolean {
  return exit.side === 'bottom' && exit.toLane === exit.lane;
}

/** One cell's words broken into lines, and the height they take, in px. */
export type CellText = {
  readonly column: SheetColumn;
  readonly lines: readonly string[];
  readonly tags: readonly string[];
  readonly heightPx: number;
};

/** Breaks what a step has to say in a text column into lines of that column's width. */
export function textOf(step: Step, column: SheetColumn, { measure }: Pick<PlanOptions, 'measure'>): CellText {
  const width = column.width - 2 * sizes.cellPadX;
  const words = printedText(step, column.kind);
  const cell = measure(words, width, 'cell');
  const tags = column.kind === 'uraian' ? tagsOf(step).map((tag) => measure(tag, width, 'tag')) : [];
  return {
    column,
    lines: words === '' ? [] : cell.lines,
    tags: tags.flatMap((tag) => tag.lines),
    heightPx: cell.heightPx + tags.reduce((sum, tag) => sum + tag.heightPx, 0),
  };
}

function placeText({ column, lines, tags }: CellText, y: number, height: number): SheetCell {
  return { kind: column.kind, x: column.x, y, width: column.width, height, lines, tags };
}

/** What a step has to say in a column; empty where nothing is printed. */
export function printedText(step: Step, kind: ColumnKind): string {
  switch (kind) {
    case 'no':
      return step.no === null ? '' : String(step.no);
    case 'uraian':
      return step.text;
    case 'kelengkapan':
      return step.requires.join(', ');
    case 'waktu':
      return step.duration?.text ?? '';
    case 'output':
      return step.outputs.join(', ');
    case 'keterangan':
      return step.keterangan ?? '';
    case 'lane':
      return '';
  }
}

function tagsOf(step: Step): readonly string[] {
  return [
    ...(step.provenance.text === 'reconstructed' ? [sheetStrings.reconstructed] : []),
    ...(step.awaits === undefined ? [] : [sheetStrings.awaits(step.awaits.who)]),
  ];
}
