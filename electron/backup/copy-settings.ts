import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { writeDurably } from '../files/durable';
import { encode } from '../journal/bytes';

const Settings = z.object({ target: z.string().min(1) });

/** Where this PC keeps its copies: a matter of the PC, not of the office. */
export type CopySettings = z.infer<typeof Settings>;

/** Reads the settings; what cannot be read is as if nothing had been chosen. */
export function readCopySettings(path: string, fallback: string): CopySettings {
  try {
    return existsSync(path) ? Settings.parse(JSON.parse(readFileSync(path, 'utf8'))) : { target: fallback };
  } catch {
    return { target: fallback };
  }
}

/** Keeps the settings. */
export function writeCopySettings(path: string, settings: CopySettings): void {
  mkdirSync(dirname(path), { recursive: true });
  writeDurably(path, encode(JSON.stringify(settings)));
}
