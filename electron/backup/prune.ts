import { rmSync } from 'node:fs';
import type { Copy } from './copy-folder';

/** How many of the newest copies are kept, and for how many days one a day. */
const NEWEST = 8;
const DAYS = 14;

/**
 * Which copies may go, given all of them, newest first: everything but the newest eight and the last one of each of the
 * fourteen latest days that have one. Units: `offsetMinutes` of office time.
 */
export function expendable(copies: readonly Copy[], offsetMinutes: number): readonly Copy[] {
  const dayOf = (copy: Copy): string =>
    new Date(copy.manifest.at + offsetMinutes * 60_000).toISOString().slice(0, 10);
  const lastOfDay = new Map<string, Copy>();
  for (const copy of copies) if (!lastOfDay.has(dayOf(copy))) lastOfDay.set(dayOf(copy), copy);
  const daily = new Set([...lastOfDay.values()].slice(0, DAYS));
  return copies.filter((copy, index) => index >= NEWEST && !daily.has(copy));
}

/** Removes copies that may go. Only called after a newer one was verified. */
export function prune(copies: readonly Copy[], offsetMinutes: number): void {
  for (const { folder } of expendable(copies, offsetMinutes))
    rmSync(folder, { recursive: true, force: true });
}
