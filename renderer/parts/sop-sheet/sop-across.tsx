import { memo, useMemo, useRef } from 'react';
import { layoutAcross } from '../../../shared/sop/layout-across';
import type { SheetAcross } from '../../../shared/sop/sheet-types';
import { SheetCanvas } from './sheet-canvas';
import { sheetFonts } from './sheet-fonts';
import { SheetPane } from './sheet-pane';
import { CellText } from './sheet-table';
import { SheetText } from './sheet-text';
import type { SopSheetProps } from './sop-sheet';
import classes from './sop-sheet.module.css';
import { useSheetPlace } from './use-sheet-place';
import { useWalk } from './use-walk';

/** The same table laid across: one band per lane, the steps from left to right. */
export function SopAcross(props: Omit<SopSheetProps, 'compact'>) {
  const { procedure, marks, selectedStep, zoom = 1 } = props;
  const pane = useRef<HTMLDivElement>(null);
  const place = useSheetPlace(pane, zoom);
  const layout = useMemo(() => (place === null ? null : layoutAcross(procedure, place)), [procedure, place]);
  const walk = useWalk(props, pane, 'across');
  const slice = layout?.slices.find((one) => one.stepId === selectedStep);
  return (
    <SheetPane pane={pane} onKeyDown={walk.onKeyDown}>
      {layout !== null && (
        <div className={classes.across}>
          <BandHeads layout={layout} zoom={zoom} />
          <SheetCanvas
            {...{ procedure, marks, selectedStep, zoom, walk }}
            drawing={layout}
            size={layout}
            chosen={
              slice === undefined ? null : { x: slice.x, y: 0, width: slice.width, height: layout.heightPx }
            }
          >
            <AcrossTable layout={layout} />
          </SheetCanvas>
        </div>
      )}
    </SheetPane>
  );
}

type TableProps = { readonly layout: SheetAcross };

/** The headings of the bands; they stay while the steps scroll. */
const BandHeads = memo(function BandHeads({ layout, zoom }: TableProps & { readonly zoom: number }) {
  const { headWidthPx: width, heightPx } = layout;
  return (
    <svg
      className={classes.bandHeads}
      width={width * zoom}
      height={(heightPx + 1) * zoom}
      viewBox={`0 0 ${String(width)} ${String(heightPx + 1)}`}
    >
      {layout.bands.map(({ kind, laneId, lines, y, height }) => (
        <g key={laneId ?? kind}>
          <rect className={classes.headCell} {...{ x: 0, y, width, height }} />
          <SheetText
            lines={lines}
            style="head"
            anchor="middle"
            x={width / 2}
            y={y + (height - lines.length * sheetFonts.head.lineHeight) / 2}
          />
        </g>
      ))}
    </svg>
  );
});

const AcrossTable = memo(function AcrossTable({ layout }: TableProps) {
  const { widthPx, heightPx } = layout;
  const rules = [
    ...layout.bands.map(({ y }) => `M0 ${String(y)}H${String(widthPx)}`),
    `M0 ${String(heightPx)}H${String(widthPx)}`,
    ...layout.slices.map(({ x, width }) => `M${String(x + width)} 0V${String(heightPx)}`),
  ];
  return (
    <g>
      <path className={classes.rule} d={rules.join('')} />
      {layout.slices.flatMap(({ stepId, cells }) =>
        cells.map((cell) => <CellText key={`${stepId}-${cell.kind}`} cell={cell} />),
      )}
    </g>
  );
});
