import type { Exit } from './sheet-exits';
import { halfWidthAt, type StepShape } from './sheet-shape';
import { laid, sizes } from './sheet-sizes';
import type { Box, PlanOptions, Point, SheetLabel, SymbolPart, SymbolShape } from './sheet-types';
import { sheetStrings } from './sheet.strings';

/** A terminator or pentagon placed relative to the middle of its step's symbol, in px. */
export type FrameSymbol = Box & {
  readonly part: Extract<SymbolPart, 'end' | 'open'>;
  readonly shape: SymbolShape;
  readonly text: string;
  readonly sops: readonly string[];
};
/** A label placed relative to the middle of its step's symbol, in px. */
export type FrameLabel = Box & Pick<SheetLabel, 'lines' | 'align'>;

/** An arrow's beginning: the point on the border where it leaves, its label, and the symbols it ends in, if it does. */
export type FrameExit = {
  readonly exit: Exit;
  readonly port: Point;
  readonly label: FrameLabel | null;
  readonly symbols: readonly FrameSymbol[];
  readonly isDrawn: boolean;
};

/** What belongs to one arrow at a symbol's side, sized but not yet placed. */
export type Block = {
  readonly exit: Exit;
  readonly label: FrameLabel | null;
  readonly symbols: readonly FrameSymbol[];
};

/** Towards the left or the right of a symbol. */
export type Direction = -1 | 1;

/** The lower border of a box. */
export function bottomOf(box: Box): number {
  return box.y + box.height;
}

/** Sizes what belongs to an arrow that leaves at a side. */
export function sideBlock(exit: Exit, options: PlanOptions): Block {
  const label = exit.when === null ? null : labelOf(exit.when, options);
  return { exit, label, symbols: terminators(exit, false, options) };
}

/** A label narrow enough for a lane: as wide as its longest word, or three lines of it, ask; a short one keeps one line. */
function labelOf(text: string, { measure, compact, turned }: PlanOptions): FrameLabel {
  const longest = Math.max(...text.split(' ').map((word) => measure(word, Infinity, 'label').widthPx));
  const third = measure(text, Infinity, 'label').widthPx / 3;
  const short = compact ? 0 : sizes.labelShort;
  const limit = Math.ceil(Math.min(sizes.labelWidth, Math.max(longest, third * 1.25, short)));
  const { lines, widthPx, heightPx } = measure(text, limit, 'label');
  return { x: 0, y: 0, ...laid({ width: widthPx, height: heightPx }, turned), lines, align: 'start' };
}

function terminators(exit: Exit, hasOwnCapsule: boolean, options: PlanOptions): readonly FrameSymbol[] {
  const opens = exit.ending === null ? exit.opens : exit.ending.opens;
  const capsule =
    exit.ending === null || hasOwnCapsule
      ? []
      : [symbolOf('end', exit.ending.result, sizes.terminator, [], options)];
  return opens === null
    ? capsule
    : [...capsule, symbolOf('open', sheetStrings.sop(opens), sizes.opened, [opens], options)];
}

function symbolOf(
  part: FrameSymbol['part'],
  text: string,
  { height, padX }: { readonly height: number; readonly padX: number },
  sops: readonly string[],
  { measure, turned }: PlanOptions,
): FrameSymbol {
  const width = Math.ceil(measure(text, Infinity, 'symbol').widthPx + 2 * padX);
  const shape = part === 'end' ? 'capsule' : 'pentagon';
  return { part, shape, text, sops, x: 0, y: 0, ...laid({ width, height }, turned) };
}

/** The room a block takes above and below its line, in px. A way onward carries its pentagon in a stack with its label. */
export function reachOf({ exit, label, symbols }: Block): { readonly above: number; readonly below: number } {
  const stacked = symbols.reduce((height, symbol) => height + symbol.height + sizes.labelGap, 0);
  const lead = leadOf(exit, symbols);
  const text = label === null ? 0 : label.height + sizes.labelGap;
  if (exit.ending === null) return { above: text + stacked, below: 0 };
  return { above: lead + text, below: stacked - sizes.labelGap - lead };
}

/** How far an ending's first symbol, which stands on the line, reaches above it. */
function leadOf(exit: Exit, symbols: readonly FrameSymbol[]): number {
  return exit.ending === null ? 0 : (symbols[0]?.height ?? 0) / 2;
}

/** Places an arrow that leaves at a side, `dy` px below the middle; `below`: its label goes under its line. */
export function placeAtSide(
  { exit, label, symbols }: Block,
  shape: StepShape,
  direction: Direction,
  dy: number,
  below: boolean,
): FrameExit {
  const away = (gap: number, width: number): number =>
    direction === 1 ? shape.width / 2 + gap : -shape.width / 2 - gap - width;
  const align = direction === 1 ? ('start' as const) : ('end' as const);
  const lead = leadOf(exit, symbols);
  const labelY = below ? dy + sizes.labelGap : dy - lead - sizes.labelGap - (label?.height ?? 0);
  const placed = label && { ...label, align, x: away(sizes.labelGap, label.width), y: labelY };
  let y = exit.ending === null ? (placed?.y ?? dy) : dy - lead;
  const stack = symbols.map((symbol) => {
    if (exit.ending === null) y -= symbol.height + sizes.labelGap;
    const at = { ...symbol, x: away(exit.ending === null ? sizes.labelGap : sizes.stub, symbol.width), y };
    if (exit.ending !== null) y += symbol.height + sizes.labelGap;
    return at;
  });
  return {
    exit,
    port: { x: direction * halfWidthAt(shape, dy), y: dy },
    label: placed,
    symbols: stack,
    isDrawn: true,
  };
}

/**
 * Places the arrow that leaves below, under what stands at the sides (`from`, in px): its label beside the line in the
 * given direction, its terminators centred under the symbol. A last step whose capsule says it all draws no arrow.
 */
export function placeBelow(
  exit: Exit,
  shape: StepShape,
  from: number,
  direction: Direction,
  options: PlanOptions,
): FrameExit {
  const hasOwnCapsule = shape.shape === 'capsule';
  const symbols = terminators(exit, hasOwnCapsule, options);
  const isDrawn = exit.ending === null || symbols.length > 0;
  const caption =
    hasOwnCapsule && exit.ending !== null && exit.ending.result !== 'selesai' ? exit.ending.result : null;
  const text = [exit.when, caption].filter((part) => part !== null).join(', ');
  const label = text === '' ? null : labelOf(text, options);
  const beside = (width: number): number => (direction === 1 ? sizes.besideLine : -sizes.besideLine - width);
  const align = direction === 1 ? ('start' as const) : ('end' as const);
  const placed = label && {
    ...label,
    x: isDrawn ? beside(label.width) : -label.width / 2,
    y: from + sizes.besideLine,
    align: isDrawn ? align : ('middle' as const),
  };
  let y = Math.max(from + sizes.stub, placed === null ? 0 : bottomOf(placed) + sizes.labelGap);
  const stack = symbols.map((symbol) => {
    const at = { ...symbol, x: exit.ending === null ? beside(symbol.width) : -symbol.width / 2, y };
    y += symbol.height + sizes.labelGap;
    return at;
  });
  return { exit, port: { x: 0, y: shape.height / 2 }, label: placed, symbols: stack, isDrawn };
}
