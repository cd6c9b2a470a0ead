import { spawnSync } from 'node:child_process';
import { hasCommand, lastLines, runQuietly, succeeds } from './run.mjs';
import { Foreseen, withStep } from './say.mjs';

// Debian and Ubuntu renamed some libraries with 64-bit time; the first name the system knows is taken.
const LIBRARIES = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
];
const DISPLAY = [['xvfb'], ['xauth']];

function missingLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? []);
}

const isRoot = () => process.getuid?.() === 0;
const APT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

async function aptInstall(packages) {
  const updated = await runQuietly('apt-get', ['update'], { env: APT });
  if (!updated.ok) return updated;
  const names = packages.map(
    (names) => names.find((name) => succeeds('apt-cache', ['show', name])) ?? names.at(-1),
  );
  return runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env: APT });
}

function helpingCommand(packages) {
  const names = packages.map((names) => names.at(-1)).join(' ');
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`;
}

async function provide(packages, lack) {
  const advice = `${lack}\nJalankan satu perintah ini, lalu ulangi:\n  ${helpingCommand(packages)}`;
  if (!isRoot() || !hasCommand('apt-get')) throw new Foreseen(advice);
  const { ok, output } = await withStep(
    'Memasang pustaka sistem',
    () => aptInstall(packages),
    (result) => (result.ok ? 'selesai' : 'gagal'),
  );
  if (!ok) throw new Foreseen(`${advice}\n${lastLines(output, 6)}`);
}

/** Provides what Electron links to on Linux: by apt-get as root, else with one command a person can run. */
export async function ensureLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries(executable);
  if (missing.length === 0) return;
  await provide(LIBRARIES, `Pustaka sistem belum ada: ${missing.join(', ')}.`);
  const still = missingLibraries(executable);
  if (still.length > 0) throw new Foreseen(`Pustaka sistem masih belum ada: ${still.join(', ')}.`);
}

/** Provides Xvfb, the screen in memory. */
export async function ensureVirtualDisplay() {
  if (!hasCommand('Xvfb')) await provide(DISPLAY, 'Layar virtual Xvfb belum ada.');
}
