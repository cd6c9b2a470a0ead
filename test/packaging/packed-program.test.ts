import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endStrays, freePort, windowAt } from '../e2e/harness/anew';

const executable = process.env['LAJUR_PACKED'] ?? '';
const electronMajor = Number((process.env['LAJUR_PACKED_VERSION'] ?? '').split('.')[0]);
const resources = join(dirname(executable), 'resources');

// How the wire in the binary spells a fuse: the characters 1 and 0.
const on = '1'.charCodeAt(0);
const off = '0'.charCodeAt(0);
/** The last of them came with Electron 29. */
const FUSES = [
  ['RunAsNode', off],
  ['EnableCookieEncryption', on],
  ['EnableNodeOptionsEnvironmentVariable', off],
  ['EnableNodeCliInspectArguments', off],
  ['EnableEmbeddedAsarIntegrityValidation', on],
  ['OnlyLoadAppFromAsar', on],
  ['LoadBrowserProcessSpecificV8Snapshot', off],
  ...(electronMajor >= 29 ? [['GrantFileProtocolExtraPrivileges', off] as const] : []),
] as const;

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

function start(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, [...args], { env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(limit);
      resolve({ status, stdout, stderr });
    });
  });
}

describe('the packaged program', () => {
  const home = mkdtempSync(join(tmpdir(), 'lajur-uji-paket-'));

  beforeAll(() => {
    if (!existsSync(executable))
      throw new Error(`No packaged program at "${executable}": npm test makes it.`);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it.each(FUSES)('has fuse %s set as decided', async (fuse, state) => {
    const wire = await getCurrentFuseWire(executable);
    expect(wire[FuseV1Options[fuse]]).toBe(state);
  });

  it('carries no default app that would start it as a bare Electron', () => {
    expect(readdirSync(resources)).not.toContain('default_app.asar');
  });

  it('holds the built program and the database library of this platform only', () => {
    const files = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    const prebuilds = files.filter((path) => /\/prebuilds\/[^/]+$/.test(path));
    const packages = files.filter((path) => /^\/node_modules\/(@[^/]+\/)?[^/@]+$/.test(path)).sort();

    expect(files).toContain('/out/main/main.cjs');
    expect(files).toContain('/out/preload/preload.js');
    expect(files).toContain('/out/renderer/index.html');
    expect(prebuilds.map((path) => path.split('/').at(-1))).toEqual([`${process.platform}-${process.arch}`]);
    expect(packages).toEqual(['/node_modules/@photostructure/sqlite', '/node_modules/node-gyp-build']);
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  it('keeps the native library outside the archive, where the system can load it', () => {
    const unpacked = join(
      resources,
      'app.asar.unpacked',
      'node_modules',
      '@photostructure',
      'sqlite',
      'prebuilds',
    );
    const natives = readdirSync(unpacked, { recursive: true }).map(String);
    expect(natives.some((name) => name.endsWith('.node'))).toBe(true);
  });

  it('starts, writes to a journal through its window and reads back what it wrote', async () => {
    const { status, stdout, stderr } = await start(['--uji-mandiri', '--no-sandbox'], { HOME: home });
    const line = stdout.split('\n').find((text) => text.startsWith('{'));

    expect(status, stderr).toBe(0);
    const report = JSON.parse(line ?? 'null') as { readonly ujiMandiri: string; readonly entries: number };
    expect(report.ujiMandiri).toBe('ok');
    expect(report.entries).toBeGreaterThan(0);
  });

  async function headingAt(port: number): Promise<string | null> {
    const found = await windowAt(port);
    const heading = await found?.window.locator('h1').first().textContent({ timeout: 1_000 });
    await found?.browser.close();
    return heading ?? null;
  }

  const expectHeading = (port: number, heading: string): Promise<void> =>
    expect.poll(() => headingAt(port).catch(() => null), { timeout: 30_000 }).toBe(heading);

  /** Goes from the welcome screen into the sample office, whose program is reached at `next` or the same port. */
  async function goToContoh(own: string, env: Readonly<Record<string, string>>, next: number | null) {
    const port = await freePort();
    const args = [`--home=${own}`, `--remote-debugging-port=${port}`, '--no-sandbox'];
    const child = spawn(executable, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    try {
      await expectHeading(port, 'Selamat datang');
      const first = await windowAt(port);
      await first?.window.getByRole('button', { name: /^Coba dulu/ }).click();
      expect(await ended).toBe(0);
      await expectHeading(next ?? port, 'Masuk sebagai siapa?');
    } finally {
      endStrays(own);
    }
  }

  it('goes into the sample office by ending and coming up again', async () => {
    await goToContoh(mkdtempSync(join(home, 'langsung-')), {}, null);
  });

  it('comes up from its AppImage, where it runs from one', async () => {
    const own = mkdtempSync(join(home, 'appimage-'));
    const image = join(own, 'Lajur.AppImage');
    const started = join(own, 'started');
    const next = await freePort();
    // In place of the image's own runtime, which in the end starts the program with the arguments it was given. The port
    // is another one: Chromium leaves the socket of the first open to whatever is started from it.
    const lines = [`echo "$@" > '${started}'`, `exec '${executable}' "$@" --remote-debugging-port=${next}`];
    writeFileSync(image, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
    await goToContoh(own, { APPIMAGE: image }, next);
    expect(readFileSync(started, 'utf8')).toContain(`--home=${own}`);
    expect(readFileSync(started, 'utf8')).toContain('--contoh');
  });

  it('cannot be turned into a bare Node by its environment', async () => {
    const { stdout } = await start(['-p', '"bare" + "node"', '--uji-mandiri', '--no-sandbox'], {
      HOME: home,
      ELECTRON_RUN_AS_NODE: '1',
    });
    expect(stdout).not.toContain('barenode');
    expect(stdout).toContain('"ujiMandiri":"ok"');
  });
});
