import { createHash } from 'node:crypto';
import type * as FileSystem from 'node:fs';
import fs, { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setAside, writeDurably } from '../../../electron/files/durable';
import { openFileStore } from '../../../electron/files/file-store';
import { valueOf } from '../../../shared/result';
import { FLIPPED, filesBelow, PLAIN_DAMAGES } from '../../harness/damages';
import { aPlace, removePlace, type Place } from '../../harness/desk';

interface Failure {
  readonly call: 'renameSync' | 'writeSync' | 'fsyncSync';
  readonly code: string;
  times: number;
}

const disk = vi.hoisted(() => ({
  failure: null as unknown,
  synced: [] as string[],
  opened: new Map<number, string>(),
}));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof FileSystem>();
  const failing = (call: Failure['call']): void => {
    const failure = disk.failure as Failure | null;
    if (failure?.call !== call || failure.times === 0) return;
    failure.times -= 1;
    throw Object.assign(new Error(failure.code), { code: failure.code });
  };
  return {
    ...real,
    default: real,
    openSync: (path: string, flags: string, mode?: number) => {
      const file = real.openSync(path, flags, mode);
      disk.opened.set(file, path);
      return file;
    },
    fsyncSync: (file: number) => {
      failing('fsyncSync');
      disk.synced.push(disk.opened.get(file) ?? '');
      real.fsyncSync(file);
    },
    writeSync: (file: number, bytes: Uint8Array, offset?: number) => {
      failing('writeSync');
      return real.writeSync(file, bytes, offset);
    },
    renameSync: (from: string, to: string) => {
      failing('renameSync');
      real.renameSync(from, to);
    },
  };
});

const BYTES = Buffer.from('pindaian surat masuk'.repeat(500));
const NAME = createHash('sha256').update(BYTES).digest('hex');

describe('file store', () => {
  let place: Place;
  let root: string;
  const pathOf = (name: string) => join(root, name.slice(0, 2), name);
  beforeEach(() => {
    place = aPlace();
    root = join(place.dataDir, 'files');
    disk.failure = null;
    disk.synced.length = 0;
  });
  afterEach(() => removePlace(place));

  it('names a file by its bytes and gives them back', () => {
    const store = openFileStore(root);
    expect(store.put(BYTES)).toEqual({ sha256: NAME, sizeBytes: BYTES.length });
    expect(Buffer.from(valueOf(store.read(NAME))).equals(BYTES)).toBe(true);
    expect([store.has(NAME), store.has('0'.repeat(64))]).toEqual([true, false]);
    expect(store.put(new Uint8Array()).sizeBytes).toBe(0);
  });

  it('keeps the same bytes once, and does not touch them again', () => {
    const store = openFileStore(root);
    store.put(BYTES);
    utimesSync(pathOf(NAME), 1, 1);
    store.put(BYTES);
    expect(filesBelow(root)).toEqual([join(NAME.slice(0, 2), NAME)]);
    expect(statSync(pathOf(NAME)).mtimeMs).toBe(1_000);
  });

  it.each([...PLAIN_DAMAGES, FLIPPED])('gives out no file that was $name', ({ name, to }) => {
    const store = openFileStore(root);
    store.put(BYTES);
    to(pathOf(NAME), 0.5);
    const error = name === 'dihapus' ? 'berkas-lampiran-tidak-ada' : 'berkas-rusak';
    expect(store.read(NAME)).toEqual({ ok: false, error });
  });

  it('the same bytes put once more heal a rotten file', () => {
    const store = openFileStore(root);
    store.put(BYTES);
    FLIPPED.to(pathOf(NAME), 0.5);
    store.put(BYTES);
    expect(store.read(NAME).ok).toBe(true);
  });

  it.each(['../../etc/passwd', '..', '', NAME.toUpperCase(), `${NAME}x`, `${NAME}/..`, 'CON', '%2e%2e'])(
    'knows no file by the name %j, and looks for none',
    (name) => {
      const store = openFileStore(root);
      store.put(BYTES);
      expect(() => store.has(name)).toThrow();
      expect(() => store.read(name)).toThrow();
    },
  );

  it.each(['writeSync', 'fsyncSync'] as const)('leaves nothing behind when %s fails', (call) => {
    const store = openFileStore(root);
    disk.failure = { call, code: 'ENOSPC', times: 1 } satisfies Failure;
    expect(() => store.put(BYTES)).toThrow('ENOSPC');
    expect([store.has(NAME), filesBelow(place.root)]).toEqual([false, []]);
    expect(store.put(BYTES).sha256).toBe(NAME);
  });

  it('forces the bytes, the name and every new folder on the way to disk, in that order', () => {
    fs.mkdirSync(place.dataDir);
    openFileStore(root).put(BYTES);
    const [first, second, bytes, folder] = disk.synced;
    expect([first, second, folder]).toEqual([place.dataDir, root, join(root, NAME.slice(0, 2))]);
    expect(bytes).toMatch(/\.tmp$/);
    expect(disk.synced).toHaveLength(4);
  });
});

describe('durable write', () => {
  let place: Place;
  let path: string;
  beforeEach(() => {
    place = aPlace();
    path = join(place.root, 'catatan');
    disk.failure = null;
  });
  afterEach(() => removePlace(place));

  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits for a scanner that holds the file (%s)', (code) => {
    disk.failure = { call: 'renameSync', code, times: 6 } satisfies Failure;
    writeDurably(path, BYTES);
    expect(readFileSync(path).equals(BYTES)).toBe(true);
  });

  it('does not wait for what will not pass, and keeps the old file whole', () => {
    writeFileSync(path, 'lama');
    disk.failure = { call: 'renameSync', code: 'ENOSPC', times: 1 } satisfies Failure;
    expect(() => writeDurably(path, BYTES)).toThrow('ENOSPC');
    expect([readFileSync(path, 'utf8'), readdirSync(place.root)]).toEqual(['lama', ['catatan']]);
  });

  it('sets aside under a name nobody has', () => {
    const asides = ['satu', 'dua', 'tiga'].map((text) => {
      writeFileSync(path, text);
      return setAside(path, 'rusak');
    });
    expect(asides.map((aside) => readFileSync(aside, 'utf8'))).toEqual(['satu', 'dua', 'tiga']);
    expect(existsSync(path)).toBe(false);
  });
});
