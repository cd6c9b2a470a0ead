import fs from 'node:fs';

/** The places in a write at which a test child ends its own life. */
export const NAMED_POINTS = [
  'mid-entry',
  'before-commit',
  'after-commit',
  'mid-kepala',
  'mid-file',
  'before-rename',
  'after-rename',
  'before-checkpoint',
] as const;

/** One of them. */
export type NamedPoint = (typeof NAMED_POINTS)[number];

const KEPALA_SLOT_BYTES = 512;
const STDOUT = 1;

const point = process.env['LAJUR_TEST_DIE_AT'] ?? '';
const after = Number(process.env['LAJUR_TEST_DIE_AFTER'] ?? '0');
let met = 0;

function isHere(name: NamedPoint): boolean {
  if (name !== point) return false;
  met += 1;
  return met > after;
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('still alive');
}

/** Kills this process when it stands at the point it was started to die at, for as many times as it was told. */
export function dieHere(name: NamedPoint): void {
  if (isHere(name)) die();
}

/** Puts the points of the file system around Node's own calls: the program knows nothing of it. */
export function watchFiles(): void {
  const { writeSync, renameSync } = fs;
  const write = (
    file: number,
    bytes: Uint8Array,
    offset?: number | null,
    length?: number | null,
    position?: number | null,
  ): number => {
    const name = length === KEPALA_SLOT_BYTES ? 'mid-kepala' : 'mid-file';
    if (file === STDOUT || !isHere(name)) return writeSync(file, bytes, offset, length, position);
    writeSync(file, bytes, 0, Math.floor(bytes.length / 2), position);
    return die();
  };
  const rename = (from: string, to: string): void => {
    dieHere('before-rename');
    renameSync(from, to);
    dieHere('after-rename');
  };
  Object.assign(fs, { writeSync: write, renameSync: rename });
}
