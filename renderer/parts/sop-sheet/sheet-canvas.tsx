import { useId, type ReactNode } from 'react';
import type { Procedure } from '../../../shared/sop/schema';
import type { Box, SheetDrawing } from '../../../shared/sop/sheet-types';
import { SheetFlow } from './sheet-flow';
import type { StepMarks } from './sheet-marks';
import { SheetSymbols } from './sheet-symbols';
import classes from './sop-sheet.module.css';
import type { Walk } from './use-walk';

type Props = {
  readonly procedure: Procedure;
  readonly drawing: SheetDrawing;
  readonly size: { readonly widthPx: number; readonly heightPx: number };
  readonly marks: StepMarks | undefined;
  readonly selectedStep: string | undefined;
  readonly chosen: Box | null;
  readonly zoom: number;
  readonly walk: Walk;
  /** The table beneath the flowchart. */
  readonly children: ReactNode;
};

/** The drawing surface of a sheet: its table, the arrows over it, the symbols over these. */
export function SheetCanvas(props: Props) {
  const { procedure, drawing, size, marks, selectedStep, chosen, zoom, walk, children } = props;
  const hatchId = useId();
  const [width, height] = [size.widthPx + 1, size.heightPx + 1];
  return (
    <svg
      className={classes.body}
      width={width * zoom}
      height={height * zoom}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
    >
      <defs>
        <pattern
          id={hatchId}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={classes.hatch} d="M0 0V6" />
        </pattern>
      </defs>
      {chosen && <rect className={classes.chosenRow} {...chosen} />}
      {children}
      <SheetFlow drawing={drawing} lit={walk.lit} />
      <SheetSymbols
        {...{ procedure, drawing, marks, selectedStep, hatchId }}
        focusStep={walk.focusStep}
        actions={walk.actions}
      />
    </svg>
  );
}
