import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { Recovery, Status } from '../shared/ipc/session.contract';
import type { ReadEntry } from '../shared/journal/entry';
import { fail, ok } from '../shared/result';
import { shiftedClock, systemClock, type Clock } from './clock';
import { freeBytes } from './data-folder/data-folder';
import { readKnownOffice, writeKnownOffice } from './data-folder/known-office';
import type { WriterLock } from './data-folder/writer-lock';
import { writeDurably } from './files/durable';
import { gudangClient } from './gudang/gudang-client';
import { spawnGudang } from './gudang/spawn-gudang';
import { journalEnd, type OpenProgram, type Program } from './ipc/program';
import { readSeed } from './office/assets';
import { foundOffice } from './office/found-office';
import { createOffice, type Office, type OfficeParts } from './office/office';
import { findOffice, setAsideUnfinished } from './office/standing';
import { startSession } from './session/session';
import type { StartOptions } from './start-options';
import { openWindow, tellWindows } from './window/open-window';

/** The journal is checkpointed when nothing was written for this long, in ms. */
const IDLE_MS = 10_000;

/** The first Electron major this program is released on; older ones serve development and tests. */
const RELEASE_MAJOR = 40;

type Standing =
  | { readonly kind: 'recovery'; readonly recovery: Recovery }
  | { readonly kind: 'fresh'; readonly lock: WriterLock }
  | { readonly kind: 'open'; readonly lock: WriterLock; readonly opened: OpenProgram };

/** The program as the bridge sees it, and its end. */
export interface RunningProgram extends Program {
  /** Looks into the data folder: at the start, and on every retry. */
  readonly begin: () => void;
  /** Closes all files. After it nothing is written any more. */
  readonly end: () => Promise<void>;
}

/** Tells windows and storehouse of every entry that holds, and checkpoints the journal when all is quiet. */
function announcer(opened: () => OpenProgram | null): {
  readonly appended: (entries: readonly ReadEntry[]) => void;
  readonly stop: () => void;
} {
  let idle: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (idle !== null) clearTimeout(idle);
  };
  return {
    appended: (entries) => {
      const program = opened();
      if (program === null) return;
      tellWindows('entries', { entries, end: journalEnd(program.office) });
      program.gudang.grown();
      stop();
      idle = setTimeout(() => opened()?.office.store.checkpoint(), IDLE_MS);
    },
    stop,
  };
}

/** Where the program stands, and the ways from one standing to another. */
interface Ground {
  readonly standing: () => Standing;
  readonly opened: () => OpenProgram | null;
  readonly begin: () => void;
  readonly found: Program['found'];
  readonly recover: (recovery: Recovery) => void;
  readonly end: () => Promise<void>;
}

function standOn(options: StartOptions, clock: Clock, changed: () => void): Ground {
  const markerPath = join(options.appDir, 'kantor.json');
  let standing: Standing = { kind: 'recovery', recovery: { reason: 'journal-missing', facts: {} } };
  let founding = false;
  const opened = (): OpenProgram | null => (standing.kind === 'open' ? standing.opened : null);
  const announce = announcer(opened);
  const parts: OfficeParts = { dataDir: options.dataDir, clock, appended: announce.appended };

  const end = async (): Promise<void> => {
    announce.stop();
    const last = standing;
    if (last.kind === 'open') {
      await last.opened.gudang.close();
      last.opened.office.close();
    }
    if (last.kind !== 'recovery') last.lock.release();
  };

  const recover = (recovery: Recovery): void => {
    const ending = end();
    standing = { kind: 'recovery', recovery };
    void ending.then(changed);
  };

  const start = (office: Office, lock: WriterLock): OpenProgram => {
    const gudang = gudangClient(spawnGudang(options.dataDir, clock.now), {
      verification: (verification) => tellWindows('verification', verification),
      witness: recover,
    });
    const running = { office, gudang, session: startSession(office, clock) };
    standing = { kind: 'open', lock, opened: running };
    remember(markerPath, options.dataDir, office, clock.now());
    return running;
  };

  const begin = (): void => {
    const found = findOffice(parts, markerPath);
    if (!found.ok) standing = { kind: 'recovery', recovery: found.error };
    else if (found.value.office === null) standing = { kind: 'fresh', lock: found.value.lock };
    else start(found.value.office, found.value.lock);
  };

  const found: Program['found'] = async (first) => {
    if (standing.kind !== 'fresh' || founding) return fail({ code: 'kantor-sudah-dibuka' });
    const { lock } = standing;
    setAsideUnfinished(parts);
    const created = createOffice(parts);
    if (!created.ok) return fail({ code: 'tulis-gagal' });
    founding = true;
    const office = created.value;
    const founded = await foundOffice(office, readSeed(assetsDir()), 'kantor', first, clock.now())
      .catch((error: unknown) => {
        office.close();
        throw error;
      })
      .finally(() => {
        founding = false;
      });
    if (founded.ok) start(office, lock).session.enter(founded.value);
    else office.close();
    return founded.ok ? ok(undefined) : founded;
  };

  return { standing: () => standing, opened, begin, found, recover, end };
}

function assetsDir(): string {
  return join(app.getAppPath(), 'assets');
}

/** Ties journal, session, storehouse and windows together. Decides nothing about the office's work. */
export function runProgram(options: StartOptions): RunningProgram {
  const clock = options.testClock === null ? systemClock : shiftedClock(options.testClock);
  const ground = standOn(options, clock, () => program.statusChanged());
  const program: RunningProgram = {
    begin: ground.begin,
    end: ground.end,
    status: () => statusOf(ground.standing(), options.dataDir),
    open: ground.opened,
    statusChanged: () => tellWindows('status', program.status()),
    found: ground.found,
    retry: () => {
      if (ground.standing().kind === 'recovery') ground.begin();
    },
    recover: ground.recover,
    quit: () => app.quit(),
    newWindow: () => {
      openWindow(clock.now);
    },
    saveCopy,
    now: clock.now,
    facts: () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      dataDir: options.dataDir,
      freeBytes: freeBytes(options.dataDir),
      developmentRuntime: Number(process.versions.electron.split('.')[0]) < RELEASE_MAJOR,
      notices: noticesOf(ground.opened()),
    }),
  };
  return program;
}

function statusOf(standing: Standing, dataDir: string): Status {
  switch (standing.kind) {
    case 'recovery':
      return { kind: 'recovery', recovery: standing.recovery };
    case 'fresh':
      return { kind: 'first-run', dataDir };
    case 'open':
      return standing.opened.session.status();
  }
}

/** The second marker is written once the office's first entries hold, and mended when it was lost. */
function remember(path: string, dataDir: string, office: Office, now: number): void {
  const { dataId } = office.store.identity;
  if (readKnownOffice(path)?.dataId !== dataId) writeKnownOffice(path, { dataDir, dataId, openedAt: now });
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
