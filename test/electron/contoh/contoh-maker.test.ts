import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  contohMaker,
  type ContohMakerParts,
  type ContohStanding,
} from '../../../electron/contoh/contoh-maker';
import { knowsOffice } from '../../../electron/journal/open-journal';
import { aPlace, removePlace, testClock, type Place } from '../../harness/desk';
import { makeSample, NOW, openSample, seed } from './sample';

const few = { ...seed, sops: seed.sops.filter(({ number }) => number === '13') };

let place: Place;
beforeEach(() => {
  place = aPlace();
});
afterEach(() => removePlace(place));

/** A program around a maker: what it was told, in order. */
function aProgram(more: Partial<ContohMakerParts> = {}) {
  const told: string[] = [];
  const standings: ContohStanding[] = [];
  const tell = (what: string) => () => void told.push(what);
  const parts: ContohMakerParts = {
    contoh: true,
    dataDir: place.dataDir,
    markerPath: place.marker,
    clock: testClock(NOW),
    seed: () => few,
    settle: tell('settle'),
    letGo: () => Promise.resolve(tell('let go')()),
    stand: (standing) => void standings.push(standing),
    changed: tell('changed'),
    paintAnew: () => Promise.resolve(tell('paint')()),
    ...more,
  };
  const maker = contohMaker(parts);
  const settled = (): Promise<void> =>
    expect.poll(() => told.filter((what) => what === 'settle').length, { timeout: 15_000 }).toBe(1);
  return { maker, told, standings, settled };
}

describe('a program started on the sample office', () => {
  it('makes it when there is none, tells how far it is, and then opens it', async () => {
    const { maker, told, standings, settled } = aProgram();
    maker.begin();
    expect(standings).toEqual([{ kind: 'preparing', done: 0, total: 0 }]);
    await settled();
    expect(told.slice(-2)).toEqual(['settle', 'changed']);
    expect(standings.every(({ kind }) => kind === 'preparing')).toBe(true);
    expect(knowsOffice(place.dataDir)).toBe(true);
  });

  it('opens the one that is there at once', async () => {
    await makeSample(place, { seed: few });
    const { maker, told, standings } = aProgram();
    maker.begin();
    expect([told, standings]).toEqual([['settle'], []]);
  });

  it('makes it anew on demand, once, after the old one was let go of, and paints anew at the end', async () => {
    await makeSample(place, { seed: few });
    const old = openSample(place);
    const { dataId } = old.office.store.identity;
    old.close();
    const { maker, told, settled } = aProgram();
    expect(await Promise.all([maker.remakeContoh(), maker.remakeContoh()])).toEqual([true, true]);
    await settled();
    await expect.poll(() => told.at(-1)).toBe('paint');
    expect(told.filter((what) => what === 'let go')).toHaveLength(1);
    const made = openSample(place);
    expect(made.office.store.identity.dataId).not.toBe(dataId);
    made.close();
  });

  it('closed while it is being made, it writes no more and opens nothing', async () => {
    const { maker, told } = aProgram();
    maker.begin();
    await maker.stop();
    expect(told).not.toContain('settle');
    expect(knowsOffice(place.dataDir)).toBe(false);
  });

  it('stands at recovery when it cannot be made', async () => {
    const { maker, standings } = aProgram({ dataDir: 'data-relatif' });
    maker.begin();
    await expect
      .poll(() => standings.at(-1))
      .toMatchObject({ kind: 'recovery', recovery: { reason: 'folder-refused' } });
  });
});

describe('a program started on an office’s own data', () => {
  it('never makes a sample of it, neither at the start nor on demand', async () => {
    const { maker, told, standings } = aProgram({ contoh: false });
    maker.begin();
    expect(await maker.remakeContoh()).toBe(false);
    expect([told, standings]).toEqual([['settle'], []]);
    expect(knowsOffice(place.dataDir)).toBe(false);
  });
});
