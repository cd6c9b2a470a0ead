import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';

/** A draft as `meja.db` keeps it. */
export interface DraftOnDisk {
  readonly owner: string;
  readonly key: string;
  readonly value: { readonly commandId?: string; readonly values?: { readonly [field: string]: unknown } };
}

/** The drafts of a home, read from disk beside (or after) the program. */
export function draftsOnDisk(home: string): readonly DraftOnDisk[] {
  const db = new DatabaseSync(join(home, 'data', 'meja.db'), { readOnly: true });
  try {
    // The program may be writing just now.
    db.exec('PRAGMA busy_timeout = 5000');
    const rows = db.prepare("SELECT owner, key, value FROM simpanan WHERE kind = 'draf'").all() as {
      owner: string;
      key: string;
      value: string;
    }[];
    return rows.map(({ owner, key, value }) => ({
      owner,
      key,
      value: JSON.parse(value) as DraftOnDisk['value'],
    }));
  } finally {
    db.close();
  }
}
