import { sep } from 'node:path';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { makeFolderDurably, writeDurably } from '../files/durable';
import { encode } from '../journal/bytes';

/**
 * Whether copies can be kept in a folder. A network drive or a stick may be: copies are written whole and read back.
 * Errors: `tujuan-di-dalam-data` (they would die with what they copy), `tujuan-tidak-dapat-ditulis`.
 */
export function canKeepCopies(
  dataDir: string,
  folder: string,
): Result<void, 'tujuan-di-dalam-data' | 'tujuan-tidak-dapat-ditulis'> {
  if (`${folder}${sep}`.startsWith(`${dataDir}${sep}`)) return fail('tujuan-di-dalam-data');
  const probe = join(folder, 'uji-tulis');
  try {
    makeFolderDurably(folder);
    writeDurably(probe, encode('lajur'));
    rmSync(probe);
    return ok(undefined);
  } catch {
    return fail('tujuan-tidak-dapat-ditulis');
  }
}
