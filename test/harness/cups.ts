import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long a scheduler of our own is given to answer, in ms. */
const START_MS = 10_000;
const PAUSE_MS = 100;

/** Why CUPS cannot be tried on this computer, in words; null where it can. */
export function cupsIsMissing(): string | null {
  const lacks = ['cupsd', 'lpadmin', 'lp', 'lpstat'].filter(
    (tool) => spawnSync('sh', ['-c', 'command -v "$0"', tool], { stdio: 'ignore' }).status !== 0,
  );
  if (lacks.length > 0) return `no ${lacks.join(', ')} here (Debian: apt-get install cups cups-client)`;
  return process.getuid?.() === 0 ? null : 'a scheduler of its own needs root';
}

/** A scheduler of our own beside the computer's, with queues that end at a printer we listen at. */
export interface Cups {
  /** The environment in which `lp` and `lpstat` speak to it. */
  readonly env: NodeJS.ProcessEnv;
  /** Adds a queue to our printer. */
  readonly addQueue: (name: string) => void;
  /** Runs one of CUPS's own tools on it. */
  readonly run: (tool: string, ...args: readonly string[]) => void;
  /** Everything the printer was given, job by job. */
  readonly printed: readonly Buffer[];
  readonly stop: () => Promise<void>;
}

function folders(): { readonly root: string; readonly at: (name: string) => string } {
  const root = mkdtempSync(join(tmpdir(), 'lajur-cups-'));
  // What brings a job to its printer runs as a person of its own.
  chmodSync(root, 0o755);
  for (const name of ['root', 'spool/tmp', 'cache', 'run', 'log'])
    mkdirSync(join(root, name), { recursive: true });
  return { root, at: (name) => join(root, name) };
}

function writeConfiguration(at: (name: string) => string): void {
  const places = [
    ['ServerRoot', 'root'],
    ['RequestRoot', 'spool'],
    ['TempDir', 'spool/tmp'],
    ['CacheDir', 'cache'],
    ['StateDir', 'run'],
    ['AccessLog', 'log/access'],
    ['ErrorLog', 'log/error'],
    ['PageLog', 'log/page'],
  ].map(([name, place]) => `${name} ${at(place ?? '')}`);
  writeFileSync(at('cups-files.conf'), [...places, 'Sandboxing relaxed', ''].join('\n'));
  const open = ['Order allow,deny', 'Allow all'];
  writeFileSync(
    at('cupsd.conf'),
    [
      ...[`Listen ${at('sock')}`, 'Browsing No', 'DefaultAuthType None'],
      ...['<Location />', ...open, '</Location>'],
      ...['<Policy default>', '<Limit All>', ...open, '</Limit>', '</Policy>', ''],
    ].join('\n'),
  );
}

/** A printer as a network knows it: what is sent to it comes out. */
function printerAt(printed: Buffer[]): Promise<Server> {
  const server = createServer((socket) => {
    const heard: Buffer[] = [];
    socket.on('data', (bytes) => heard.push(bytes));
    socket.on('error', () => undefined);
    socket.on('end', () => {
      if (heard.length > 0) printed.push(Buffer.concat(heard));
      socket.end();
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

async function untilAnswering(env: NodeJS.ProcessEnv, scheduler: ChildProcess): Promise<void> {
  for (let waited = 0; waited < START_MS; waited += PAUSE_MS) {
    if (scheduler.exitCode !== null) throw new Error(`cupsd ended with ${scheduler.exitCode}`);
    const { stdout } = spawnSync('lpstat', ['-r'], { env, encoding: 'utf8' });
    if (stdout.includes('is running')) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error('cupsd does not answer');
}

/** Starts a scheduler of our own. Throws when it does not come up. */
export async function startCups(): Promise<Cups> {
  const { root, at } = folders();
  writeConfiguration(at);
  const printed: Buffer[] = [];
  const printer = await printerAt(printed);
  const { port } = printer.address() as AddressInfo;
  const files = ['-c', at('cupsd.conf'), '-s', at('cups-files.conf')];
  const scheduler = spawn('cupsd', ['-f', ...files], { stdio: 'ignore' });
  const env = { ...process.env, CUPS_SERVER: at('sock'), LC_ALL: 'C' };
  const run: Cups['run'] = (tool, ...args) => {
    const { status, stderr } = spawnSync(tool, args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  };
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => scheduler.once('exit', resolve));
    if (scheduler.exitCode === null && scheduler.kill()) await ended;
    printer.close();
    rmSync(root, { recursive: true, force: true });
  };
  await untilAnswering(env, scheduler).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    env,
    printed,
    run,
    stop,
    addQueue: (name) => run('lpadmin', '-p', name, '-E', '-v', `socket://127.0.0.1:${port}`, '-m', 'raw'),
  };
}
