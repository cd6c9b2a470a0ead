import type { Row } from '../../shared/journal/fold';
import type { FoldedStream } from './fold-streams';
import { ROW_TABLES, type LajurDb, type RowTable } from './schema';

/**
 * Keeps the streams' new states and shows their new rows instead of their old ones. Runs inside the caller's
 * transaction. What to take away follows from the rows the kept state showed, so nothing is read.
 */
export async function replaceRows(db: LajurDb, changes: readonly FoldedStream[]): Promise<void> {
  refuseUnknownTables(changes);
  await Promise.all([
    db.streams.bulkPut(changes.map(({ record }) => record)),
    ...ROW_TABLES.map((table) => replaceIn(db, table, changes)),
  ]);
}

async function replaceIn(db: LajurDb, name: RowTable, changes: readonly FoldedStream[]): Promise<void> {
  const table = db.table<Row, string>(name);
  const rows = changes.flatMap((change) => change.rows[name] ?? []);
  const keep = new Set(rows.map(keyOf));
  const gone = changes
    .flatMap((change) => change.shown[name] ?? [])
    .map(keyOf)
    .filter((key) => !keep.has(key));
  if (gone.length > 0) await table.bulkDelete(gone);
  if (rows.length > 0) await table.bulkPut(rows);
}

/** Where a stream has several rows in a table, each has an id of its own; else the stream is its key. */
function keyOf(row: Row & { readonly id?: string }): string {
  return row.id ?? row.stream;
}

function refuseUnknownTables(changes: readonly FoldedStream[]): void {
  const tables: readonly string[] = ROW_TABLES;
  const unknown = changes.flatMap(({ rows }) => Object.keys(rows)).find((name) => !tables.includes(name));
  if (unknown !== undefined) throw new Error(`rows for a table there is none of: ${unknown}`);
}
