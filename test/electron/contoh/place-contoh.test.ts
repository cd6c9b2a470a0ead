import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeContoh } from '../../../electron/contoh/make-contoh';
import { takeWriterLock } from '../../../electron/data-folder/writer-lock';
import { knowsOffice } from '../../../electron/journal/open-journal';
import { startOptions } from '../../../electron/start-options';
import type { EntryBody } from '../../../shared/journal/entry';
import { valueOf } from '../../../shared/result';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../../shared/time';
import { seeded } from '../../builders/seeded';
import { expectWhole } from '../../harness/check-office';
import { aPlace, foundDesk, removePlace, reopenDesk, type Place } from '../../harness/desk';
import { scaled } from '../../harness/scale';
import { bundleChild } from '../../harness/writer-process';
import { aWish, makeSample, NOW, openSample, seed } from './sample';

/** One SOP is enough where the folders are in question; the whole catalogue has a test of its own. */
const few = { ...seed, sops: seed.sops.filter(({ number }) => number === '13') };

let place: Place;
beforeEach(() => {
  place = aPlace();
});
afterEach(() => removePlace(place));

/** What was done, by whom and when; the identity of the data left out. */
function historyOf(at: Place, now = NOW): readonly unknown[] {
  const desk = openSample(at, now);
  const { store } = desk.office;
  const bodies = Array.from({ length: store.count() }, (_, i) => store.entryAt(i + 1)?.body as EntryBody);
  desk.close();
  return bodies.map(({ at: time, actor, commandId, batch, command, events }, index) =>
    index === 0 ? [time, actor, commandId, batch] : [time, actor, commandId, batch, command, events],
  );
}

const leftovers = (): readonly string[] => readdirSync(place.root).filter((name) => name.startsWith('data.'));

describe('one day, one sample office', () => {
  it(
    'made twice it has the same history under another identity; an hour earlier, the beginning of it',
    { timeout: 60_000 },
    async () => {
      await makeSample(place);
      const history = historyOf(place);
      const other = aPlace(join(place.root, 'lain'));
      await makeSample(other);
      expect(historyOf(other)).toEqual(history);
      const [one, two] = [openSample(place), openSample(other)];
      expect(one.office.store.identity.dataId).not.toBe(two.office.store.identity.dataId);
      one.close();
      two.close();
      const earlier = aPlace(join(place.root, 'tadi'));
      const then = NOW - 60 * MS_PER_MINUTE;
      await makeSample(earlier, { now: then });
      const beginning = historyOf(earlier, then);
      expect(beginning.length).toBeLessThan(history.length);
      expect(beginning).toEqual(history.slice(0, beginning.length));
    },
  );

  it('on a day off it ends with the work of the last working day', async () => {
    const sunday = NOW - MS_PER_DAY;
    await makeSample(place, { now: sunday, seed: few });
    const desk = openSample(place, sunday);
    expect(new Date(desk.office.store.lastAt() ?? 0).getUTCDay()).toBe(5);
    desk.close();
  });
});

describe('the folders of the sample office', () => {
  it('are its own, below the home folder, and the flag alone chooses them', () => {
    const real = startOptions(['--home=/tmp/x'], {}, 'linux', false);
    const sample = startOptions(['--home=/tmp/x', '--contoh'], {}, 'linux', false);
    expect([real.contoh, sample.contoh]).toEqual([false, true]);
    for (const key of ['dataDir', 'appDir', 'copiesDir'] as const) {
      expect(sample[key].startsWith(join('/tmp/x', 'contoh'))).toBe(true);
      expect(real[key].startsWith(join('/tmp/x', 'contoh'))).toBe(false);
    }
  });

  it('made anew, the whole office is another, and nothing of the old or of the making is left', async () => {
    await makeSample(place, { now: NOW - 20 * MS_PER_DAY, seed: few });
    const old = openSample(place, NOW - 20 * MS_PER_DAY);
    const { dataId } = old.office.store.identity;
    old.close();
    await makeSample(place, { seed: few });
    const made = openSample(place);
    expect(made.office.store.identity.dataId).not.toBe(dataId);
    expectWhole(made);
    made.close();
    expect(leftovers()).toEqual([]);
  });

  it('tells how far the making is, day by day to the end', async () => {
    const told: (readonly [number, number])[] = [];
    await makeSample(place, { seed: few, progress: (done, total) => told.push([done, total]) });
    const days = told.map(([done]) => done);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(new Set(told.map(([, total]) => total)).size).toBe(1);
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
    expect(told.length).toBeGreaterThan(3);
  });

  it('stopped on the way there is none, and no trace but the folder', async () => {
    let asked = 0;
    const stopped = (): boolean => (asked += 1) > 2;
    expect(await makeContoh(aWish(place, { stopped, seed: few }))).toEqual({ ok: true, value: false });
    expect(knowsOffice(place.dataDir)).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  it('what cannot be made is told, and what stood there stays', async () => {
    const desk = await foundDesk(place);
    const { dataId } = desk.office.store.identity;
    desk.close();
    const broken = aWish(place, { seed: { ...few, sops: [null as never] } });
    expect(await makeContoh(broken)).toMatchObject({ ok: false, error: { reason: 'contoh-not-made' } });
    expect(leftovers()).toEqual([]);
    const again = reopenDesk(place);
    expect(again.office.store.identity.dataId).toBe(dataId);
    expectWhole(again);
    again.close();
  });

  it('in use by another program they are not touched', async () => {
    await makeSample(place, { seed: few });
    const lock = valueOf(takeWriterLock(place.dataDir));
    expect(await makeContoh(aWish(place))).toMatchObject({ error: { reason: 'held-by-other' } });
    lock.release();
    const desk = openSample(place);
    expectWhole(desk);
    desk.close();
  });
});

describe('a making that is killed', () => {
  let bundle = '';
  beforeAll(async () => {
    bundle = await bundleChild('contoh-child');
  });

  /** Kills the child after this many days of work were told; Infinity lets it end. */
  function runUntil(day: number): Promise<void> {
    const child = spawn(process.execPath, [bundle, place.root, String(NOW)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (lines: Buffer) => {
      const done = String(lines)
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { done: number }).done);
      if (Math.max(...done) >= day) child.kill('SIGKILL');
    });
    return new Promise((resolve) => child.on('close', () => resolve()));
  }

  it('leaves none; the next start makes it whole', { timeout: 60_000 }, async () => {
    const random = seeded(11);
    for (let kill = 0; kill < scaled(2, 10); kill += 1) {
      await runUntil(Math.floor(random() * 24));
      expect(knowsOffice(place.dataDir)).toBe(false);
    }
    await runUntil(Infinity);
    const desk = openSample(place);
    expectWhole(desk);
    desk.close();
    expect(leftovers()).toEqual([]);
  });

  it('leaves the old one whole where it was to be replaced', { timeout: 60_000 }, async () => {
    await makeSample(place, { seed: few });
    writeFileSync(join(place.dataDir, 'tanda'), 'yang lama');
    await runUntil(12);
    expect(existsSync(join(place.dataDir, 'tanda'))).toBe(true);
    const desk = openSample(place);
    expectWhole(desk);
    desk.close();
  });
});
