/** Every measure of the sheet, in px. One table, so that the drawing keeps its proportions when one is changed. */
export const sizes = {
  cellPadX: 8,
  cellPadY: 8,
  headPadX: 6,
  headPadY: 6,
  rectangle: { width: 58, height: 30 },
  diamond: { width: 62, height: 38 },
  pentagon: { width: 58, height: 34 },
  light: { width: 34, height: 20 },
  terminator: { height: 20, padX: 9 },
  opened: { height: 24, padX: 7 },
  innerPad: 6,
  rowPad: 10,
  entryDrop: 11,
  entryRun: 16,
  exitRun: 12,
  stub: 14,
  labelGap: 4,
  besideLine: 6,
  labelWidth: 84,
  labelShort: 70,
  portGap: 12,
  trackGap: 9,
  gutterPad: 9,
  gutterMin: 10,
  compactUraian: 56,
  acrossHead: 128,
  acrossStep: 158,
} as const;

/** Widths of the text columns in px: the least, and the most that is given to make rows lower; longer lines read badly. */
export const columnWidths = {
  no: { least: 32, most: 38 },
  uraian: { least: 210, most: 400 },
  kelengkapan: { least: 106, most: 260 },
  waktu: { least: 66, most: 110 },
  output: { least: 106, most: 260 },
  keterangan: { least: 86, most: 330 },
} as const;

/** The width a lane is given, in px, when there is room. */
export const laneWished = 128;

/** A size as the plan counts it: laid on its side where the plan is turned. */
export function laid<Size extends { readonly width: number; readonly height: number }>(
  size: Size,
  turned: boolean,
): Size {
  return turned ? { ...size, width: size.height, height: size.width } : size;
}
