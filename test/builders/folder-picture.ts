import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReadOnly } from '../../electron/journal/database';
import type { NodeProgram } from './program';

/** All that a refusal must leave as it was, as text that can be compared. */
export interface FolderPicture {
  readonly journal: string;
  readonly akun: string;
  readonly meja: string;
  readonly files: string;
}

/** Looks at the journal's head, the bytes of `akun.db` and `meja.db`, and the names and bytes in `files/`. */
export function pictureOf({ dataDir, opened }: NodeProgram): FolderPicture {
  const { store } = opened().office;
  return {
    journal: JSON.stringify([store.tail(), store.count(), readFileSync(join(dataDir, 'kepala'), 'utf8')]),
    akun: hashOf(join(dataDir, 'akun.db')),
    meja: hashOf(join(dataDir, 'meja.db')),
    files: filesIn(join(dataDir, 'files')),
  };
}

function hashOf(path: string): string {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'none';
}

function filesIn(root: string): string {
  if (!existsSync(root)) return '';
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names
    .map(({ parentPath, name }) => `${name}:${hashOf(join(parentPath, name))}`)
    .sort()
    .join('\n');
}

/** The lines of passwords, which no refusal may touch, whatever it counts as a wrong try. */
export function credentialLines(dataDir: string): readonly unknown[] {
  const db = openReadOnly(join(dataDir, 'akun.db'));
  try {
    return db.prepare('SELECT * FROM kredensial ORDER BY person, n').all();
  } finally {
    db.close();
  }
}
