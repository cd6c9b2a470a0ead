import { statSync } from 'node:fs';
import { join } from 'node:path';
import { succeeds } from './run.mjs';

const SETUID_BY_ROOT = 0o4755;

function hasSetuidSandbox(dist) {
  try {
    const { uid, mode } = statSync(join(dist, 'chrome-sandbox'));
    return uid === 0 && (mode & SETUID_BY_ROOT) === SETUID_BY_ROOT;
  } catch {
    return false;
  }
}

/** Why Chromium cannot build its own sandbox here, or null. Only a launcher may act on it, never the program. */
export function sandboxObstacle(dist) {
  if (process.platform !== 'linux') return null;
  if (process.getuid() === 0) return 'dijalankan sebagai root';
  if (hasSetuidSandbox(dist) || succeeds('unshare', ['-Ur', 'true'])) return null;
  return 'user namespace tidak tersedia';
}
