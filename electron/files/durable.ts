import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';

/** Windows scanners and indexers hold a fresh file for a moment; we wait for them this long, in ms. */
const RENAME_PATIENCE_MS = 10_000;
const RENAME_PAUSE_MS = 50;
const HELD_BY_OTHERS = new Set(['EPERM', 'EBUSY', 'EACCES']);

/**
 * Puts bytes at `path` so that a power cut leaves either the old file or the new one, whole: temp file, fsync,
 * rename, fsync of the folder (Windows has no such thing). Throws what the file system throws.
 */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeAndSync(temporary, bytes);
    renamePatiently(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

function writeAndSync(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function renamePatiently(from: string, to: string): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += RENAME_PAUSE_MS) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (!HELD_BY_OTHERS.has(code) || waited >= RENAME_PATIENCE_MS) throw error;
      Atomics.wait(pause, 0, 0, RENAME_PAUSE_MS);
    }
  }
}

function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Makes a folder so that it outlives a power cut: every folder that gained a child is forced to disk. */
export function makeFolderDurably(path: string): void {
  if (existsSync(path)) return;
  makeFolderDurably(dirname(path));
  mkdirSync(path, { recursive: true });
  syncFolder(dirname(path));
}

/** Forces an open file's bytes to disk. */
export function syncFile(file: number): void {
  fsyncSync(file);
}

/** Sets a damaged file aside under a new name, so that nothing is ever overwritten. Returns the new path. */
export function setAside(path: string, label: string): string {
  let aside = `${path}.${label}`;
  for (let again = 2; existsSync(aside); again += 1) aside = `${path}.${label}-${again}`;
  renamePatiently(path, aside);
  return aside;
}

/** Forces a finished file, written by somebody else's hand, to disk. */
export function syncPath(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a finished file or folder its name, once and for all; waits for scanners as every rename here does. */
export function moveIntoPlace(from: string, to: string): void {
  renamePatiently(from, to);
  syncFolder(dirname(to));
}
