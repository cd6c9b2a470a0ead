import type { TextStyle } from '../../../shared/sop/sheet-types';

export type SheetFont = {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly fontWeight: number;
  readonly fontStyle: 'normal' | 'italic';
};

/** The measure and the drawing take the fonts from one table, or the lines would not fit their cells. Sizes in px. */
export const sheetFonts: Readonly<Record<TextStyle, SheetFont>> = {
  head: { fontSize: 12, lineHeight: 16, fontWeight: 600, fontStyle: 'normal' },
  cell: { fontSize: 13, lineHeight: 17, fontWeight: 400, fontStyle: 'normal' },
  tag: { fontSize: 11, lineHeight: 16, fontWeight: 400, fontStyle: 'italic' },
  label: { fontSize: 11, lineHeight: 13, fontWeight: 400, fontStyle: 'italic' },
  symbol: { fontSize: 11, lineHeight: 13, fontWeight: 500, fontStyle: 'normal' },
};
