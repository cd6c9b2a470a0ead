import { appendFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setAside } from './files/durable';
import type { Log } from './ipc/answer';

const MAX_BYTES = 1_000_000;
const CODE_BYTES = 3;

/**
 * Keeps errors in a small plain file, one older one beside it. What people typed never gets there: an error's own
 * text is about code and files.
 */
export function fileLog(folder: string, now: () => number): Log {
  const path = join(folder, 'lajur.log');
  return (where, error) => {
    const code = randomBytes(CODE_BYTES).toString('hex');
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      mkdirSync(folder, { recursive: true });
      rotate(path);
      appendFileSync(path, `${new Date(now()).toISOString()} ${code} ${where}\n${text}\n`);
    } catch {
      // A full disk must not turn one error into two.
    }
    return code;
  };
}

function rotate(path: string): void {
  if (!existsSync(path) || statSync(path).size < MAX_BYTES) return;
  rmSync(`${path}.1`, { force: true });
  setAside(path, '1');
}
