import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const OUTPUTS = new Set([
  'node_modules',
  '.git',
  '.cache',
  'out',
  'dist',
  'test-results',
  'playwright-report',
]);

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (OUTPUTS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(ROOT, path).split(sep).join('/')];
  });
}

/** Every file of the repository that people write, with forward slashes. */
export const repositoryFiles = (): readonly string[] => walk(ROOT);
