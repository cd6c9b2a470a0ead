import { useMemo, useRef } from 'react';
import { layoutProcedure } from '../../../shared/sop/layout';
import type { Procedure } from '../../../shared/sop/schema';
import { SheetCanvas } from './sheet-canvas';
import type { StepMarks } from './sheet-marks';
import { SheetPane } from './sheet-pane';
import { SheetHead, SheetTable } from './sheet-table';
import { useSheetPlace } from './use-sheet-place';
import { useTokenInView } from './use-token-in-view';
import { useWalk } from './use-walk';

export type SopSheetProps = {
  readonly procedure: Procedure;
  readonly marks?: StepMarks;
  readonly selectedStep?: string;
  readonly onSelectStep?: (stepId: string) => void;
  readonly onOpenSop?: (sop: string) => void;
  readonly zoom?: number;
  /** Leaves the Mutu Baku columns out, for a narrow pane. */
  readonly compact?: boolean;
};

/** The official table of one procedure with its flowchart, living: it can be walked, lit, selected and marked. */
export function SopSheet(props: SopSheetProps) {
  const { procedure, marks, selectedStep, zoom = 1, compact = false } = props;
  const pane = useRef<HTMLDivElement>(null);
  const place = useSheetPlace(pane, zoom);
  const layout = useMemo(
    () => (place === null ? null : layoutProcedure(procedure, { ...place, compact })),
    [procedure, place, compact],
  );
  const walk = useWalk(props, pane, 'down');
  useTokenInView(pane, marks, layout !== null);
  const row = layout?.rows.find((one) => one.stepId === selectedStep);
  return (
    <SheetPane pane={pane} onKeyDown={walk.onKeyDown}>
      {layout !== null && (
        <>
          <SheetHead layout={layout} zoom={zoom} />
          <SheetCanvas
            {...{ procedure, marks, selectedStep, zoom, walk }}
            drawing={layout}
            size={{ widthPx: layout.widthPx, heightPx: layout.bodyHeightPx }}
            chosen={row === undefined ? null : { x: 0, y: row.y, width: layout.widthPx, height: row.height }}
          >
            <SheetTable layout={layout} />
          </SheetCanvas>
        </>
      )}
    </SheetPane>
  );
}
