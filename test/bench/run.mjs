import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT, inRoot } from '../../build/setup/paths.mjs';
import { runMain } from '../../build/setup/say.mjs';
import { makeWorkFolder, removeFolder } from '../../build/setup/work-folder.mjs';

const COMMON = {
  bundle: true,
  absWorkingDir: ROOT,
  platform: 'node',
  external: ['electron', '@photostructure/sqlite'],
  logLevel: 'warning',
};
const FLOOR = { ...COMMON, format: 'cjs', target: 'node18.15' };
const TOOL = { ...COMMON, format: 'esm', target: 'node20' };

const PARTS = [
  { source: 'bench.ts', output: 'bench.mjs', options: TOOL },
  { source: 'node-task.ts', output: 'node-task.mjs', options: { ...TOOL, target: 'node18.15' } },
  { source: 'window/driver.ts', output: 'driver.cjs', options: FLOOR },
  { source: 'peers/empty-window/main.ts', output: 'empty-window/main.cjs', options: FLOOR },
  { source: 'peers/bare-commit/main.ts', output: 'bare-commit/main.cjs', options: FLOOR },
  { source: 'peers/drawing-window/main.ts', output: 'drawing-window/main.cjs', options: FLOOR },
  {
    source: 'peers/bare-commit/preload.ts',
    output: 'bare-commit/preload.js',
    options: { ...FLOOR, platform: 'browser', format: 'iife', target: 'chrome114' },
  },
  {
    source: 'window/desk-page.ts',
    output: 'desk-page.js',
    options: { ...FLOOR, platform: 'browser', format: 'iife', target: 'chrome114' },
  },
];
const PEERS = ['empty-window', 'bare-commit', 'drawing-window'];

const PAGE = {
  ...COMMON,
  platform: 'browser',
  format: 'esm',
  target: 'chrome114',
  minify: true,
  external: [],
};
const JSX = { jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' } };
const REACT = ['react', 'react-dom', 'react/jsx-runtime'];

/** The page of the drawings: ours, and each peer in a folder of its own; then our sheet without React, to be weighed. */
const DRAWINGS = [
  { source: ['test', 'bench', 'drawing', 'page.tsx'], folder: '.', options: JSX },
  {
    source: ['test', 'bench', 'drawing', 'mermaid-side.mjs'],
    folder: 'mermaid',
    options: { splitting: true },
  },
  { source: ['test', 'bench', 'drawing', 'bpmn-side.mjs'], folder: 'bpmn', options: { splitting: true } },
  {
    source: ['renderer', 'parts', 'sop-sheet', 'sop-sheet.tsx'],
    folder: 'alone',
    options: { ...JSX, external: REACT },
  },
];

async function bundleInto(work) {
  for (const { source, output, options } of PARTS) {
    const entry = inRoot('test', 'bench', source);
    mkdirSync(dirname(join(work, output)), { recursive: true });
    await build({ ...options, entryPoints: [entry], outfile: join(work, output) });
  }
  for (const { source, folder, options } of DRAWINGS) {
    const outdir = join(work, 'drawing-window', folder);
    await build({ ...PAGE, ...options, entryPoints: [inRoot(...source)], outdir });
  }
  for (const peer of PEERS) {
    cpSync(inRoot('test', 'bench', 'peers', peer, 'page.html'), join(work, peer, 'page.html'));
    writeFileSync(join(work, peer, 'package.json'), JSON.stringify({ name: peer, main: 'main.cjs' }));
  }
}

async function main() {
  const work = makeWorkFolder('bench');
  try {
    await bundleInto(work);
    const { bench } = await import(pathToFileURL(join(work, 'bench.mjs')).href);
    return await bench({ root: ROOT, work, only: process.argv.slice(2) });
  } finally {
    removeFolder(work);
  }
}

await runMain(main);
