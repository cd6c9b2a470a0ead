import { memo } from 'react';
import { sizes } from '../../../shared/sop/sheet-sizes';
import type { HeadCell, SheetCell, SheetColumn, SheetLayout } from '../../../shared/sop/sheet-types';
import { sheetFonts } from './sheet-fonts';
import { SheetText } from './sheet-text';
import classes from './sop-sheet.module.css';

const CENTRED: readonly SheetColumn['kind'][] = ['no', 'waktu'];

/** The head of the table; it stays while the rows scroll. */
export const SheetHead = memo(function SheetHead({ layout, zoom }: { layout: SheetLayout; zoom: number }) {
  const { widthPx, headHeightPx } = layout;
  return (
    <svg
      className={classes.head}
      width={(widthPx + 1) * zoom}
      height={headHeightPx * zoom}
      viewBox={`0 0 ${String(widthPx + 1)} ${String(headHeightPx)}`}
    >
      {layout.head.map((cell) => (
        <HeadBox key={`${String(cell.x)}-${String(cell.y)}`} cell={cell} />
      ))}
    </svg>
  );
});

function HeadBox({ cell }: { readonly cell: HeadCell }) {
  const height = cell.lines.length * sheetFonts.head.lineHeight;
  return (
    <>
      <rect className={classes.headCell} x={cell.x} y={cell.y} width={cell.width} height={cell.height} />
      <SheetText
        lines={cell.lines}
        style="head"
        anchor="middle"
        x={cell.x + cell.width / 2}
        y={cell.y + (cell.height - height) / 2}
      />
    </>
  );
}

/** The rules and the printed words of the table. */
export const SheetTable = memo(function SheetTable({ layout }: { readonly layout: SheetLayout }) {
  const { widthPx, bodyHeightPx } = layout;
  const rules = [
    ...layout.columns.map((column) => `M${String(column.x)} 0V${String(bodyHeightPx)}`),
    `M${String(widthPx)} 0V${String(bodyHeightPx)}`,
    ...layout.rows.map((row) => `M0 ${String(row.y + row.height)}H${String(widthPx)}`),
  ];
  return (
    <g>
      <path className={classes.rule} d={rules.join('')} />
      {layout.rows.map((row) => (
        <g key={row.stepId}>
          {row.cells.map((cell) => (
            <CellText key={cell.kind} cell={cell} />
          ))}
        </g>
      ))}
    </g>
  );
});

/** The printed words of one cell and, below them, the catalogue's remarks. */
export function CellText({ cell }: { readonly cell: SheetCell }) {
  if (cell.lines.length === 0) return null;
  const isCentred = CENTRED.includes(cell.kind);
  const height = cell.lines.length * sheetFonts.cell.lineHeight;
  const tagHeight = cell.tags.length * sheetFonts.tag.lineHeight;
  const x = isCentred ? cell.x + cell.width / 2 : cell.x + sizes.cellPadX;
  const y = cell.y + (cell.height - height - tagHeight) / 2;
  return (
    <>
      <SheetText lines={cell.lines} style="cell" x={x} y={y} anchor={isCentred ? 'middle' : 'start'} />
      {cell.tags.length > 0 && (
        <SheetText className={classes.tag} lines={cell.tags} style="tag" x={x} y={y + height} />
      )}
    </>
  );
}
