import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Sop } from '../../../shared/sop/schema';

/** What another program's catalogue has in the place of a SOP's file; null: it lacks that SOP. */
export type CatalogueChange = { readonly [number: string]: ((sop: Sop) => Sop) | null };

/** Puts the built program into `folder` with a catalogue of its own; its code is that of the built one. */
export function programWithCatalogue(folder: string, change: CatalogueChange): string {
  mkdirSync(folder, { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('out'), join(folder, 'out'));
  cpSync('assets', join(folder, 'assets'), { recursive: true });
  for (const [number, changed] of Object.entries(change)) {
    const path = join(folder, 'assets', 'sop', `${number}.json`);
    if (changed === null) rmSync(path);
    else writeFileSync(path, JSON.stringify(changed(JSON.parse(readFileSync(path, 'utf8')) as Sop), null, 2));
  }
  return folder;
}
