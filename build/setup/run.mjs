import { spawn, spawnSync } from 'node:child_process';
import { ROOT } from './paths.mjs';

const isWindows = process.platform === 'win32';

/** Runs a command to its end and keeps what it said; never throws for a failing or missing command. */
export function runQuietly(command, args, { cwd = ROOT, env = process.env } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, status: null, output: error.message }));
    child.on('close', (status) => resolve({ ok: status === 0, status, output }));
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a command on this console to its end; a signal to us is a signal to it. Answers its exit code. */
export function runAttached(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: 'inherit' });
    const pass = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, pass);
    child.on('error', reject);
    child.on('close', (status) => {
      for (const signal of SIGNALS) process.off(signal, pass);
      resolve(status ?? 1);
    });
  });
}

export function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

export const hasCommand = (name) => succeeds('sh', ['-c', 'command -v "$0"', name]);

/** npm as it was called, or the npm beside this Node: never through a shell where its script is known. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runQuietly(process.execPath, [script, ...args], options);
  if (isWindows) return runQuietly('cmd.exe', ['/d', '/c', 'npm', ...args], options);
  return runQuietly('npm', args, options);
}

export const firstLines = (text, count) => text.trim().split('\n').slice(0, count).join('\n');
export const lastLines = (text, count) => text.trim().split('\n').slice(-count).join('\n');
