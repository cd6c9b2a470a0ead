import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { endStrays } from './anew';
import { prepareOffice } from './prepared-office';
import { killProgram, launch, type Complaints, type Running, type Start } from './program';

/** A PC with Lajur on it: one home folder, started and stopped as often as a story needs. */
export interface Lajur {
  readonly home: string;
  /** Puts an office there that others have opened: `ADMIN`, two at Helpdesk, `KASUBBAG`, and three berkas of SOP 12. */
  readonly moveIn: () => void;
  readonly start: (start?: Start) => Promise<Running>;
  /** Closes the program as a person does. */
  readonly close: () => Promise<void>;
  /** Takes the power away: SIGKILL to the main process and everything it started. */
  readonly kill: () => Promise<void>;
  /** Removes Chromium's own folder with IndexedDB. */
  readonly dropPicture: () => void;
  /** Complaints that fit are what the story provokes. */
  readonly foresee: (complaint: RegExp) => void;
}

function newHome(): string {
  return mkdtempSync(join(tmpdir(), 'lajur-e2e-'));
}

function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

/** The programs of one story; those still running at its end are closed. */
function programs(home: string, complaints: Complaints) {
  let running: Running[] = [];
  const stop = async (end: (program: Running) => Promise<unknown>): Promise<void> => {
    const all = running;
    running = [];
    for (const program of all) await end(program);
  };
  return {
    start: async (start: Start = {}) => {
      const program = await launch(start.home ?? home, complaints, start);
      running.push(program);
      return program;
    },
    close: () => stop(({ app }) => app.close()),
    kill: () => stop(killProgram),
  };
}

/** `test` with a PC of its own per story; the office others have opened is made once and copied. */
export const test = base.extend<{ lajur: Lajur }, { preparedHome: string }>({
  preparedHome: [
    async ({}, use) => {
      const home = newHome();
      await prepareOffice(home);
      await use(home);
      removeHome(home);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  lajur: async ({ preparedHome }, use) => {
    const home = newHome();
    const complaints: Complaints = [];
    const foreseen: RegExp[] = [];
    const { start, close, kill } = programs(home, complaints);
    await use({
      home,
      moveIn: () => {
        cpSync(preparedHome, home, { recursive: true });
      },
      start,
      close,
      kill,
      dropPicture: () => {
        const folder = join(home, 'app', 'sesi', 'IndexedDB');
        if (!existsSync(folder)) throw new Error('there is no picture to drop');
        rmSync(folder, { recursive: true });
      },
      foresee: (complaint) => {
        foreseen.push(complaint);
      },
    });
    await close();
    endStrays(home);
    removeHome(home);
    expect(complaints.filter((text) => !foreseen.some((pattern) => pattern.test(text)))).toEqual([]);
  },
});

export { expect };
