import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { makeFolderDurably, writeDurably } from './durable';

/** Where the bytes of attached files live, named by what they are. */
export interface FileStore {
  /** Forces bytes to disk and names them. What is there already is kept as it is. */
  readonly put: (bytes: Uint8Array) => { readonly sha256: string; readonly sizeBytes: number };
  readonly has: (sha256: string) => boolean;
  /** Reads a file and checks that it still is what its name says. */
  readonly read: (sha256: string) => Result<Uint8Array, 'berkas-lampiran-tidak-ada' | 'berkas-rusak'>;
}

const NAME = /^[0-9a-f]{64}$/;

/** Opens the store below `root`, as `files/<aa>/<sha256>`. */
export function openFileStore(root: string): FileStore {
  const pathOf = (sha256: string): string => {
    if (!NAME.test(sha256)) throw new Error('not a file name of the store');
    return join(root, sha256.slice(0, 2), sha256);
  };
  const read: FileStore['read'] = (sha256) => {
    if (!existsSync(pathOf(sha256))) return fail('berkas-lampiran-tidak-ada');
    const bytes = readFileSync(pathOf(sha256));
    return hashOf(bytes) === sha256 ? ok(bytes) : fail('berkas-rusak');
  };
  return {
    put: (bytes) => {
      const sha256 = hashOf(bytes);
      if (!read(sha256).ok) {
        makeFolderDurably(dirname(pathOf(sha256)));
        writeDurably(pathOf(sha256), bytes);
      }
      return { sha256, sizeBytes: bytes.length };
    },
    has: (sha256) => existsSync(pathOf(sha256)),
    read,
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
