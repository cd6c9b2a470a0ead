import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { FromProgram, ToProgram } from './messages';

const PATIENCE_MS = 60_000;

/** How Electron programs are started here. */
export interface Launcher {
  readonly executable: string;
  readonly flags: readonly string[];
  /** Folder of the bundled driver and peers. */
  readonly work: string;
}

/** A running Electron program, ours or a peer, with the driver in its main process. */
export interface Program {
  readonly pid: number;
  /** From the spawn until the first field had taken in a key, in ms. */
  readonly takesKeysMs: () => Promise<number>;
  /** Runs a script in its first window, inside the page, and answers its value. */
  readonly run: <T>(script: string) => Promise<T>;
  /** Closes it as a person would, and waits for its end. */
  readonly quit: () => Promise<void>;
}

function within<T>(promise: Promise<T>, what: string, patienceMs = PATIENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${patienceMs / 1_000} s`)), patienceMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Starts an Electron program from its folder. */
export function startProgram(launcher: Launcher, folder: string, args: readonly string[]): Program {
  const { ELECTRON_RUN_AS_NODE: _bare, ...env } = process.env;
  const driver = join(launcher.work, 'driver.cjs');
  const spawnedAt = Date.now();
  const child = spawn(launcher.executable, [...launcher.flags, '-r', driver, folder, ...args], {
    env,
    stdio: ['ignore', 'ignore', process.env['BENCH_DEBUG'] ? 'inherit' : 'ignore', 'ipc'],
  });
  return programOf(child, spawnedAt);
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

function programOf(child: ChildProcess, spawnedAt: number): Program {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const takesKeys = new Promise<number>((resolve) => {
    child.on('message', (message: FromProgram) => {
      if (message.kind === 'takes-keys') resolve(message.at - spawnedAt);
      else settle(waiting, message);
    });
  });
  void ended.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('the program has ended'));
  });
  const send = (message: ToProgram): void => {
    child.send(message);
  };
  return {
    pid: child.pid ?? 0,
    takesKeysMs: () => within(takesKeys, 'first key'),
    run: <T>(script: string) => {
      lastId += 1;
      const id = lastId;
      const answered = new Promise<T>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        send({ kind: 'run', id, script });
      });
      return within(answered, 'script', 10 * PATIENCE_MS);
    },
    quit: async () => {
      if (child.connected) send({ kind: 'quit' });
      await within(ended, 'quit').catch(() => child.kill('SIGKILL'));
    },
  };
}

function settle(waiting: Map<number, Waiting>, message: Exclude<FromProgram, { kind: 'takes-keys' }>): void {
  const asked = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'answer') asked?.resolve(message.value);
  else asked?.reject(new Error(message.why));
}
