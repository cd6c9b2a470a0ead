import type * as Crypto from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAkun, type Akun } from '../../../electron/akun/akun';
import { valueOf } from '../../../shared/result';
import { aPlace, CHEAP_SCRYPT, removePlace, type Place } from '../../harness/desk';

const stretched = vi.hoisted(() => ({ costs: [] as number[] }));

vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof Crypto>();
  const scrypt = ((...given: Parameters<typeof crypto.scrypt>) => {
    stretched.costs.push(Number(given[3].N));
    crypto.scrypt(...given);
  }) as typeof crypto.scrypt;
  return { ...crypto, default: crypto, scrypt };
});

describe('akun', () => {
  let place: Place;
  let path: string;
  let akun: Akun;
  let isOpen = true;
  beforeEach(() => {
    place = aPlace();
    path = join(place.root, 'akun.db');
    akun = valueOf(openAkun(path, true, [], CHEAP_SCRYPT));
    isOpen = true;
    stretched.costs.length = 0;
  });
  afterEach(() => {
    if (isOpen) akun.close();
    removePlace(place);
  });

  const closeNow = (): void => {
    akun.close();
    isOpen = false;
  };

  const change = (sql: string): void => {
    closeNow();
    const db = new DatabaseSync(path);
    db.exec(sql);
    db.close();
  };
  const reopen = (n: number) => openAkun(path, false, [{ person: 'orang:1', n }], CHEAP_SCRYPT);

  it('knows a password by the line in force, and no other', async () => {
    const first = await akun.add('orang:1', 'sandi lama', 1);
    const second = await akun.add('orang:1', 'sandi baru', 2);
    expect([first, second]).toEqual([1, 2]);
    expect(await akun.check('orang:1', second, 'sandi baru')).toBe(true);
    expect(await akun.check('orang:1', second, 'sandi lama')).toBe(false);
    expect(await akun.check('orang:2', second, 'sandi baru')).toBe(false);
    expect(await akun.check('orang:1', null, 'sandi baru')).toBe(false);
  });

  it('gives two passwords set at once two lines', async () => {
    const lines = await Promise.all(['satu', 'dua', 'tiga'].map((word) => akun.add('orang:1', word, 1)));
    expect([...lines].sort()).toEqual([1, 2, 3]);
  });

  it('takes a letter with its accent for the same letter however it was typed', async () => {
    const n = await akun.add('orang:1', 'caf\u00e9-kantor', 1);
    expect(await akun.check('orang:1', n, 'cafe\u0301-kantor')).toBe(true);
  });

  it('keeps neither a password nor two equal hashes of one', async () => {
    await akun.add('orang:1', 'sama-sama', 1);
    await akun.add('orang:2', 'sama-sama', 1);
    akun.close();
    const db = new DatabaseSync(path);
    const hashes = (db.prepare('SELECT hash FROM kredensial').all() as { hash: string }[]).map(
      ({ hash }) => hash,
    );
    db.close();
    expect(new Set(hashes).size).toBe(2);
    expect(readFileSync(path, 'latin1')).not.toContain('sama-sama');
    akun = valueOf(reopen(1));
  });

  it('does the same work for a person, for a person without a password and for nobody', async () => {
    const n = await akun.add('orang:1', 'sandi', 1);
    stretched.costs.length = 0;
    await akun.check('orang:1', n, 'salah');
    await akun.check('orang:1', null, 'salah');
    await akun.check('entah siapa', null, 'salah');
    expect(stretched.costs).toEqual([1_024, 1_024, 1_024]);
  });

  it('costs 2^17 where nothing else is asked for', async () => {
    const shipped = valueOf(openAkun(join(place.root, 'dikirim.db'), true, []));
    await shipped.check('orang:1', null, 'x');
    shipped.close();
    expect(stretched.costs).toEqual([2 ** 17]);
  });

  it.each(['salt', 'hash', 'params', 'algorithm'])(
    'refuses a file in which the %s of a line was changed',
    async (column) => {
      const n = await akun.add('orang:1', 'sandi', 1);
      change(`UPDATE kredensial SET ${column} = ${column} || '0'`);
      expect(reopen(n)).toMatchObject({
        ok: false,
        error: { reason: 'akun-unreadable', facts: { lost: 1 } },
      });
    },
  );

  it('refuses a file that lacks a line the journal names', async () => {
    const n = await akun.add('orang:1', 'sandi', 1);
    change('DELETE FROM kredensial');
    expect(reopen(n)).toMatchObject({ ok: false, error: { reason: 'akun-unreadable' } });
  });

  it('refuses a file that is missing, emptied or cut', async () => {
    const n = await akun.add('orang:1', 'sandi', 1);
    closeNow();
    const bytes = readFileSync(path);
    for (const length of [0, 1, bytes.length >> 1]) {
      writeFileSync(path, bytes.subarray(0, length));
      expect(reopen(n)).toMatchObject({ ok: false, error: { reason: 'akun-unreadable' } });
    }
    expect(openAkun(`${path}-lain`, false, [], CHEAP_SCRYPT)).toMatchObject({
      error: { reason: 'akun-missing' },
    });
  });

  it('cut by any number of bytes, it is refused or knows the password still', async () => {
    const n = await akun.add('orang:1', 'sandi', 1);
    closeNow();
    const bytes = readFileSync(path);
    for (let cut = 1; cut < bytes.length; cut += 97) {
      writeFileSync(path, bytes.subarray(0, bytes.length - cut));
      const opened = reopen(n);
      if (!opened.ok) continue;
      expect(await opened.value.check('orang:1', n, 'sandi')).toBe(true);
      opened.value.close();
    }
  });

  it('a password no entry names yet is no reason to refuse', async () => {
    const n = await akun.add('orang:1', 'sandi', 1);
    await akun.add('orang:1', 'belum dicatat', 2);
    akun.close();
    akun = valueOf(reopen(n));
    expect(await akun.check('orang:1', n, 'sandi')).toBe(true);
  });
});
