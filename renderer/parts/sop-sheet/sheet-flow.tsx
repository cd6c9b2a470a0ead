import { memo } from 'react';
import type { SheetDrawing, SheetEdge, SheetLabel } from '../../../shared/sop/sheet-types';
import { SheetText } from './sheet-text';
import classes from './sop-sheet.module.css';
import { edgePath, headPath } from './symbol-path';

type Props = { readonly drawing: SheetDrawing; readonly lit: string | null };

/** The arrows and their conditions. With a step lit, its ways in and out stand out and the rest steps back. */
export const SheetFlow = memo(function SheetFlow({ drawing, lit }: Props) {
  const stateOf = (edge: SheetEdge): string | undefined => {
    if (lit === null) return undefined;
    return edge.from === lit || edge.to === lit ? classes.lit : classes.pale;
  };
  const isLit = (edge: SheetEdge): boolean => edge.from === lit || edge.to === lit;
  const inDrawingOrder = [...drawing.edges].sort((one, other) => Number(isLit(one)) - Number(isLit(other)));
  const byId = new Map(drawing.edges.map((edge) => [edge.id, edge]));
  return (
    <g>
      {inDrawingOrder.map((edge) => (
        <g key={edge.id} className={stateOf(edge)}>
          <path className={classes.edge} d={edgePath(edge.points)} />
          <path className={classes.arrowHead} d={headPath(edge.points)} />
        </g>
      ))}
      {drawing.labels.map((label) => {
        const edge = label.edgeId === null ? undefined : byId.get(label.edgeId);
        return (
          <g key={`${label.stepId}-${label.edgeId ?? ''}`} className={edge && stateOf(edge)}>
            <SheetText
              className={classes.label}
              lines={label.lines}
              style="label"
              anchor={label.align}
              x={anchorX(label)}
              y={label.y}
            />
          </g>
        );
      })}
    </g>
  );
});

function anchorX({ x, width, align }: SheetLabel): number {
  if (align === 'start') return x;
  return align === 'end' ? x + width : x + width / 2;
}
