import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** The databases of a data folder that every copy holds. */
export const COPIED_DATABASES = ['journal.db', 'akun.db', 'meja.db'] as const;

/** What a copy says of itself. Units: `at` ms since epoch; `bytes` of all attached files; `sums` hex SHA-256. */
export const Manifest = z.object({
  format: z.literal(1),
  dataId: z.string(),
  kantor: z.string(),
  station: z.string(),
  n: z.number(),
  seq: z.number(),
  hash: z.string(),
  at: z.number(),
  files: z.number(),
  bytes: z.number(),
  sums: z.record(z.string(), z.string()),
});
/** Shape: see the schema of the same name. */
export type Manifest = z.infer<typeof Manifest>;

/** One finished copy in a target folder. */
export interface Copy {
  readonly folder: string;
  readonly manifest: Manifest;
}

const MANIFEST = 'isi.json';
const FINISHED = /^\d{4}-\d{2}-\d{2}_\d{2}\.\d{2}\.\d{2}$/;

/** Where the copies of one office lie below the folder a person chose. */
export function officeFolder(target: string, dataId: string): string {
  return join(target, `Lajur-${dataId.slice(0, 8)}`);
}

/** The attached files of all copies of an office lie together: they never change. */
export function copiedFiles(office: string): string {
  return join(office, 'files');
}

/** Where the manifest of a copy lies. */
export function manifestPath(folder: string): string {
  return join(folder, MANIFEST);
}

/** A copy's folder name, in office time: `2026-11-23_10.15.00`. */
export function copyName(at: number, offsetMinutes: number): string {
  const local = new Date(at + offsetMinutes * 60_000).toISOString();
  return `${local.slice(0, 10)}_${local.slice(11, 19).replaceAll(':', '.')}`;
}

/** Reads what a copy says of itself; null when it is none, or a half one. */
export function readManifest(folder: string): Manifest | null {
  try {
    return Manifest.parse(JSON.parse(readFileSync(manifestPath(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** The finished copies of all offices below a target folder, newest first. */
export function listCopies(target: string): readonly Copy[] {
  const offices = foldersIn(target).filter((name) => name.startsWith('Lajur-'));
  const copies = offices.flatMap((office) => copiesOf(join(target, office)));
  return copies.sort((a, b) => b.manifest.at - a.manifest.at);
}

/** The finished copies of one office's folder, newest first. */
export function copiesOf(office: string): readonly Copy[] {
  return foldersIn(office)
    .filter((name) => FINISHED.test(name))
    .flatMap((name) => {
      const folder = join(office, name);
      const manifest = readManifest(folder);
      return manifest === null ? [] : [{ folder, manifest }];
    })
    .sort((a, b) => b.manifest.at - a.manifest.at);
}

function foldersIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}
