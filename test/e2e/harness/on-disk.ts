import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { EntryBody } from '../../../shared/journal/entry';

/** The entries of a home's journal, read from disk beside (or after) the program. */
export function entriesOnDisk(home: string): readonly EntryBody[] {
  const db = new DatabaseSync(join(home, 'data', 'journal.db'), { readOnly: true });
  try {
    const rows = db.prepare('SELECT body FROM entry ORDER BY seq').all() as { body: Uint8Array }[];
    return rows.map((row) => JSON.parse(Buffer.from(row.body).toString('utf8')) as EntryBody);
  } finally {
    db.close();
  }
}

/** How often each command type stands in the journal. */
export function commandCounts(home: string): { readonly [type: string]: number } {
  const counts: Record<string, number> = {};
  for (const { command } of entriesOnDisk(home)) counts[command.type] = (counts[command.type] ?? 0) + 1;
  return counts;
}
