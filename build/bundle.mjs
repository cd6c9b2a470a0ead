import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as viteBuild } from 'vite';
import { inRoot } from './setup/paths.mjs';

const NODE_FLOOR = 'node18.15';
const MACHINE = {
  bundle: true,
  absWorkingDir: inRoot(),
  platform: 'node',
  format: 'cjs',
  target: NODE_FLOOR,
  external: ['electron', '@photostructure/sqlite'],
  legalComments: 'linked',
  logLevel: 'silent',
};

const MACHINE_ENTRIES = [
  { source: 'electron/main.ts', output: 'main/main.cjs' },
  { source: 'electron/gudang/gudang.ts', output: 'main/gudang.cjs' },
];

/** Bundles the main process and the processes it starts. */
export async function bundleMachine(out) {
  for (const { source, output } of MACHINE_ENTRIES) {
    await esbuild({ ...MACHINE, entryPoints: [inRoot(source)], outfile: join(out, output) });
  }
}

/** Bundles the bridge. A sandboxed preload has no `module`, so it must be an iife, not cjs. */
export async function bundlePreload(out) {
  await esbuild({
    ...MACHINE,
    platform: 'browser',
    format: 'iife',
    target: 'chrome114',
    entryPoints: [inRoot('electron', 'preload.ts')],
    outfile: join(out, 'preload', 'preload.js'),
  });
}

export async function bundleRenderer(out) {
  await viteBuild({
    configFile: inRoot('build', 'vite.config.mjs'),
    logLevel: 'warn',
    build: { outDir: join(out, 'renderer') },
  });
}
