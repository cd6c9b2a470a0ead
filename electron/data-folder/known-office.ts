import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { writeDurably } from '../files/durable';
import { encode, sha256 } from '../journal/bytes';

const Known = z.object({ dataDir: z.string(), dataId: z.string().min(8), openedAt: z.number() });
const Marker = Known.extend({ sum: z.string() });

/** The second marker, outside the data folder: that an office exists, so that its loss is never taken for a first run. */
export type KnownOffice = z.infer<typeof Known>;

/** Reads the marker; null when there is none or it cannot be read (the data folder's own traces still count). */
export function readKnownOffice(path: string): KnownOffice | null {
  if (!existsSync(path)) return null;
  try {
    const { sum, ...known } = Marker.parse(JSON.parse(readFileSync(path, 'utf8')));
    return sum === sumOf(known) ? known : null;
  } catch {
    return null;
  }
}

/** Writes the marker when an office is opened, and again when it is found unreadable. */
export function writeKnownOffice(path: string, known: KnownOffice): void {
  mkdirSync(dirname(path), { recursive: true });
  writeDurably(path, encode(JSON.stringify({ ...known, sum: sumOf(known) })));
}

/** One flipped bit in the marker must not turn a sound office away. */
function sumOf({ dataDir, dataId, openedAt }: KnownOffice): string {
  return sha256(encode(JSON.stringify([dataDir, dataId, openedAt])));
}

/** Takes the marker away, where a restored office stands in the place of the one it named; it is written anew at once. */
export function forgetOffice(path: string): void {
  rmSync(path, { force: true });
}
