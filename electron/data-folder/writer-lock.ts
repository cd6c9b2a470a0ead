import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Recovery } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import { isNoDatabase, type Database } from '../journal/database';

/** The right to write in a data folder, held for the life of the process by a lock the system itself lets go. */
export interface WriterLock {
  readonly release: () => void;
}

/**
 * Takes the one writer's lock. Errors: `held-by-other`, naming who holds it.
 */
export function takeWriterLock(dataDir: string): Result<WriterLock, Recovery> {
  const holderPath = join(dataDir, 'pemegang.json');
  const db = lockFile(join(dataDir, 'lock.db'));
  if (db === null)
    return fail({ reason: 'held-by-other', facts: { path: dataDir, holder: holderOf(holderPath) } });
  // Nobody needs the name after a power cut: the lock itself is gone then.
  const holder = { user: userInfo().username, host: hostname(), pid: process.pid };
  writeFileSync(holderPath, JSON.stringify(holder), { mode: 0o600 });
  return ok({
    release: () => {
      // The name goes first: once the lock is free it may be another holder's.
      rmSync(holderPath, { force: true });
      db.exec('ROLLBACK');
      db.close();
    },
  });
}

/** Null while another process holds the lock. */
function lockFile(path: string): Database | null {
  try {
    return lockNow(path);
  } catch (error) {
    if (!isNoDatabase(error)) return null;
  }
  // Content is read only under a lock that a holder would have refused: the file is damaged, and nobody's.
  truncateSync(path);
  try {
    return lockNow(path);
  } catch {
    return null;
  }
}

function lockNow(path: string): Database {
  const db = new DatabaseSync(path);
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA busy_timeout = 0');
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function holderOf(path: string): string {
  try {
    const { user, host } = JSON.parse(existsSync(path) ? readFileSync(path, 'utf8') : '{}') as Record<
      string,
      unknown
    >;
    return typeof user === 'string' && typeof host === 'string' ? `${user} (${host})` : '';
  } catch {
    return '';
  }
}
