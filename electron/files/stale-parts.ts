import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How `writeDurably` names a file of the store until it is whole. */
const PART = /^[0-9a-f]{64}\.[0-9a-f]{12}\.tmp$/;

/**
 * Removes what puts left unfinished when the power went: files of the store's own making, in their own place, last written
 * before `startedAt` (ms since epoch, by the PC's clock). Anything else stays, and so does what cannot be removed now.
 * Answers how many are gone.
 */
export async function removeStaleParts(root: string, startedAt: number): Promise<number> {
  let removed = 0;
  for (const folder of await readdir(root).catch(() => [])) {
    const names = await readdir(join(root, folder)).catch(() => []);
    for (const name of names.filter((file) => PART.test(file) && file.slice(0, 2) === folder))
      if (await removedIfOlder(join(root, folder, name), startedAt)) removed += 1;
  }
  return removed;
}

async function removedIfOlder(path: string, startedAt: number): Promise<boolean> {
  try {
    const found = await lstat(path);
    if (!found.isFile() || found.mtimeMs >= startedAt) return false;
    await rm(path);
    return true;
  } catch {
    // A scanner holds it, or it is gone already: the next start looks again.
    return false;
  }
}
