import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMeja } from '../../../electron/meja/meja';
import { seeded } from '../../builders/seeded';
import { FLIPPED, PLAIN_DAMAGES } from '../../harness/damages';
import { aPlace, removePlace, type Place } from '../../harness/desk';
import { scaled } from '../../harness/scale';

const KEYS = 30;

describe('meja', () => {
  let place: Place;
  let path: string;
  beforeEach(() => {
    place = aPlace();
    path = join(place.root, 'meja.db');
    const meja = openMeja(path, false, '1');
    for (let key = 0; key < KEYS; key += 1)
      meja.save('orang:1', 'draf', { key: `surat-${key}`, value: { isi: `Konsep ${key}` }, at: key });
    meja.close();
  });
  afterEach(() => removePlace(place));

  const drafts = () => {
    const meja = openMeja(path, true, '2');
    const seen = { aside: meja.setAside, count: meja.list('orang:1', 'draf', '').length };
    meja.close();
    return seen;
  };

  it('keeps what was saved, the newest first, each person’s and kind’s apart', () => {
    const meja = openMeja(path, true, '2');
    meja.save('orang:2', 'draf', { key: 'surat-1', value: 'lain', at: 1 });
    meja.save('orang:1', 'pref', { key: 'surat-1', value: 7, at: 1 });
    meja.save('orang:1', 'draf', { key: 'surat-1', value: { isi: 'Diganti' }, at: 99 });
    expect(meja.load('orang:1', 'draf', 'surat-1')).toEqual({
      key: 'surat-1',
      value: { isi: 'Diganti' },
      at: 99,
    });
    expect(meja.load('orang:2', 'draf', 'surat-1')?.value).toBe('lain');
    expect(meja.list('orang:1', 'draf', 'surat-')[0]?.key).toBe('surat-1');
    expect(meja.list('orang:1', 'draf', 'surat-1').map(({ key }) => key)).toHaveLength(11);
    meja.drop('orang:1', 'draf', 'surat-1');
    expect(meja.load('orang:1', 'draf', 'surat-1')).toBeNull();
    expect(meja.load('orang:1', 'pref', 'surat-1')?.value).toBe(7);
    meja.close();
  });

  it.each(PLAIN_DAMAGES.filter(({ name }) => name !== 'dihapus'))(
    'a file $name is set aside as it is, and told of',
    ({ to }) => {
      to(path, 0);
      const damaged = readFileSync(path);
      const { aside, count } = drafts();
      if (aside === null) return expect(count).toBe(KEYS);
      expect([aside, count]).toEqual([`${path}.rusak-2`, 0]);
      expect(readFileSync(aside).equals(damaged)).toBe(true);
      expect(drafts()).toEqual({ aside: null, count: 0 });
      return undefined;
    },
  );

  it('a file that should be there and is not is told of; a first one is not', () => {
    rmSync(path);
    expect(drafts()).toEqual({ aside: path, count: 0 });
    rmSync(path);
    const first = openMeja(path, false, '1');
    expect(first.setAside).toBeNull();
    first.close();
  });

  it('loses no draft silently to a flipped bit anywhere in the file', () => {
    const whole = readFileSync(path);
    const random = seeded(11);
    for (let flip = 0; flip < scaled(60, 4_000); flip += 1) {
      writeFileSync(path, whole);
      FLIPPED.to(path, random());
      const { aside, count } = drafts();
      expect(aside !== null || count === KEYS).toBe(true);
      if (aside !== null) rmSync(aside);
    }
  });

  it('a table that goes by another name is damage, not an empty desk', () => {
    const db = new DatabaseSync(path);
    db.exec('ALTER TABLE simpanan RENAME TO simpanam');
    db.close();
    expect(drafts()).toEqual({ aside: `${path}.rusak-2`, count: 0 });
  });

  it('a second damaged file does not replace the first', () => {
    const stamps = [1, 2].map((turn) => {
      writeFileSync(path, `rusak ${turn}`);
      return drafts().aside ?? '';
    });
    expect(stamps.map((aside) => readFileSync(aside, 'utf8'))).toEqual(['rusak 1', 'rusak 2']);
    expect(existsSync(path)).toBe(true);
  });
});
