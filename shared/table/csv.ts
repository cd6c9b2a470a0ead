const BOM = '\uFEFF';
/** Excel under Indonesian settings parts columns so. */
const SEPARATOR = ';';
const LINE_END = '\r\n';
/** What a spreadsheet takes for a formula at the beginning of a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell that stays what it says: one that a spreadsheet would run is made text by an apostrophe before it. */
function cellOf(value: string): string {
  const inert = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * A table as Excel under Indonesian settings opens it by a double click: UTF-8 with its mark, columns parted by `;`, lines
 * by CR LF, no cell that could run as a formula. Source: issue 5, export of penyimpangan.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(cellOf).join(SEPARATOR));
  return `${BOM}${lines.join(LINE_END)}${LINE_END}`;
}
