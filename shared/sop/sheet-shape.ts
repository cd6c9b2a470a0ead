import { walkableEdges } from './graph';
import type { Step } from './schema';
import { sheetStrings } from './sheet.strings';
import { sizes } from './sheet-sizes';
import type { Measure, SymbolShape } from './sheet-types';

/** The symbol of a step: its shape, its size in px, and the SOP numbers written in it. */
export type StepShape = {
  readonly shape: SymbolShape;
  readonly width: number;
  readonly height: number;
  readonly text: string | null;
  readonly sops: readonly string[];
};

const ROOM_IN_DIAMOND = 1.45;

/**
 * Chooses the symbol of a step. As on the printed sheets, the first and the last activity are themselves the capsules of
 * start and end; a decision stays a diamond and a step done by another SOP a pentagon, and their terminators stand apart.
 */
export function shapeOf(step: Step, isFirst: boolean, measure: Measure): StepShape {
  const sops = (step.calls ?? []).map((call) => call.sop);
  const text = sops.length === 0 ? null : textOf(sops, step.oneOf === true);
  const textWidth = text === null ? 0 : measure(text, Infinity, 'symbol').widthPx + 2 * sizes.terminator.padX;
  const at = (
    shape: SymbolShape,
    { width, height }: { width: number; height: number },
    scale = 1,
  ): StepShape => ({
    shape,
    width: Math.max(width, Math.ceil(textWidth * scale)),
    height,
    text,
    sops,
  });
  if (step.kind === 'decision') return at('diamond', sizes.diamond, ROOM_IN_DIAMOND);
  if (text !== null) return at('pentagon', sizes.pentagon);
  return at(isFirst || walkableEdges(step).length === 0 ? 'capsule' : 'rectangle', sizes.rectangle);
}

/** Whether the start of the procedure is drawn apart, above the first step. */
export function startStandsApart(first: Step): boolean {
  return first.kind === 'decision' || first.calls !== undefined;
}

function textOf(sops: readonly string[], oneOf: boolean): string {
  const [only] = sops;
  if (sops.length === 1 && only !== undefined) return sheetStrings.sop(only);
  return sops.join(oneOf ? '/' : ' → ');
}

/** Half the width of a shape at a height above or below its middle, in px: a diamond narrows, the others do not. */
export function halfWidthAt({ shape, width, height }: StepShape, dy: number): number {
  if (shape !== 'diamond') return width / 2;
  return (width / 2) * Math.max(0, 1 - Math.abs(dy) / (height / 2));
}
