import type { Measure, TextStyle } from '../../../shared/sop/sheet-types';

const FONT: Record<TextStyle, { readonly advance: number; readonly line: number }> = {
  head: { advance: 6.6, line: 16 },
  cell: { advance: 6.2, line: 17 },
  tag: { advance: 5.4, line: 15 },
  label: { advance: 5.2, line: 13 },
  symbol: { advance: 5.6, line: 13 },
};

/** Every character is equally wide; a word wider than the line is broken. */
export const plainMeasure: Measure = (text, widthPx, style) => {
  const { advance, line } = FONT[style];
  const most = Math.max(1, Math.floor(widthPx / advance));
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(' ')) {
    const joined = open === '' ? word : `${open} ${word}`;
    if (joined.length <= most) {
      open = joined;
      continue;
    }
    if (open !== '') lines.push(open);
    open = word;
    while (open.length > most) {
      lines.push(open.slice(0, most));
      open = open.slice(most);
    }
  }
  lines.push(open);
  return {
    lines,
    widthPx: Math.max(...lines.map((one) => one.length)) * advance,
    heightPx: lines.length * line,
  };
};
