import { join } from 'node:path';
import { app, BrowserWindow, Menu, powerMonitor } from 'electron';
import { systemClock } from './clock';
import { handleAll } from './ipc/handle';
import { backupHandlers } from './ipc/backup.ipc';
import { contohHandlers } from './ipc/contoh.ipc';
import { sessionGate } from './ipc/gate';
import { katalogHandlers } from './ipc/katalog.ipc';
import { officeHandlers } from './ipc/office.ipc';
import { peopleHandlers } from './ipc/people.ipc';
import { printHandlers } from './ipc/print.ipc';
import { sessionHandlers } from './ipc/session.ipc';
import { wizardHandlers } from './ipc/wizard.ipc';
import { fileLog } from './log';
import { runProgram, type RunningProgram } from './program';
import { runSelfTest, selfTestHome } from './self-test';
import { idlePollMs, idleWatch } from './session/idle-lock';
import { startOptions } from './start-options';
import { declareAppScheme, serveAppScheme } from './window/app-scheme';
import { lockDown, lockSession } from './window/lock-down';
import { openWindow, tellWindows } from './window/open-window';

/** Windows tick from what main sends, this often, in ms. */
const CLOCK_NEWS_MS = 15_000;

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

const program = runProgram(options);
const log = fileLog(join(options.appDir, 'log'), program.now);
process.on('uncaughtException', (error) => log('main', error));
process.on('unhandledRejection', (error) => log('main', error));

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showFirstWindow);
  app.on('window-all-closed', () => app.quit());
  closeWithCare(program);
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  Menu.setApplicationMenu(null);
  lockSession();
  serveAppScheme(join(app.getAppPath(), 'out', 'renderer'));
  handleAll(
    {
      ...sessionHandlers(program),
      ...wizardHandlers(program),
      ...peopleHandlers(program),
      ...printHandlers(program),
      ...officeHandlers(program),
      ...backupHandlers(program),
      ...contohHandlers(program),
      ...katalogHandlers(program),
    },
    sessionGate(program),
    log,
  );
  for (const event of ['lock-screen', 'suspend'] as const) powerMonitor.on(event as 'suspend', lockNow);
  watchDesk(options.idleLockSeconds);
  setInterval(() => tellWindows('clock', { at: program.now() }), CLOCK_NEWS_MS);
  // The window loads in a process of its own while this one looks into the data folder.
  const window = openWindow(program.now);
  program.begin();
  if (options.selfTest)
    window.webContents.once('did-finish-load', () => void runSelfTest(window, program).catch(failSelfTest));
}

function failSelfTest(error: unknown): void {
  log('uji-mandiri', error);
  app.exit(1);
}

function lockNow(): void {
  program.open()?.session.lock();
  program.statusChanged();
}

function watchDesk(limitSeconds: number): void {
  const look = idleWatch({
    limitSeconds,
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    monotonic: systemClock.monotonic,
    isOpen: () => program.status().kind === 'open',
    lock: lockNow,
    tell: (secondsLeft) => tellWindows('idle', { secondsLeft }),
  });
  setInterval(look, idlePollMs(limitSeconds));
}

function showFirstWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Files are closed before the program ends; whatever that brings, it ends. */
function closeWithCare(running: RunningProgram): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void running
      .end()
      .catch((error: unknown) => log('close', error))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}
