import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build as viteBuild } from 'vite';
import { inRoot } from './setup/paths.mjs';
import { makeWorkFolder, removeFolder } from './setup/work-folder.mjs';

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

const configFile = inRoot('build', 'vite.config.mjs');

/** Bundles the screens, and gives the page the login to begin with. */
export async function bundleRenderer(out) {
  const outDir = join(out, 'renderer');
  await viteBuild({ configFile, logLevel: 'warn', build: { outDir } });
  await withFirstLogin(join(outDir, 'index.html'));
}

/**
 * The page brings the login along as markup, and its script is begun by first-login.js once that is painted
 * (renderer/app/first-page.tsx).
 */
async function withFirstLogin(page) {
  const outDir = makeWorkFolder('halaman-pertama');
  await viteBuild({
    configFile,
    logLevel: 'warn',
    define: { 'window.lajur': 'undefined' },
    ssr: { noExternal: true },
    build: {
      ssr: inRoot('renderer', 'app', 'first-page.tsx'),
      outDir,
      copyPublicDir: false,
      license: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { loginMarkup } = await import(pathToFileURL(join(outDir, 'first-page.js')).href);
  removeFolder(outDir);
  const html = readFileSync(page, 'utf8');
  const script = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
  const preload = '<link rel="modulepreload" crossorigin href="$1">';
  const begin = `<template id="masuk">${loginMarkup('__CSP_NONCE__')}</template><script src="/first-login.js"></script>`;
  if (!script.test(html)) throw new Error('index.html has no script to begin with');
  writeFileSync(
    page,
    html.replace(script, preload).replace('</body>', () => `${begin}</body>`),
  );
}
