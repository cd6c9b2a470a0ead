import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..', '..');
export const CACHE = join(ROOT, '.cache');
export const OUT = join(ROOT, 'out');
export const DIST = join(ROOT, 'dist');
export const MODULES = join(ROOT, 'node_modules');

export const inRoot = (...parts) => join(ROOT, ...parts);
export const inCache = (...parts) => join(CACHE, ...parts);
