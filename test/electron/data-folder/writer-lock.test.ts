import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeWriterLock } from '../../../electron/data-folder/writer-lock';
import { valueOf } from '../../../shared/result';
import { aPlace, look, removePlace, type Place } from '../../harness/desk';
import { scaled } from '../../harness/scale';
import { bundleChild } from '../../harness/writer-process';

describe('writer lock', () => {
  let bundle = '';
  let place: Place;
  let children: ChildProcess[] = [];
  beforeAll(async () => {
    bundle = await bundleChild('lock-child');
  });
  afterAll(() => rmSync(bundle, { force: true }));
  beforeEach(() => {
    place = aPlace();
    mkdirSync(place.dataDir);
  });
  afterEach(async () => {
    await Promise.all(children.map(kill));
    children = [];
    removePlace(place);
  });

  function start(): { readonly child: ChildProcess; readonly said: Promise<string> } {
    const child = spawn(process.execPath, [bundle, place.dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    const said = new Promise<string>((told) =>
      child.stdout.once('data', (text: Buffer) => told(text.toString().trim())),
    );
    return { child, said };
  }

  const holder = `${userInfo().username} (${hostname()})`;
  const heldByOther = { ok: false, error: { reason: 'held-by-other', facts: { holder } } };

  it('refuses a second process, naming who holds it', async () => {
    expect(await start().said).toBe('writer');
    expect(takeWriterLock(place.dataDir)).toMatchObject(heldByOther);
    expect(look(place)).toMatchObject(heldByOther);
  });

  it('refuses a second holder in the same process, and frees the folder when released', () => {
    const lock = valueOf(takeWriterLock(place.dataDir));
    expect(takeWriterLock(place.dataDir)).toMatchObject(heldByOther);
    lock.release();
    valueOf(takeWriterLock(place.dataDir)).release();
  });

  it('is gone with a process that was killed, however often', async () => {
    for (let turn = 0; turn < scaled(3, 30); turn += 1) {
      const { child, said } = start();
      expect(await said).toBe('writer');
      await kill(child);
    }
    valueOf(takeWriterLock(place.dataDir)).release();
  });

  it('gives one writer to ten simultaneous starts', async () => {
    for (let turn = 0; turn < scaled(2, 20); turn += 1) {
      const all = await Promise.all(Array.from({ length: 10 }, () => start().said));
      expect(all.filter((said) => said === 'writer')).toHaveLength(1);
      await Promise.all(children.map(kill));
      children = [];
    }
  });

  it('a damaged lock file that nobody holds keeps nobody out', () => {
    writeFileSync(join(place.dataDir, 'lock.db'), 'x'.repeat(5_000));
    valueOf(takeWriterLock(place.dataDir)).release();
    writeFileSync(join(place.dataDir, 'lock.db'), Buffer.alloc(4_096));
    valueOf(takeWriterLock(place.dataDir)).release();
  });

  it('a lock file damaged while it is held still refuses', async () => {
    expect(await start().said).toBe('writer');
    writeFileSync(join(place.dataDir, 'lock.db'), 'x'.repeat(5_000));
    expect(takeWriterLock(place.dataDir)).toMatchObject(heldByOther);
    expect(readFileSync(join(place.dataDir, 'lock.db'), 'utf8')).toBe('x'.repeat(5_000));
  });

  it('refuses without a name when the note of the holder cannot be read', async () => {
    expect(await start().said).toBe('writer');
    writeFileSync(join(place.dataDir, 'pemegang.json'), '{"user":');
    expect(takeWriterLock(place.dataDir)).toMatchObject({
      error: { reason: 'held-by-other', facts: { holder: '' } },
    });
  });
});

function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('close', () => done());
    child.kill('SIGKILL');
  });
}
