import type { Measure, MeasuredText, TextStyle } from '../../../shared/sop/sheet-types';
import { sheetFonts, type SheetFont } from './sheet-fonts';

type WidthOf = (text: string) => number;

const AVERAGE_ADVANCE = 0.55;

/** Measures with the canvas, in the font family the sheet is drawn in; each word is asked for once. */
export function createMeasure(fontFamily: string): Measure {
  const rulers = new Map<TextStyle, WidthOf>();
  const rulerFor = (style: TextStyle): WidthOf => {
    const known = rulers.get(style);
    if (known !== undefined) return known;
    const made = createRuler(sheetFonts[style], fontFamily);
    rulers.set(style, made);
    return made;
  };
  return (text, widthPx, style) => breakLines(text, widthPx, sheetFonts[style].lineHeight, rulerFor(style));
}

/** One canvas a font: changing the font of a canvas costs more than measuring a word. */
function createRuler({ fontSize, fontStyle, fontWeight }: SheetFont, fontFamily: string): WidthOf {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * fontSize * AVERAGE_ADVANCE;
  context.font = `${fontStyle} ${String(fontWeight)} ${String(fontSize)}px ${fontFamily}`;
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}

function breakLines(text: string, widthPx: number, lineHeight: number, widthOf: WidthOf): MeasuredText {
  const space = widthOf(' ');
  const lines: string[] = [];
  let [open, openWidth, widest] = ['', 0, 0];
  const close = (): void => {
    lines.push(open);
    widest = Math.max(widest, openWidth);
    [open, openWidth] = ['', 0];
  };
  for (const word of text.split(' ')) {
    for (const piece of fitting(word, widthPx, widthOf)) {
      const width = widthOf(piece);
      if (open !== '' && openWidth + space + width > widthPx) close();
      openWidth += open === '' ? width : space + width;
      open = open === '' ? piece : `${open} ${piece}`;
    }
  }
  close();
  return { lines, widthPx: Math.ceil(widest), heightPx: lines.length * lineHeight };
}

/** A word that is wider than the line is cut into pieces that fit. */
function fitting(word: string, widthPx: number, widthOf: WidthOf): readonly string[] {
  if (widthOf(word) <= widthPx) return [word];
  const pieces: string[] = [];
  let open = '';
  for (const letter of word) {
    if (open !== '' && widthOf(open + letter) > widthPx) {
      pieces.push(open);
      open = '';
    }
    open += letter;
  }
  return [...pieces, open];
}
