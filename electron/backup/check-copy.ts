import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { berkasLampiran } from '../../shared/domain/berkas/berkas-files';
import { moduleOf } from '../../shared/domain/catalogue';
import type { CopyStage } from '../../shared/ipc/backup.contract';
import type { BerkasState } from '../../shared/domain/berkas/berkas-state';
import { foldAll } from '../../shared/journal/fold';
import { fail, ok, type Result } from '../../shared/result';
import { isWhole, openReadOnly } from '../journal/database';
import { journalReader, type JournalReader } from '../journal/journal-reader';
import { readSchema } from '../journal/schema';
import { CHAIN_START, checkSome, isDamage, type Cursor } from '../journal/verify';
import { COPIED_DATABASES, type Manifest } from './copy-folder';

const SLICE_ENTRIES = 500;

/** Hears how far a long work is, and says when a person wants it stopped. */
export interface Watch {
  readonly progress: (done: number, total: number, what: CopyStage['what']) => void;
  readonly cancelled: () => boolean;
}

/** Why a copy cannot be trusted; `what` names the part. */
export interface CopyFault {
  readonly code: 'salinan-rusak' | 'dibatalkan';
  readonly what: string;
}

/**
 * What a checked copy holds. Units: ms since epoch, counts. `lost` names files that were damaged or missing when the copy
 * was made: the rest is worth keeping all the same.
 */
export interface CopyFacts {
  readonly kantor: string;
  readonly entries: number;
  readonly at: number;
  readonly people: number;
  readonly berkas: number;
  readonly files: number;
  readonly lost: readonly string[];
}

/** The SHA-256 of a file, read in pieces. */
export async function sumOfFile(path: string): Promise<string> {
  return (await sumWhile(path, () => true)) ?? '';
}

/** The same; `heard` hears of each piece (bytes) and says whether to go on. Null: it was not to. */
function sumWhile(path: string, heard: (bytes: number) => boolean): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha256');
    const stream = createReadStream(path);
    stream
      .on('data', (bytes) => {
        hash.update(bytes);
        if (!heard(bytes.length)) stream.destroy();
      })
      .on('error', reject)
      .on('end', () => resolve(hash.digest('hex')))
      .on('close', () => resolve(null));
  });
}

/**
 * Reads a copy back as a whole: the databases against their sums, the chain from its first entry to the one the manifest
 * names, and every file that an entry names. Errors: `salinan-rusak` (a database or the chain), `dibatalkan`.
 */
export async function checkCopy(
  folder: string,
  files: string,
  manifest: Manifest,
  watch: Watch,
): Promise<Result<CopyFacts, CopyFault>> {
  const sums = await checkSums(folder, manifest, watch);
  if (!sums.ok) return sums;
  const db = openReadOnly(join(folder, 'journal.db'));
  try {
    const schema = readSchema(db);
    if (schema.kind !== 'ours' || schema.identity.dataId !== manifest.dataId || !isWhole(db))
      return rotten('journal.db');
    const reader = journalReader(db);
    const chain = await checkChain(reader, manifest, watch);
    if (!chain.ok) return chain;
    return await checkFiles(reader, files, manifest, watch);
  } catch {
    return rotten('journal.db');
  } finally {
    db.close();
  }
}

async function checkSums(folder: string, manifest: Manifest, watch: Watch): Promise<Result<void, CopyFault>> {
  const paths = COPIED_DATABASES.map((name) => [name, join(folder, name)] as const);
  const missing = paths.find(([, path]) => !existsSync(path));
  if (missing !== undefined) return rotten(missing[0]);
  const total = paths.reduce((sum, [, path]) => sum + statSync(path).size, 0);
  let done = 0;
  const heard = (bytes: number): boolean => {
    done += bytes;
    watch.progress(done, total, 'basis-data');
    return !watch.cancelled();
  };
  for (const [name, path] of paths) {
    const sum = await sumWhile(path, heard);
    if (sum === null) return fail({ code: 'dibatalkan', what: name });
    if (sum !== manifest.sums[name]) return rotten(name);
  }
  return ok(undefined);
}

function rotten(what: string): Result<never, CopyFault> {
  return fail({ code: 'salinan-rusak', what });
}

/** Gives other work a turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

async function checkChain(
  reader: JournalReader,
  manifest: Manifest,
  watch: Watch,
): Promise<Result<void, CopyFault>> {
  let cursor: Cursor = CHAIN_START;
  for (;;) {
    if (watch.cancelled()) return fail({ code: 'dibatalkan', what: 'journal.db' });
    const found = checkSome(reader, cursor, SLICE_ENTRIES);
    if (isDamage(found)) return rotten(`journal.db ${found.seq}`);
    if (found.seq === cursor.seq) break;
    cursor = found;
    watch.progress(cursor.seq, manifest.seq, 'periksa');
    await pause();
  }
  const head = cursor.heads[manifest.station];
  return head?.n === manifest.n && head.hash === manifest.hash ? ok(undefined) : rotten('journal.db');
}

async function checkFiles(
  reader: JournalReader,
  files: string,
  manifest: Manifest,
  watch: Watch,
): Promise<Result<CopyFacts, CopyFault>> {
  const berkas = reader.streamsOfKind('berkas');
  const named = namedFiles(reader, berkas);
  const lost: string[] = [];
  for (const [index, sha256] of named.entries()) {
    const path = join(files, sha256.slice(0, 2), sha256);
    const sum = existsSync(path) ? await sumWhile(path, () => !watch.cancelled()) : '';
    if (sum === null || watch.cancelled()) return fail({ code: 'dibatalkan', what: sha256 });
    if (sum !== sha256) lost.push(sha256);
    watch.progress(index + 1, named.length, 'periksa-berkas');
  }
  return ok({
    kantor: manifest.kantor,
    entries: manifest.seq,
    at: manifest.at,
    people: reader.streamsOfKind('orang').length,
    berkas: berkas.length,
    files: named.length,
    lost,
  });
}

/** The names of all files that entries name. */
export function namedFiles(reader: JournalReader, berkas: readonly string[]): readonly string[] {
  const module = moduleOf('berkas');
  if (module === null) return [];
  const names = berkas.flatMap((stream) => {
    const state = foldAll(module, reader.streamEvents(stream)).state as BerkasState | null;
    return state === null ? [] : berkasLampiran(state).map((file) => file.sha256);
  });
  return [...new Set(names)];
}
