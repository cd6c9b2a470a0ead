import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { callIn } from './calls';

/** A port of this computer that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Ends what a story that failed has left running on its home (Linux: elsewhere nothing lists a process's arguments). */
export function endStrays(home: string): void {
  const processes = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  for (const id of processes) {
    try {
      if (
        readFileSync(join('/proc', id, 'cmdline'), 'utf8')
          .split('\0')
          .includes(`--home=${home}`)
      )
        process.kill(Number(id), 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** The first window of the program behind a port, or null while there is none. */
export async function windowAt(port: number): Promise<{ browser: Browser; window: Page } | null> {
  const address = `http://127.0.0.1:${port}`;
  // Electron knows no browser contexts, which Playwright's own defaults would set up.
  const browser = await chromium
    .connectOverCDP(address, { noDefaults: true, timeout: 5_000 })
    .catch(() => null);
  const window = browser?.contexts()[0]?.pages()[0];
  if (browser === null || window !== undefined) return browser && window ? { browser, window } : null;
  await browser.close();
  return null;
}

/** A program that this test did not start itself, reached over its port. */
export interface Followed {
  readonly window: Page;
  /** Ends it as a person does, and waits until it is gone. */
  readonly quit: () => Promise<void>;
}

/** Waits for the program behind a port to show a heading, whichever program that is by then. */
export async function followTo(port: number, heading: string): Promise<Followed> {
  let found: { browser: Browser; window: Page } | null = null;
  await expect(async () => {
    await found?.browser.close().catch(() => undefined);
    found = await windowAt(port);
    if (found === null) throw new Error(`no window at port ${port}`);
    await expect(found.window.getByRole('heading', { name: heading })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
  const { browser, window } = found as unknown as { browser: Browser; window: Page };
  const quit = async (): Promise<void> => {
    const ended = new Promise<void>((resolve) => {
      browser.once('disconnected', () => {
        resolve();
      });
    });
    await callIn(window, 'session:quit', {}).catch(() => undefined);
    await ended;
  };
  return { window, quit };
}
