import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Recovery } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import { prepareDataFolder } from '../data-folder/data-folder';
import { readKnownOffice } from '../data-folder/known-office';
import { takeWriterLock, type WriterLock } from '../data-folder/writer-lock';
import { setAside } from '../files/durable';
import { openReadOnly } from '../journal/database';
import { readKepala } from '../journal/kepala';
import { journalPath, knowsOffice } from '../journal/open-journal';
import { openOffice, type Office, type OfficeParts } from './office';

/** What was found in the data folder: an office, or nothing yet; with the right to write there. */
export interface Found {
  readonly lock: WriterLock;
  readonly office: Office | null;
}

/**
 * Looks into the data folder. An office that is known to exist is opened or refused with a reason; only a folder without
 * any trace of one, or with the leftovers of a founding that was never finished, answers "nothing yet". A marker that
 * cannot be read still says that there was an office.
 */
export function findOffice(parts: OfficeParts, markerPath: string): Result<Found, Recovery> {
  const folder = prepareDataFolder(parts.dataDir);
  if (!folder.ok) return folder;
  const lock = takeWriterLock(parts.dataDir);
  if (!lock.ok) return lock;
  const marked = existsSync(markerPath);
  if (!marked) setAsideUnfinished(parts);
  if (!marked && !knowsOffice(parts.dataDir)) return ok({ lock: lock.value, office: null });
  const office = openOffice(parts, readKnownOffice(markerPath)?.dataId ?? null);
  if (office.ok) return ok({ lock: lock.value, office: office.value });
  lock.value.release();
  return fail(office.error);
}

const OFFICE_FILES = /^(journal\.db|akun\.db|meja\.db|kepala)/;

/**
 * A kill in mid-founding leaves files without a single entry. Nothing was acknowledged, so nothing is lost; yet the
 * leftovers are only renamed. Both markers and every entry must be absent: any one of them means an office.
 */
export function setAsideUnfinished({ dataDir, clock }: OfficeParts): void {
  if (
    !existsSync(journalPath(dataDir)) ||
    readKepala(join(dataDir, 'kepala')) !== null ||
    hasEntries(dataDir)
  )
    return;
  for (const name of readdirSync(dataDir).filter((file) => OFFICE_FILES.test(file)))
    setAside(join(dataDir, name), `sisa-${clock.now()}`);
}

/** A journal keeps its entries by a log of another kind: beside this one it was killed before it could hold any. */
function hasEntries(dataDir: string): boolean {
  if (existsSync(`${journalPath(dataDir)}-journal`)) return false;
  try {
    const db = openReadOnly(journalPath(dataDir));
    try {
      const table: unknown = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'entry'").get();
      if (table === undefined) return false;
      return db.prepare('SELECT 1 FROM entry LIMIT 1').get() !== undefined;
    } finally {
      db.close();
    }
  } catch {
    return true;
  }
}
