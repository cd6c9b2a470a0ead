import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import type { Place } from './desk';
import type { NamedPoint } from './named-points';

/** One acknowledged command, with the files its entry names. */
export interface Ack {
  readonly kind: 'ack';
  readonly commandId: string;
  readonly seq: number;
  readonly hash: string;
  readonly files: readonly string[];
}

/** What a writing child says. */
export type WriterLine =
  | Ack
  | { readonly kind: 'fresh' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Bundles a child of the harness, to be run by plain Node; returns its path, which the test removes at its end. */
export async function bundleChild(name: 'writer-child' | 'lock-child' | 'contoh-child'): Promise<string> {
  const outfile = resolve('.cache', 'test', `${name}-${process.pid}.cjs`);
  await build({
    entryPoints: [join('test', 'harness', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18.15',
    alias: { '@photostructure/sqlite': resolve('test', 'harness', 'dying-sqlite.ts') },
    logLevel: 'error',
  });
  return outfile;
}

/** How a child is started and when it dies. `limit` 0: it writes until it is killed. */
export interface WriterOrder {
  readonly seed: number;
  readonly limit?: number;
  readonly dieAt?: NamedPoint;
  readonly dieAfter?: number;
  /** Kills it this many ms after its start, its first line, or after it stands ready. */
  readonly killAfterMs?: number;
  readonly countFrom?: 'start' | 'first-line' | 'ready';
}

/** Runs a child to its end; returns all it had said. */
export async function runWriter(
  bundle: string,
  place: Place,
  order: WriterOrder,
): Promise<readonly WriterLine[]> {
  const { seed, limit = 0, dieAt = '', dieAfter = 0, killAfterMs, countFrom = 'first-line' } = order;
  const child = spawn(process.execPath, [bundle, place.root, String(seed), String(limit)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LAJUR_TEST_DIE_AT: dieAt, LAJUR_TEST_DIE_AFTER: String(dieAfter) },
  });
  const lines: WriterLine[] = [];
  const kill = (): void => {
    if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  };
  if (countFrom === 'start') kill();
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    lines.push(JSON.parse(line) as WriterLine);
    const counts = countFrom === 'ready' ? lines.at(-1)?.kind === 'ready' : lines.length === 1;
    if (counts && countFrom !== 'start') kill();
  });
  await Promise.all([ended(child), new Promise((done) => reader.on('close', done))]);
  return lines;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => child.on('close', () => done()));
}

/** The acknowledgements among the lines of a child. */
export function acksOf(lines: readonly WriterLine[]): readonly Ack[] {
  return lines.filter((line): line is Ack => line.kind === 'ack');
}
