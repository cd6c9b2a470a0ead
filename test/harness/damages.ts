import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way a file comes back from a bad disk. `at` in [0, 1): where, for those that have a place. */
export interface Damage {
  readonly name: string;
  readonly to: (path: string, at: number) => void;
}

function rewrite(change: (bytes: Buffer, at: number) => Buffer): Damage['to'] {
  return (path, at) => writeFileSync(path, change(readFileSync(path), at));
}

/** One bit the other way round. */
export const FLIPPED: Damage = {
  name: 'satu bit terbalik',
  to: rewrite((bytes, at) => {
    const bit = Math.floor(at * bytes.length * 8);
    const byte = bit >> 3;
    bytes.writeUInt8(bytes.readUInt8(byte) ^ (1 << (bit & 7)), byte);
    return bytes;
  }),
};

/** The ways that need no place. */
export const PLAIN_DAMAGES: readonly Damage[] = [
  { name: 'dipotong separuh', to: rewrite((bytes) => bytes.subarray(0, bytes.length >> 1)) },
  { name: 'dipotong satu bita', to: rewrite((bytes) => bytes.subarray(0, -1)) },
  { name: 'berisi NUL', to: rewrite((bytes) => Buffer.alloc(bytes.length)) },
  { name: 'dikosongkan', to: (path) => writeFileSync(path, '') },
  { name: 'dihapus', to: (path) => rmSync(path) },
];

/** The files below a folder, as paths relative to it, without those that hold nothing to damage. */
export function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile() && statSync(join(root, name)).size > 0)
    .sort();
}
