import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packForUsers } from '../../build/packaging/pack.mjs';
import { checkIntegrity } from '../../build/runtime/fallback.mjs';
import { nodeComplaint } from '../../build/setup/node-version.mjs';
import { isWholeInstall } from '../../build/setup/packages.mjs';
import { hashOf } from '../../build/setup/stamp.mjs';
import { runInTurns } from '../../build/setup/start-program.mjs';
import { ROOT } from './repository';

const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly devDependencies: { readonly electron: string };
};
const electronVersion = devDependencies.electron;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lajur-pintu-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the doorway', () => {
  it.each(['16.20.2', '18.15.0', '20.18.9', '21.7.3', '22.11.0'])(
    'sends Node %s away in one line',
    (version) => {
      expect(nodeComplaint(version)).toContain(version);
      expect(nodeComplaint(version)).not.toContain('\n');
    },
  );

  it.each(['20.19.0', '20.20.2', '22.12.0', '23.1.0', '24.0.0'])('lets Node %s in', (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });

  it('refuses a runtime whose bytes are not the pinned ones', async () => {
    const file = join(folder, 'runtime.tgz');
    writeFileSync(file, 'not the runtime');
    await expect(checkIntegrity(file)).rejects.toThrow('SHA-512');
  });

  it.each([
    ['the fallback', 'fallback', electronVersion],
    ['an Electron of another version, whoever named it', 'override', '25.1.1'],
  ])('never packages %s for users', async (_, kind, version) => {
    const runtime = { kind, dist: folder, executable: join(folder, 'electron'), version };
    await expect(packForUsers(runtime)).rejects.toThrow(`Electron ${electronVersion} resmi`);
  });
});

describe('the launcher starts the program again when it asks for it by its exit code', () => {
  async function turns(args: readonly string[], codes: readonly number[]) {
    const seen: (readonly string[])[] = [];
    const left = [...codes];
    const status: number = await runInTurns([...args], (turn: readonly string[]) => {
      seen.push(turn);
      return Promise.resolve(left.shift() ?? 0);
    });
    return { seen, status };
  }

  it('on the sample office and back, with the arguments it was given', async () => {
    expect(await turns(['--home=/data'], [75, 76, 0])).toEqual({
      seen: [['--home=/data'], ['--home=/data', '--contoh'], ['--home=/data']],
      status: 0,
    });
    expect((await turns(['--contoh'], [76, 0])).seen).toEqual([['--contoh'], []]);
  });

  it.each([0, 1, 133])('and not when it ends with %i', async (code) => {
    expect(await turns([], [code])).toEqual({ seen: [[]], status: code });
  });
});

describe('packages are in when npm put in what the lockfile asks for here', () => {
  const lock = {
    '': { name: 'lajur' },
    'node_modules/zod': { integrity: 'sha512-a' },
    'node_modules/for-this-computer': { integrity: 'sha512-b', os: [process.platform], cpu: [process.arch] },
    'node_modules/for-another-computer': { integrity: 'sha512-c', os: ['aix'] },
  };
  const { 'node_modules/zod': zod, 'node_modules/for-this-computer': here } = lock;

  it('and nothing for other computers', () => {
    const present = { 'node_modules/zod': zod, 'node_modules/for-this-computer': here };
    expect(isWholeInstall(lock, present)).toBe(true);
  });

  it.each([
    ['one is missing', { 'node_modules/for-this-computer': here }],
    ['the one for this computer is missing', { 'node_modules/zod': zod }],
    [
      'one has other bytes',
      { 'node_modules/zod': { integrity: 'sha512-x' }, 'node_modules/for-this-computer': here },
    ],
  ])('not when %s', (_, present) => {
    expect(isWholeInstall(lock, present)).toBe(false);
  });
});

describe('the build is anew when an input has changed', () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it('in content, in name or in number', () => {
    write('a.ts', 'one');
    const before = hashOf([folder]);
    write('a.ts', 'two');
    const changed = hashOf([folder]);
    write('b.ts', 'one');
    const added = hashOf([folder]);
    rmSync(join(folder, 'b.ts'));

    expect(new Set([before, changed, added]).size).toBe(3);
    expect(hashOf([folder])).toBe(changed);
  });
});
