import { sizes } from './sheet-sizes';
import type { HeadCell, SheetColumn, SheetOptions } from './sheet-types';
import { sheetStrings } from './sheet.strings';

const MUTU_BAKU = ['kelengkapan', 'waktu', 'output'] as const satisfies readonly SheetColumn['kind'][];

type Group = { readonly label: string | null; readonly columns: readonly SheetColumn[] };

/** Lays out the two-storeyed head of the official table: Pelaksana over the lanes, Mutu Baku over its three columns. */
export function layoutHead(
  columns: readonly SheetColumn[],
  { measure }: SheetOptions,
): { readonly cells: readonly HeadCell[]; readonly heightPx: number } {
  const linesOf = (label: string, width: number) => measure(label, width - 2 * sizes.headPadX, 'head');
  const groups = groupsOf(columns);
  const upper = Math.ceil(linesOf(sheetStrings.pelaksana, Infinity).heightPx) + 2 * sizes.headPadY;
  const lower =
    Math.max(
      ...groups
        .filter((group) => group.label !== null)
        .flatMap((group) => group.columns.map((column) => linesOf(column.label, column.width).heightPx)),
    ) +
    2 * sizes.headPadY;
  const cell = (
    label: string,
    laneId: string | null,
    x: number,
    y: number,
    width: number,
    height: number,
  ): HeadCell => ({
    lines: linesOf(label, width).lines,
    laneId,
    ...{ x, y, width, height },
  });
  const cells = groups.flatMap(({ label, columns: own }) => {
    if (label === null) return own.map((one) => cell(one.label, null, one.x, 0, one.width, upper + lower));
    const width = own.reduce((sum, one) => sum + one.width, 0);
    return [
      cell(label, null, own[0]?.x ?? 0, 0, width, upper),
      ...own.map((one) => cell(one.label, one.laneId, one.x, upper, one.width, lower)),
    ];
  });
  return { cells, heightPx: upper + lower };
}

function groupsOf(columns: readonly SheetColumn[]): readonly Group[] {
  const lanes = columns.filter((column) => column.kind === 'lane');
  const mutuBaku = columns.filter((column) => MUTU_BAKU.some((kind) => kind === column.kind));
  const alone = columns.filter((column) => !lanes.includes(column) && !mutuBaku.includes(column));
  return [
    { label: null, columns: alone },
    { label: sheetStrings.pelaksana, columns: lanes },
    ...(mutuBaku.length === 0 ? [] : [{ label: sheetStrings.mutuBaku, columns: mutuBaku }]),
  ];
}
