import { type ChildProcess } from 'node:child_process';
import { _electron, type ConsoleMessage, type ElectronApplication, type Page } from '@playwright/test';

/** What one program is started with. */
export interface Start {
  /** The moment its clock starts at, ISO; `now` leaves the real one. */
  readonly clock?: string | 'now';
  /** Another home than the PC's own. */
  readonly home?: string;
  /** The folder of another program than the one that was built: an older one, with a catalogue of its own. */
  readonly program?: string;
  /** Opens the sample office. */
  readonly contoh?: boolean;
  /** The fixed port its windows can be reached at, over which a program that follows it is reached as well. */
  readonly port?: number;
  /** A script that its main process runs before the program; its first page is then not waited for. */
  readonly before?: string;
  /** What its environment has beside ours. */
  readonly env?: Readonly<Record<string, string>>;
}

/** One running program. */
export interface Running {
  readonly app: ElectronApplication;
  readonly window: Page;
}

/** What screens complained of, as text; no story may end with one it did not foresee. */
export type Complaints = string[];

/** A Monday morning within office hours, so that due moments do not hang on the day the tests run. */
export const MORNING = '2026-11-23T09:00:00+07:00';

/** What clerks have before them, in CSS pixels. */
export const WINDOW_SIZE = { width: 1366, height: 768 };

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

/** Keeps what a window complains of. */
export function listen(window: Page, complaints: Complaints): void {
  window.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  window.on('console', (message) => {
    if (message.type() === 'error') void describe(message).then((text) => complaints.push(text));
  });
}

/** The path of the runtime that `npm run test:e2e` has set up. */
export function electronPath(): string {
  const executablePath = process.env['LAJUR_ELECTRON'];
  if (executablePath === undefined) throw new Error('run stories by: npm run test:e2e');
  return executablePath;
}

/** The arguments a program is started with on a home. */
export function argumentsFor(home: string, clock: string = MORNING, program = '.'): string[] {
  return [program, `--home=${home}`, ...(clock === 'now' ? [] : [`--test-clock=${clock}`])];
}

/** Starts the program and waits for its first window. */
export async function launch(
  home: string,
  complaints: Complaints,
  { clock = MORNING, contoh = false, port, env, program, before }: Start,
): Promise<Running> {
  const args = [
    ...(before === undefined ? [] : ['-r', before]),
    ...argumentsFor(home, clock, program),
    ...(contoh ? ['--contoh'] : []),
    ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
  ];
  const app = await _electron.launch({
    executablePath: electronPath(),
    args,
    ...(env === undefined ? {} : { env: { ...process.env, ...env } as Record<string, string> }),
  });
  const window = await app.firstWindow();
  const heard = new Set([window]);
  listen(window, complaints);
  app.on('window', (opened) => {
    if (heard.has(opened)) return;
    heard.add(opened);
    listen(opened, complaints);
  });
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
  }, WINDOW_SIZE);
  await window.waitForLoadState('domcontentloaded');
  // A person takes longer to reach for the keys than the screens take over from the page's own login.
  if (before === undefined) await window.locator('#awal').waitFor({ state: 'detached' });
  return { app, window };
}

/** Resolves when a process has ended, with its exit code. */
export function gone(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });
}

/** Takes the power away: SIGKILL to the main process; everything it started ends with it. */
export async function killProgram({ app }: Running): Promise<void> {
  const child = app.process();
  const ended = gone(child);
  child.kill('SIGKILL');
  await ended;
}
