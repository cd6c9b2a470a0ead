import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MODULES, inCache } from '../setup/paths.mjs';
import { withStep } from '../setup/say.mjs';

const HOME = join(MODULES, 'electron');
const REFUSAL = inCache('electron-resmi.json');
const REFUSAL_LASTS_MS = 24 * 60 * 60 * 1000;
const STALL_MS = 20_000;
const LIMIT_MS = 15 * 60 * 1000;

const version = () => JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')).version;

/** The official Electron if it is wholly there: its installer writes path.txt last. */
export function installedOfficial() {
  const pathFile = join(HOME, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const dist = join(HOME, 'dist');
  const executable = join(dist, readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? { kind: 'official', dist, executable, version: version() } : null;
}

function wasRefusedLately() {
  try {
    const refusal = JSON.parse(readFileSync(REFUSAL, 'utf8'));
    return refusal.version === version() && Date.now() - refusal.at < REFUSAL_LASTS_MS;
  } catch {
    return false;
  }
}

function rememberRefusal(why) {
  mkdirSync(dirname(REFUSAL), { recursive: true });
  writeFileSync(REFUSAL, JSON.stringify({ version: version(), at: Date.now(), why }));
}

function sizeOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
  } catch {
    // A file may go between listing and looking; the next look counts again.
    return -1;
  }
}

// A slow line is patience, a silent one is a refusal: the fetch ends when nothing has arrived for a while.
function stopWhenStalled(child, folders) {
  const began = Date.now();
  let size = 0;
  let grewAt = began;
  return setInterval(() => {
    const now = Date.now();
    const next = folders.reduce((sum, folder) => sum + sizeOf(folder), 0);
    if (next !== size) grewAt = now;
    size = next;
    if (now - grewAt > STALL_MS || now - began > LIMIT_MS) child.kill();
  }, 1_000);
}

function fetchOfficial() {
  const temporary = inCache('unduhan-electron');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, [join(HOME, 'install.js')], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const watch = stopWhenStalled(child, [temporary, join(HOME, 'dist')]);
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (status) => {
      clearInterval(watch);
      rmSync(temporary, { recursive: true, force: true });
      resolve({ ok: status === 0, why: output.split('\n', 1)[0] || 'tidak ada jawaban' });
    });
  });
}

/** Fetches the official Electron; null when it cannot be had, which is remembered for a day. */
export async function installOfficial() {
  const present = installedOfficial();
  if (present !== null) return present;
  if (wasRefusedLately()) return null;
  const { ok, why } = await withStep(`Mengambil Electron ${version()} resmi`, fetchOfficial, (result) =>
    result.ok ? 'selesai' : 'tidak dapat diambil',
  );
  const installed = ok ? installedOfficial() : null;
  if (installed === null) rememberRefusal(why);
  return installed;
}

/** What the last attempt ran into, for a message. */
export function lastRefusal() {
  try {
    return JSON.parse(readFileSync(REFUSAL, 'utf8')).why;
  } catch {
    return 'tidak diketahui';
  }
}
