'use strict';
// Stands in for Electron's own default app, which the fallback runtime lacks: `electron [-r file] folder [args]`.
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

function readArguments(args) {
  const preloads = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === '-v' || arg === '--version') return { version: true, preloads, folder: null };
    if (arg === '-r' || arg === '--require') preloads.push(path.resolve(args[(at += 1)]));
    else if (!arg.startsWith('-')) return { version: false, preloads, folder: path.resolve(arg) };
  }
  return { version: false, preloads, folder: null };
}

function actAs(folder) {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return;
  const { name, productName, version } = JSON.parse(readFileSync(file, 'utf8'));
  app.setAppPath(folder);
  app.setName(productName ?? name);
  if (version) app.setVersion(version);
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
}

function end(text, code) {
  process[code === 0 ? 'stdout' : 'stderr'].write(`${text}\n`);
  process.exit(code);
}

const { version, preloads, folder } = readArguments(process.argv.slice(1));
if (version) end(`v${process.versions.electron}`, 0);
// Playwright hands its loader over with -r and expects it before the program.
for (const file of preloads) require(file);
if (folder === null) end('usage: electron path/to/app', 1);

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
actAs(folder);
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(1);
});
require(Module._resolveFilename(folder, null, true));
