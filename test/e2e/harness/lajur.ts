import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  _electron,
  expect,
  test as base,
  type ConsoleMessage,
  type ElectronApplication,
  type Page,
} from '@playwright/test';

/** What one program is started with. `clock`: the moment its clock starts at, ISO; `now` leaves the real one. */
export interface Start {
  readonly clock?: string | 'now';
}

/** One running program. */
export interface Running {
  readonly app: ElectronApplication;
  readonly window: Page;
}

/** A PC with Lajur on it: one home folder, started and stopped as often as a story needs. */
export interface Lajur {
  readonly home: string;
  readonly start: (start?: Start) => Promise<Running>;
  /** Closes the program as a person does. */
  readonly close: () => Promise<void>;
  /** Takes the power away: SIGKILL to the main process and everything it started. */
  readonly kill: () => Promise<void>;
  /** Removes Chromium's own folder with IndexedDB. */
  readonly dropPicture: () => void;
}

/** A Monday morning within office hours, so that due moments do not hang on the day the tests run. */
const MORNING = '2026-11-23T09:00:00+07:00';

const WINDOW_SIZE = { width: 1366, height: 768 };

/** An error object prints as its class name only; what it says is asked of the window. */
async function describe(message: ConsoleMessage): Promise<string> {
  const told = message
    .args()
    .map((arg) =>
      arg
        .evaluate((value: unknown) =>
          value instanceof Error ? `${value.name}: ${value.message}` : String(value),
        )
        .catch(() => 'window closed'),
    );
  return [...(await Promise.all(told)), message.text(), message.location().url].join(' | ');
}

/** What a screen complained of: no story may end with one. */
function listen(window: Page, complaints: string[]): void {
  window.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  window.on('console', (message) => {
    if (message.type() === 'error') void describe(message).then((text) => complaints.push(text));
  });
}

async function launch(home: string, complaints: string[], { clock = MORNING }: Start): Promise<Running> {
  const executablePath = process.env['LAJUR_ELECTRON'];
  if (executablePath === undefined) throw new Error('run stories by: npm run test:e2e');
  const moment = clock === 'now' ? [] : [`--test-clock=${clock}`];
  const app = await _electron.launch({ executablePath, args: ['.', `--home=${home}`, ...moment] });
  app.on('window', (opened) => listen(opened, complaints));
  const window = await app.firstWindow();
  listen(window, complaints);
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
  }, WINDOW_SIZE);
  await window.waitForLoadState('domcontentloaded');
  return { app, window };
}

function gone(app: ElectronApplication): Promise<void> {
  return new Promise((resolve) => {
    app.process().once('exit', () => resolve());
  });
}

/** `test` with a PC of its own per story. */
export const test = base.extend<{ lajur: Lajur }>({
  lajur: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'lajur-e2e-'));
    const complaints: string[] = [];
    let running: Running | null = null;
    const stop = async (end: (app: ElectronApplication) => Promise<unknown>): Promise<void> => {
      const last = running;
      running = null;
      if (last !== null) await end(last.app);
    };
    await use({
      home,
      start: async (start = {}) => {
        running = await launch(home, complaints, start);
        return running;
      },
      close: () => stop((app) => app.close()),
      kill: () =>
        stop(async (app) => {
          const ended = gone(app);
          app.process().kill('SIGKILL');
          await ended;
        }),
      dropPicture: () => {
        const folder = join(home, 'app', 'sesi', 'IndexedDB');
        if (!existsSync(folder)) throw new Error('there is no picture to drop');
        rmSync(folder, { recursive: true });
      },
    });
    await stop((app) => app.close());
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    expect(complaints).toEqual([]);
  },
});

export { expect };
