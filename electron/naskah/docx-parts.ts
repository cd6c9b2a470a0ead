import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { KantorProfile } from '../../shared/domain/kantor/profile';
import { naskahStrings as strings } from './naskah.strings';
import type { Named } from './rapat-paper';

/** Sizes in half-points, as Word counts them: 12, 14 and 10 pt. */
const SIZE = { text: 24, kop: 28, small: 20 } as const;
const FONT = 'Arial';
/** Twentieths of a point, as Word counts room. */
const GAP = 120;

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const;

interface Look {
  readonly isBold?: boolean;
  readonly size?: number;
  readonly underline?: boolean;
}

/** Some words in the paper's font. */
function run(text: string, look: Look): TextRun {
  const { size = SIZE.text, underline = false } = look;
  const isBold = look.isBold === true;
  const options: IRunOptions = { text, bold: isBold, size, font: FONT, ...(underline && { underline: {} }) };
  return new TextRun(options);
}

/** One paragraph. */
export function line(text: string, more: IParagraphOptions = {}, look: Look = {}): Paragraph {
  return new Paragraph({ ...more, children: [run(text, look)] });
}

/** Room for a line. */
export function gap(): Paragraph {
  return line('', { spacing: { after: GAP } });
}

/** A text of several lines: each becomes a paragraph, empty ones are left out. */
export function lines(text: string): readonly Paragraph[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => line(one, { alignment: AlignmentType.JUSTIFIED, spacing: { after: GAP } }));
}

/** The points of a list, numbered in words of their own so that every program shows the same numbers. */
export function numbered(points: readonly string[]): readonly Paragraph[] {
  return points.map((point, index) =>
    line(`${index + 1}. ${point}`, { indent: { left: 360, hanging: 360 }, spacing: { after: 60 } }),
  );
}

/** The heading of a part. */
export function heading(text: string): Paragraph {
  return line(text, { spacing: { before: 2 * GAP, after: GAP }, keepNext: true }, { isBold: true });
}

/** A title in the middle. */
export function title(text: string): Paragraph {
  return line(
    text,
    { alignment: AlignmentType.CENTER, spacing: { after: 2 * GAP } },
    { isBold: true, size: SIZE.kop },
  );
}

/** The head of the paper with its double line. Source: aturan.md, section 2. */
export function kop({
  kopBaris1,
  kopBaris2,
  nama,
  alamat,
  telepon,
  kodePos,
}: KantorProfile): readonly Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER } as const;
  const names = [kopBaris1, kopBaris2, nama.toUpperCase()].filter((one) => one !== '');
  const reach = [
    alamat,
    telepon === '' ? '' : strings.telepon(telepon),
    kodePos === '' ? '' : strings.kodePos(kodePos),
  ].filter((part) => part !== '');
  const double = { bottom: { style: BorderStyle.DOUBLE, size: 12, space: 4, color: '000000' } };
  return [
    ...names.map((one) => line(one, centred, { isBold: true, size: SIZE.kop })),
    line(reach.join(', '), { ...centred, border: double, spacing: { after: 2 * GAP } }, { size: SIZE.small }),
  ];
}

function cell(children: readonly Paragraph[], percent: number): TableCell {
  return new TableCell({
    children: [...children],
    width: { size: percent, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });
}

/** Name, colon, value: a table without lines. A value of several points stands one above the other. */
export function facts(pairs: readonly (readonly [string, string | readonly string[]])[]): Table {
  const rows = pairs.map(([label, value]) => {
    const points = typeof value === 'string' ? [line(value)] : numbered(value);
    return new TableRow({ children: [cell([line(label)], 24), cell([line(':')], 3), cell(points, 73)] });
  });
  return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE }, borders: NO_LINES });
}

/** A table with lines. `percents` are the widths of its columns; `height` (twentieths of a point) leaves room to write. */
export function grid(
  heads: readonly string[],
  body: readonly (readonly string[])[],
  percents: readonly number[],
  height = 0,
): Table {
  const widthOf = (index: number): number => percents[index] ?? 0;
  const head = new TableRow({
    tableHeader: true,
    children: heads.map((text, index) =>
      cell([line(text, { alignment: AlignmentType.CENTER }, { isBold: true })], widthOf(index)),
    ),
  });
  const rows = body.map(
    (texts) =>
      new TableRow({
        cantSplit: true,
        ...(height > 0 && { height: { value: height, rule: 'atLeast' } }),
        children: texts.map((text, index) => cell([line(text)], widthOf(index))),
      }),
  );
  return new Table({ rows: [head, ...rows], width: { size: 100, type: WidthType.PERCENTAGE } });
}

/** Jabatan with a comma, room for the signature, the name underlined. */
function signature({ nama, jabatan }: Named): readonly Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  return [
    line(`${jabatan},`, { ...centred, spacing: { after: 4 * GAP } }),
    line('', { ...centred, spacing: { after: 2 * GAP } }),
    line(
      nama === '' ? strings.belumBernomor : nama,
      { alignment: AlignmentType.CENTER },
      { isBold: true, underline: true },
    ),
  ];
}

/** One or two signatures; one stands on the right. */
export function signatures(left: Named | null, right: Named): Table {
  const row = new TableRow({
    cantSplit: true,
    children: [cell(left === null ? [line('')] : signature(left), 50), cell(signature(right), 50)],
  });
  return new Table({ rows: [row], width: { size: 100, type: WidthType.PERCENTAGE }, borders: NO_LINES });
}
