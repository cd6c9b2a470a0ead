import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES, inRoot } from './paths.mjs';
import { firstLines, npm } from './run.mjs';
import { Foreseen, withStep } from './say.mjs';

const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

function isForThisComputer(entry) {
  const fits = (allowed, value) => allowed === undefined || allowed.includes(value);
  // Which libc a Linux has is npm's question; such packages are optional twins of one another.
  return fits(entry.os, process.platform) && fits(entry.cpu, process.arch) && entry.libc === undefined;
}

/** Whether `present` (npm's own list of what it put in) holds all that `wanted` (the lockfile) asks for here. */
export function isWholeInstall(wanted, present) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !isForThisComputer(entry)) return true;
    const found = present[path];
    if (found === undefined) return entry.optional === true && entry.os === undefined;
    return found.integrity === entry.integrity;
  });
}

/** Whether node_modules is what the lockfile says. npm writes its list last, so half an install has none. */
export function arePackagesIn() {
  const list = join(MODULES, '.package-lock.json');
  return existsSync(list) && isWholeInstall(readPackages(inRoot('package-lock.json')), readPackages(list));
}

export async function ensurePackages() {
  if (arePackagesIn()) return;
  const { ok, output } = await withStep(
    'Memasang paket (hanya sekali, beberapa menit)',
    () => npm(['ci', '--loglevel=error']),
    (result) => (result.ok ? 'selesai' : 'gagal'),
  );
  if (ok) return;
  throw new Foreseen(
    `npm ci gagal. Periksa sambungan ke registri paket, lalu ulangi.\n${firstLines(output, 5)}`,
  );
}
