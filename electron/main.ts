import { join } from 'node:path';
import { app, BrowserWindow, Menu } from 'electron';
import { shiftedClock, systemClock } from './clock';
import { handleAll } from './ipc/handle';
import { fileLog } from './log';
import { startOptions } from './start-options';
import { runSelfTest, selfTestHome } from './self-test';
import { declareAppScheme, serveAppScheme } from './window/app-scheme';
import type { StartedProgram } from './start-program';
import { lockDown, lockSession } from './window/lock-down';
import { openWindow } from './window/open-window';
import { pageDelivered } from './window/page-delivered';

const wish = startOptions(process.argv, process.env, process.platform, app.isPackaged);
const options = wish.selfTest
  ? startOptions([`--home=${selfTestHome()}`, '--uji-mandiri'], process.env, process.platform, app.isPackaged)
  : wish;

app.setPath('userData', options.appDir);
app.setPath('sessionData', join(options.appDir, 'sesi'));
// Date fields are typed day first, whatever language this Windows speaks.
app.commandLine.appendSwitch('lang', 'id');
declareAppScheme();
lockDown();

const clock = options.testClock === null ? systemClock : shiftedClock(options.testClock);
const log = fileLog(join(options.appDir, 'log'), clock.now);
process.on('uncaughtException', (error) => log('main', error));
process.on('unhandledRejection', (error) => log('main', error));

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showFirstWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}

/**
 * What a person waits for comes first: the page, which brings the login along. Once it has been handed over, and while it
 * comes up in a process of its own, this one loads the rest of the program and looks into the data folder. A question
 * that comes earlier brings the program in as well, and waits for it.
 */
async function start(): Promise<void> {
  Menu.setApplicationMenu(null);
  lockSession();
  serveAppScheme(join(app.getAppPath(), 'out', 'renderer'));
  const delivered = pageDelivered();
  const window = openWindow();
  let started: Promise<StartedProgram> | null = null;
  const bring = (): Promise<StartedProgram> =>
    (started ??= import('./start-program').then(({ startProgram }) => startProgram(options, clock, log)));
  handleAll(() => bring().then(({ answering }) => answering));
  await delivered;
  const { program } = await bring();
  program.begin();
  if (!options.selfTest) return;
  await runSelfTest(window, program).catch((error: unknown) => {
    log('uji-mandiri', error);
    app.exit(1);
  });
}

function showFirstWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
