import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { CACHE, inCache } from './paths.mjs';

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Removes a folder a child that outlived its parent may still be writing into. */
export const removeFolder = (folder) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });

// The name ends in the process that owns the folder; those of processes long gone are swept away.
function dropLeftovers(name) {
  const pattern = new RegExp(`^${name}-(\\d+)(-|$)`);
  for (const entry of readdirSync(CACHE)) {
    const pid = pattern.exec(entry)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) removeFolder(inCache(entry));
  }
}

/** A folder in .cache/ for this process alone, where something is made before it takes its real name in one step. */
export function makeWorkFolder(name) {
  mkdirSync(CACHE, { recursive: true });
  dropLeftovers(name);
  const folder = inCache(`${name}-${process.pid}`);
  removeFolder(folder);
  mkdirSync(folder);
  return folder;
}
