import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { backup } from '@photostructure/sqlite';
import { KANTOR_STREAM } from '../../shared/domain/kantor/kantor';
import { fail, ok, type Result } from '../../shared/result';
import { journalWorld } from '../commands/world';
import { freeBytes } from '../data-folder/data-folder';
import { moveIntoPlace, syncPath, writeDurably } from '../files/durable';
import { encode } from '../journal/bytes';
import { isDiskFull, openReadOnly } from '../journal/database';
import { journalReader } from '../journal/journal-reader';
import { readSchema } from '../journal/schema';
import { checkCopy, sumOfFile, type CopyFacts, type CopyFault, type Watch } from './check-copy';
import {
  COPIED_DATABASES,
  copiedFiles,
  copiesOf,
  copyName,
  manifestPath,
  officeFolder,
  type Manifest,
} from './copy-folder';
import { canKeepCopies } from './copy-target';
import { prune } from './prune';

/** Pages of a database copied between two looks at whether to stop. */
const PAGES_A_STEP = 500;

/** Space left free on the target beyond what the copy needs, in bytes. */
const SPARE_BYTES = 50 * 1024 * 1024;

/** What to copy where. Units: `now` ms since epoch, `offsetMinutes` of office time. */
export interface CopyOrder {
  readonly dataDir: string;
  readonly target: string;
  readonly now: number;
  readonly offsetMinutes: number;
}

/** Why no copy was made. */
export interface CopyRefusal {
  readonly code: CopyFault['code'] | 'tujuan-tidak-dapat-ditulis' | 'tujuan-di-dalam-data' | 'disk-penuh';
  readonly what: string;
}

/** A copy that was read back and found whole. */
export interface MadeCopy {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly facts: CopyFacts;
}

/**
 * Makes a copy of a data folder beside its running writer, reads it back as a whole, and only then gives it its name.
 * A cancelled or failed copy leaves nothing that looks like one. Errors: see `CopyRefusal`.
 */
export async function makeCopy(order: CopyOrder, watch: Watch): Promise<Result<MadeCopy, CopyRefusal>> {
  const able = canKeepCopies(order.dataDir, order.target);
  if (!able.ok) return fail({ code: able.error, what: order.target });
  try {
    return await copyAndCheck(order, watch);
  } catch (error) {
    const code = isDiskFull(error) ? 'disk-penuh' : 'tujuan-tidak-dapat-ditulis';
    return fail({ code, what: (error as NodeJS.ErrnoException).code ?? order.target });
  }
}

async function copyAndCheck(order: CopyOrder, watch: Watch): Promise<Result<MadeCopy, CopyRefusal>> {
  const { dataId } = identityOf(order.dataDir);
  const office = officeFolder(order.target, dataId);
  const name = copyName(order.now, order.offsetMinutes);
  const partial = join(office, `${name}.bagian`);
  const folder = join(office, name);
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  if (freeBytes(office) < bytesNeeded(order.dataDir, office) + SPARE_BYTES)
    return fail({ code: 'disk-penuh', what: office });
  try {
    if (!(await copyDatabases(order.dataDir, partial, watch)))
      return fail({ code: 'dibatalkan', what: name });
    const copied = await copyFiles(join(order.dataDir, 'files'), copiedFiles(office), watch);
    if (copied === null) return fail({ code: 'dibatalkan', what: name });
    const manifest = await describe(partial, order, copied);
    writeDurably(manifestPath(partial), encode(JSON.stringify(manifest, null, 2)));
    const checked = await checkCopy(partial, copiedFiles(office), manifest, watch);
    if (!checked.ok) return checked;
    moveIntoPlace(partial, folder);
    prune(copiesOf(office), order.offsetMinutes);
    return ok({ folder, manifest, facts: checked.value });
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function identityOf(dataDir: string): { readonly dataId: string } {
  const db = openReadOnly(join(dataDir, 'journal.db'));
  try {
    const schema = readSchema(db);
    if (schema.kind !== 'ours') throw new Error('not a journal of ours');
    return schema.identity;
  } finally {
    db.close();
  }
}

function bytesNeeded(dataDir: string, office: string): number {
  const databases = COPIED_DATABASES.map(
    (name) => sizeOf(join(dataDir, name)) + sizeOf(join(dataDir, `${name}-wal`)),
  );
  const files = missingFiles(join(dataDir, 'files'), copiedFiles(office)).map(({ bytes }) => bytes);
  return [...databases, ...files].reduce((sum, bytes) => sum + bytes, 0);
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

async function copyDatabases(dataDir: string, partial: string, watch: Watch): Promise<boolean> {
  for (const [index, name] of COPIED_DATABASES.entries()) {
    if (watch.cancelled()) return false;
    watch.progress(index, COPIED_DATABASES.length, 'basis-data');
    const source = openReadOnly(join(dataDir, name));
    try {
      await backup(source, join(partial, name), { rate: PAGES_A_STEP });
    } finally {
      source.close();
    }
    syncPath(join(partial, name));
  }
  return true;
}

interface Missing {
  readonly sha256: string;
  readonly bytes: number;
}

function missingFiles(from: string, to: string): readonly Missing[] {
  const folders = existsSync(from) ? readdirSync(from) : [];
  return folders.flatMap((aa) =>
    readdirSync(join(from, aa))
      .filter((name) => /^[0-9a-f]{64}$/.test(name))
      .map((sha256) => ({ sha256, bytes: sizeOf(join(from, aa, sha256)) }))
      .filter(({ sha256, bytes }) => sizeOf(join(to, aa, sha256)) !== bytes),
  );
}

/** Copies the files that are not there yet; returns how many lie there then, or null when cancelled. */
async function copyFiles(
  from: string,
  to: string,
  watch: Watch,
): Promise<{ readonly files: number; readonly bytes: number } | null> {
  const missing = missingFiles(from, to);
  for (const [index, { sha256 }] of missing.entries()) {
    if (watch.cancelled()) return null;
    const folder = join(to, sha256.slice(0, 2));
    mkdirSync(folder, { recursive: true });
    const partial = join(folder, `${sha256}.bagian`);
    copyFileSync(join(from, sha256.slice(0, 2), sha256), partial);
    syncPath(partial);
    if ((await sumOfFile(partial)) === sha256) moveIntoPlace(partial, join(folder, sha256));
    else rmSync(partial);
    watch.progress(index + 1, missing.length, 'berkas');
  }
  return countFiles(to);
}

function countFiles(root: string): { readonly files: number; readonly bytes: number } {
  const sizes = (existsSync(root) ? readdirSync(root) : []).flatMap((aa) =>
    readdirSync(join(root, aa)).map((name) => sizeOf(join(root, aa, name))),
  );
  return { files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}

async function describe(
  partial: string,
  order: CopyOrder,
  counted: { readonly files: number; readonly bytes: number },
): Promise<Manifest> {
  const sums = await Promise.all(
    COPIED_DATABASES.map(async (name) => [name, await sumOfFile(join(partial, name))] as const),
  );
  const db = openReadOnly(join(partial, 'journal.db'));
  try {
    const schema = readSchema(db);
    const reader = journalReader(db);
    const tail = reader.tail();
    if (schema.kind !== 'ours' || tail === null) throw new Error('the copied journal is empty');
    const kantor = journalWorld(reader).read('kantor', KANTOR_STREAM)?.nama ?? '';
    const { dataId } = schema.identity;
    return { format: 1, dataId, kantor, ...tail, at: order.now, ...counted, sums: Object.fromEntries(sums) };
  } finally {
    db.close();
  }
}
