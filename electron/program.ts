import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { Status } from '../shared/ipc/session.contract';
import { ok } from '../shared/result';
import { readCopySettings, writeCopySettings } from './backup/copy-settings';
import { canKeepCopies } from './backup/copy-target';
import { inspectCopy } from './backup/restore-copy';
import { restoreDesk } from './backup/restore-desk';
import type { Clock } from './clock';
import { freeBytes } from './data-folder/data-folder';
import { writeDurably } from './files/durable';
import { seed, standOn, type Standing } from './ground';
import type { OpenProgram, Program, ProgramFacts } from './ipc/program';
import type { Seed } from './office/assets';
import { firstRunDefaults } from './office/first-run-defaults';
import { wizardDesk } from './office/wizard-draft';
import { lpPrinting } from './print/lp-printing';
import { pdfOfPage } from './print/paper-window';
import { windowPrinting } from './print/window-printing';
import { startAnew } from './start-anew';
import type { StartOptions } from './start-options';
import { openWindow, tellWindows } from './window/open-window';

/** The first Electron major this program is released on; older ones serve development and tests. */
const RELEASE_MAJOR = 40;

/** The program as the bridge sees it, and its end. */
export interface RunningProgram extends Program {
  /** Looks into the data folder: at the start, and on every retry. */
  readonly begin: () => void;
  /** Closes all files. After it nothing is written any more. */
  readonly end: () => Promise<void>;
}

/** Ties journal, session, storehouse and windows together. Decides nothing about the office's work. */
export function runProgram(options: StartOptions, clock: Clock): RunningProgram {
  const settingsPath = join(options.appDir, 'salinan.json');
  const copyTarget = (): string => readCopySettings(settingsPath, options.copiesDir).target;
  const restoring = restoreDesk((stage) => tellWindows('restore', stage), clock.monotonic);
  let shipped: Seed | null = null;
  const ground = standOn({ options, clock, copyTarget, changed: () => program.statusChanged() });
  const program: RunningProgram = {
    begin: ground.begin,
    end: ground.end,
    status: () => statusOf(ground.standing(), options.dataDir),
    open: ground.opened,
    statusChanged: () => tellWindows('status', program.status()),
    found: ground.found,
    firstRun: {
      defaults: () => firstRunDefaults(seed(), { dataDir: options.dataDir, copiesDir: copyTarget() }),
      draft: wizardDesk(join(options.appDir, 'awal.json'), clock.now),
    },
    shipped: () => (shipped ??= seed()),
    paper: { pdfOfPage, printing: process.platform === 'linux' ? lpPrinting() : windowPrinting() },
    retry: () => {
      if (ground.standing().kind === 'recovery') ground.begin();
    },
    recover: ground.recover,
    quit: () => app.quit(),
    newWindow: () => {
      openWindow();
    },
    saveCopy,
    copies: () => {
      const open = ground.opened();
      if (open === null) throw new Error('the gate lets nothing through without an office');
      return open.copies;
    },
    copyTarget,
    keepCopiesIn: (folder) => {
      const able = canKeepCopies(options.dataDir, folder);
      if (!able.ok) return able;
      writeCopySettings(settingsPath, { target: folder });
      ground.opened()?.copies.setTarget(folder);
      return ok(undefined);
    },
    chooseFolder,
    inspectCopy: (folder) => restoring.watch((watch) => inspectCopy(folder, watch)),
    cancelRestore: restoring.cancel,
    restore: async (order) => {
      const restored = await restoring.watch((watch) => ground.restore(order, watch));
      if (restored.ok) program.statusChanged();
      return restored;
    },
    remakeContoh: ground.remakeContoh,
    switchContoh: startAnew,
    now: clock.now,
    facts: () => factsOf(options.dataDir, ground.opened()),
  };
  return program;
}

function factsOf(dataDir: string, opened: OpenProgram | null): ProgramFacts {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    dataDir,
    freeBytes: freeBytes(dataDir),
    developmentRuntime: Number(process.versions.electron.split('.')[0]) < RELEASE_MAJOR,
    notices: noticesOf(opened),
  };
}

function statusOf(standing: Standing, dataDir: string): Status {
  switch (standing.kind) {
    case 'recovery':
      return { kind: 'recovery', recovery: standing.recovery };
    case 'fresh':
      return { kind: 'first-run', dataDir };
    case 'preparing':
      return standing;
    case 'open':
      return standing.opened.session.status();
  }
}

function noticesOf(program: OpenProgram | null): readonly string[] {
  const aside = program?.office.meja.setAside ?? null;
  return aside === null ? [] : [`meja:${aside}`];
}

async function saveCopy(name: string, bytes: Uint8Array): Promise<boolean> {
  const options = { defaultPath: join(app.getPath('documents'), safeName(name)) };
  const window = BrowserWindow.getFocusedWindow();
  const chosen = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (chosen.canceled || chosen.filePath === undefined || chosen.filePath === '') return false;
  writeDurably(chosen.filePath, bytes);
  return true;
}

async function chooseFolder(): Promise<string | null> {
  const options = { properties: ['openDirectory' as const, 'createDirectory' as const] };
  const window = BrowserWindow.getFocusedWindow();
  const chosen = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return chosen.filePaths[0] ?? null;
}

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name people gave, made safe to propose as a file name; the store itself knows files only by their hash. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(-120);
  return plain === '' || RESERVED.test(plain) ? `berkas_${plain}` : plain;
}
