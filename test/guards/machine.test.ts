import { describe, expect, it } from 'vitest';
import { brokenRules } from './lint';

type Case = { readonly what: string; readonly file: string; readonly bad: string; readonly good: string };

const option = (text: string) => `export const preferences = { ${text} };\n`;

async function expectGuard(rule: string, { file, bad, good }: Omit<Case, 'what'>): Promise<void> {
  expect(await brokenRules(file, bad)).toContain(rule);
  expect(await brokenRules(file, good)).toEqual([]);
}

describe('nothing opens a window to the machine', () => {
  it.each([
    ['webSecurity: false', 'webSecurity: true'],
    ['sandbox: false', 'sandbox: true'],
    ['contextIsolation: false', 'contextIsolation: true'],
    ['nodeIntegration: true', 'nodeIntegration: false'],
    ['nodeIntegrationInWorker: true', 'nodeIntegrationInWorker: false'],
    ['allowRunningInsecureContent: true', 'allowRunningInsecureContent: false'],
    ['experimentalFeatures: true', 'experimentalFeatures: false'],
    ["enableBlinkFeatures: 'CSSSubgrid'", "title: 'CSSSubgrid'"],
    ["'webSecurity': false", "'webSecurity': true"],
    ["flag: '--no-sandbox'", "flag: '--uji-mandiri'"],
    ["flag: 'disable-web-security'", "flag: 'lang'"],
  ])('refuses %s and allows %s', (bad, good) =>
    expectGuard('lajur/electron-security', {
      file: 'electron/window/probe.ts',
      bad: option(bad),
      good: option(good),
    }),
  );

  it('refuses the same written as an assignment', () =>
    expectGuard('lajur/electron-security', {
      file: 'electron/window/probe.ts',
      bad: 'export const open = (p: { sandbox: boolean }) => {\n  p.sandbox = false;\n};\n',
      good: 'export const shut = (p: { sandbox: boolean }) => {\n  p.sandbox = true;\n};\n',
    }));
});

describe('raw IPC has one door', () => {
  const importing = "import { ipcMain } from 'electron';\nexport const door = ipcMain;\n";
  const CASES: readonly Case[] = [
    {
      what: 'an import of ipcMain',
      file: 'electron/window/probe.ts',
      bad: importing,
      good: importing.replaceAll('ipcMain', 'app'),
    },
    {
      what: 'a member of the whole module',
      file: 'electron/window/probe.ts',
      bad: "import * as electron from 'electron';\nexport const door = electron.ipcMain;\n",
      good: "import * as electron from 'electron';\nexport const door = electron.app;\n",
    },
  ];
  it.each(CASES)('refuses $what', (guard) => expectGuard('lajur/ipc-door', guard));

  it.each(['electron/ipc/probe.ts', 'electron/preload.ts'])('allows it in %s', async (file) => {
    expect(await brokenRules(file, importing)).toEqual([]);
  });
});

describe('files are made durable in one place', () => {
  const importing = "import { renameSync } from 'node:fs';\nexport const move = renameSync;\n";
  const CASES: readonly Case[] = [
    {
      what: 'an import of rename',
      file: 'electron/backup/probe.ts',
      bad: importing,
      good: importing.replaceAll('renameSync', 'readFileSync'),
    },
    {
      what: 'a call of fsync',
      file: 'electron/backup/probe.ts',
      bad: "import fs from 'node:fs';\nexport const sync = (fd: number) => fs.fsyncSync(fd);\n",
      good: "import fs from 'node:fs';\nexport const close = (fd: number) => fs.closeSync(fd);\n",
    },
  ];
  it.each(CASES)('refuses $what', (guard) => expectGuard('lajur/durable-files', guard));

  it('allows it in electron/files/durable.ts', async () => {
    expect(await brokenRules('electron/files/durable.ts', importing)).toEqual([]);
  });
});
