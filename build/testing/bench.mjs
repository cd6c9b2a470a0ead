import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../setup/paths.mjs';
import { buildProgram } from '../setup/program.mjs';
import { firstLines, npm } from '../setup/run.mjs';
import { Foreseen, withStep } from '../setup/say.mjs';
import { launchFlags, setUpDisplay, setUpRuntime } from '../setup/set-up.mjs';
import { hashOf, isStamped, stamp } from '../setup/stamp.mjs';

const HOME = inRoot('test', 'bench');
const STAMP = 'bench-packages';

// The peers are measured, never shipped or tested, so their packages stay in a folder of their own.
async function ensurePeers() {
  const lockfile = join(HOME, 'package-lock.json');
  const key = hashOf([join(HOME, 'package.json'), lockfile]);
  if (existsSync(join(HOME, 'node_modules')) && isStamped(STAMP, key)) return;
  const command = existsSync(lockfile) ? 'ci' : 'install';
  const { ok, output } = await withStep(
    'Memasang paket pembanding',
    () => npm([command, '--loglevel=error'], { cwd: HOME }),
    (result) => (result.ok ? 'selesai' : 'gagal'),
  );
  if (!ok) throw new Foreseen(`Paket pembanding tidak dapat dipasang.\n${firstLines(output, 5)}`);
  stamp(STAMP, key);
}

/** `npm run bench`: everything the measurements need, then the measurements; answers their exit code. */
export async function runBench(args) {
  const script = join(HOME, 'run.mjs');
  if (!existsSync(script)) throw new Foreseen('test/bench/run.mjs belum ada: tidak ada yang diukur.');
  const runtime = await setUpRuntime();
  await ensurePeers();
  await buildProgram();
  const display = await setUpDisplay({ preferVirtual: true });
  const { runScript } = await import('./stages.mjs');
  try {
    return await runScript(script, args, {
      ...display.env,
      LAJUR_ELECTRON: runtime.executable,
      LAJUR_ELECTRON_FLAGS: launchFlags(runtime).join(' '),
    });
  } finally {
    display.stop();
  }
}
