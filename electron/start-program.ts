import { app, powerMonitor } from 'electron';
import { systemClock, type Clock } from './clock';
import { answer, type Handlers, type Log } from './ipc/answer';
import { backupHandlers } from './ipc/backup.ipc';
import { contohHandlers } from './ipc/contoh.ipc';
import { katalogHandlers } from './ipc/katalog.ipc';
import { sessionGate } from './ipc/gate';
import type { Answering } from './ipc/handle';
import { officeHandlers } from './ipc/office.ipc';
import { peopleHandlers } from './ipc/people.ipc';
import { printHandlers } from './ipc/print.ipc';
import { rapatHandlers } from './ipc/rapat.ipc';
import { sessionHandlers } from './ipc/session.ipc';
import { wizardHandlers } from './ipc/wizard.ipc';
import { runProgram, type RunningProgram } from './program';
import { roleWatch } from './session/role-watch';
import { idlePollMs, idleWatch } from './session/idle-lock';
import type { StartOptions } from './start-options';
import { tellWindows } from './window/open-window';

/** Windows tick from what main sends, this often, in ms. */
const CLOCK_NEWS_MS = 15_000;

/** A program that runs, and what it answers the pages. */
export interface StartedProgram {
  readonly program: RunningProgram;
  readonly answering: Answering;
}

/**
 * Starts the watches and begins to answer. The data folder is looked into by `begin`, or by the first question that
 * comes before: nobody is told of an office that was not looked for yet.
 */
export function startProgram(options: StartOptions, clock: Clock, log: Log): StartedProgram {
  const program = runProgram(options, clock);
  closeWithCare(program, log);
  const gate = sessionGate(program);
  const begin = once(program.begin);
  const handlers: Handlers = {
    ...sessionHandlers(program),
    ...wizardHandlers(program),
    ...peopleHandlers(program),
    ...printHandlers(program),
    ...rapatHandlers(program),
    ...officeHandlers(program),
    ...backupHandlers(program),
    ...contohHandlers(program),
    ...katalogHandlers(program),
  };
  const answering: Answering = (name, raw) =>
    answer(
      handlers,
      (asked) => {
        begin();
        return gate(asked);
      },
      log,
      name,
      raw,
    );
  const lock = (): void => {
    program.open()?.session.lock();
    program.statusChanged();
  };
  for (const event of ['lock-screen', 'suspend'] as const) powerMonitor.on(event as 'suspend', lock);
  watchDesk(program, options.idleLockSeconds, lock);
  const lookAtRoles = roleWatch(program);
  setInterval(() => {
    tellWindows('clock', { at: program.now() });
    lookAtRoles();
  }, CLOCK_NEWS_MS);
  return { program: { ...program, begin }, answering };
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}

function watchDesk(program: RunningProgram, limitSeconds: number, lock: () => void): void {
  const look = idleWatch({
    limitSeconds,
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    monotonic: systemClock.monotonic,
    isOpen: () => program.status().kind === 'open',
    lock,
    tell: (secondsLeft) => tellWindows('idle', { secondsLeft }),
  });
  setInterval(look, idlePollMs(limitSeconds));
}

/** Files are closed before the program ends; whatever that brings, it ends. */
function closeWithCare(running: RunningProgram, log: Log): void {
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
