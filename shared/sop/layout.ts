import type { Procedure } from './schema';
import { drawSheet, planSheet } from './sheet-draw';
import { layoutHead } from './sheet-head';
import type { SheetLayout, SheetOptions } from './sheet-types';

/**
 * Lays out one procedure as the official table with its flowchart inside: every coordinate, in px. Pure.
 *
 * The arrows cannot meet a symbol or a text, because each kind has its own ground: an arrow leaves below or at a side of
 * its symbol, runs in a gutter between two lanes, and enters at the top along its target row's own line above the symbols.
 * Source: PermenPANRB 35/2012, bagan alir bercabang; "The SOP catalogue: source, format, rules", `How it is drawn`.
 */
export function layoutProcedure(procedure: Procedure, options: SheetOptions): SheetLayout {
  const { columns, rows, ...plan } = planSheet(procedure, { ...options, turned: false, leastRow: 0 });
  const head = layoutHead(columns.columns, options);
  const last = rows.at(-1)?.row;
  return {
    widthPx: columns.widthPx,
    headHeightPx: head.heightPx,
    bodyHeightPx: last === undefined ? 0 : last.y + last.height,
    columns: columns.columns,
    head: head.cells,
    rows: rows.map((row) => row.row),
    ...drawSheet({ columns, rows, ...plan }),
  };
}
