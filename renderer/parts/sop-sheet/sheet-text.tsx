import type { TextStyle } from '../../../shared/sop/sheet-types';
import { sheetFonts } from './sheet-fonts';

type Props = {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string | undefined;
};

const BASELINE = 0.36;

/** Lines of text whose first line box begins at `y`. */
export function SheetText({ lines, style, x, y, anchor = 'start', className }: Props) {
  const { fontSize, lineHeight, fontStyle, fontWeight } = sheetFonts[style];
  const first = y + lineHeight / 2 + fontSize * BASELINE;
  return (
    <text className={className} {...{ fontSize, fontStyle, fontWeight }} textAnchor={anchor}>
      {lines.map((line, at) => (
        <tspan key={at} x={x} y={first + at * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
