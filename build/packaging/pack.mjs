import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, MODULES, ROOT, inRoot } from '../setup/paths.mjs';
import { buildProgram } from '../setup/program.mjs';
import { lastLines, runQuietly } from '../setup/run.mjs';
import { Foreseen, withStep } from '../setup/say.mjs';
import { setUpRuntime } from '../setup/set-up.mjs';

const BUILDER = join(MODULES, 'electron-builder', 'cli.js');
const PLATFORM = { win32: '--win', linux: '--linux', darwin: '--mac' };

async function runBuilder(runtime, output, targets) {
  rmSync(output, { recursive: true, force: true });
  const { ok, output: said } = await runQuietly(
    process.execPath,
    [
      BUILDER,
      PLATFORM[process.platform],
      ...targets,
      '--publish=never',
      '--config=electron-builder.yml',
      `-c.electronDist=${runtime.dist}`,
      `-c.electronVersion=${runtime.version}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: ROOT },
  );
  if (!ok) throw new Foreseen(`electron-builder gagal.\n${lastLines(said, 25)}`);
}

const pinnedElectron = () =>
  JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).devDependencies.electron;

/** Packages for users, on the pinned official Electron only. */
export async function packForUsers(runtime) {
  // By version too: ELECTRON_OVERRIDE_DIST_PATH may point at the fallback.
  if (runtime.kind === 'fallback' || runtime.version !== pinnedElectron()) {
    throw new Foreseen(
      `Paket untuk pengguna hanya dibangun dengan Electron ${pinnedElectron()} resmi; yang ada di komputer ini Electron ${runtime.version}.`,
    );
  }
  await buildProgram();
  await withStep('Membuat paket pengguna ke dist/', () => runBuilder(runtime, DIST, []));
}

/** A packaged folder to start once in the tests; answers the environment that tells the test where it is. */
export async function packForSmoke(runtime) {
  await buildProgram();
  const output = join(DIST, 'uji');
  await withStep('Membuat paket uji', () => runBuilder(runtime, output, ['dir']));
  const folder = process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked';
  return {
    LAJUR_PACKED: join(output, folder, process.platform === 'win32' ? 'Lajur.exe' : 'lajur'),
    LAJUR_PACKED_VERSION: runtime.version,
  };
}

/** `npm run dist`: packages for users of this platform; `--dir-smoke`: the folder for the packaging test. */
export async function pack({ forSmoke }) {
  const runtime = await setUpRuntime();
  await (forSmoke ? packForSmoke(runtime) : packForUsers(runtime));
  return 0;
}
