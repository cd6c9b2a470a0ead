import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Recovery } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import { classifyFolder } from './classify-folder';

/**
 * Makes sure that live data may lie in `dataDir`, and makes the folder when it may.
 * Errors: `folder-refused` (network, cloud sync, roaming profile), `folder-not-writable`.
 */
export function prepareDataFolder(dataDir: string): Result<void, Recovery> {
  const verdict = classifyFolder({
    platform: process.platform,
    path: dataDir,
    realPath: realPathOf(dataDir),
    env: process.env,
    mounts: readMounts(),
  });
  if (verdict.kind !== 'local') {
    const what = 'what' in verdict ? verdict.what : verdict.kind;
    return fail({ reason: 'folder-refused', facts: { path: dataDir, kind: verdict.kind, what } });
  }
  return tryWrite(dataDir);
}

function tryWrite(dataDir: string): Result<void, Recovery> {
  const probe = join(dataDir, 'uji-tulis');
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
    writeFileSync(probe, 'lajur');
    rmSync(probe);
    return ok(undefined);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    return fail({ reason: 'folder-not-writable', facts: { path: dataDir, code } });
  }
}

/** Resolves links and mapped drives of the nearest folder that exists. */
function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPathOf(parent), path.slice(parent.length));
}

function readMounts(): readonly string[] {
  return process.platform === 'linux' && existsSync('/proc/mounts')
    ? readFileSync('/proc/mounts', 'utf8').split('\n')
    : [];
}

/** Free space on the disk of a folder, in bytes. */
export function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}
