import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT, inCache } from './paths.mjs';

const SKIPPED = new Set(['node_modules', '.git', '.cache', 'out', 'dist']);

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) return yield path;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (!SKIPPED.has(entry.name)) yield* filesUnder(join(path, entry.name));
  }
}

/** One hash over names and contents of all files under the given paths, the same on every system. */
export function hashOf(paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  const files = paths.flatMap((path) => [...filesUnder(path)]);
  for (const file of files.sort()) {
    const bytes = readFileSync(file);
    hash.update(`\0${relative(ROOT, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

const stampFile = (name) => inCache('stamps', name);

export function isStamped(name, key) {
  return existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === key;
}

export function stamp(name, key) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), key);
}

export function unstamp(name) {
  rmSync(stampFile(name), { force: true });
}
