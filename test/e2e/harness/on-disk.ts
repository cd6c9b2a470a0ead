import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** The same for a journal that nobody may touch: a copy is read, since reading mends a cut write-ahead log. */
export function entriesInCopy(home: string): readonly EntryBody[] {
  const copy = mkdtempSync(join(tmpdir(), 'lajur-salinan-'));
  try {
    cpSync(join(home, 'data'), join(copy, 'data'), { recursive: true });
    return entriesOnDisk(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** How often each command type stands in the journal. */
export function commandCounts(home: string): { readonly [type: string]: number } {
  const counts: Record<string, number> = {};
  for (const { command } of entriesOnDisk(home)) counts[command.type] = (counts[command.type] ?? 0) + 1;
  return counts;
}

/** The SHA-256 of bytes, as the file store names them. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every stored file, as `<aa>/<sha256>` and the hash of what it holds. */
export function storedFiles(home: string): { readonly [path: string]: string } {
  const root = join(home, 'data', 'files');
  if (!existsSync(root)) return {};
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(root.length + 1), sha256Of(readFileSync(path))];
    }),
  );
}

/** All that a refusal must leave as it was: the journal's entries, people's own files, the store. */
export function folderPicture(home: string): { readonly [what: string]: unknown } {
  const data = join(home, 'data');
  const own = readdirSync(data).filter((name) => /^(akun|meja)\.db/.test(name) && !name.endsWith('-shm'));
  return {
    entries: sha256Of(Buffer.from(JSON.stringify(entriesOnDisk(home)))),
    kepala: sha256Of(readFileSync(join(data, 'kepala'))),
    own: Object.fromEntries(own.sort().map((name) => [name, sha256Of(readFileSync(join(data, name)))])),
    files: storedFiles(home),
  };
}
