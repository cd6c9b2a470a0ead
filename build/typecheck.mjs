// One compiler run per room, because each room sees a different world: no DOM in main, no Node in a window.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT } from './setup/paths.mjs';

const ROOMS = [
  'shared/tsconfig.json',
  'electron/tsconfig.json',
  'renderer/tsconfig.json',
  'renderer/tsconfig.worker.json',
  'test/tsconfig.json',
];
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const failed = ROOMS.filter((room) => {
  const { status } = spawnSync(process.execPath, [tsc, '-p', room], { cwd: ROOT, stdio: 'inherit' });
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(', ')}`);
  process.exitCode = 1;
}
