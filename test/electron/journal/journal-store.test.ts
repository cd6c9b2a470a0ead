import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWal, type Database } from '../../../electron/journal/database';
import {
  JournalBroken,
  journalStore,
  type Draft,
  type JournalStore,
} from '../../../electron/journal/journal-store';
import { openKepala, readKepala } from '../../../electron/journal/kepala';
import { createJournal, openJournal } from '../../../electron/journal/open-journal';
import { isDamage } from '../../../electron/journal/verify';
import type { ReadEntry } from '../../../shared/journal/entry';
import { valueOf } from '../../../shared/result';
import { wholeChain } from '../../harness/check-office';
import { aPlace, removePlace, type Place } from '../../harness/desk';

const IDENTITY = { dataId: 'data-uji-0001', station: 's1' };

function draft(n: number, streams: readonly string[] = ['berkas:1'], bases: Draft['bases'] = {}): Draft {
  return {
    commandId: `perintah-${n}`,
    actor: 'orang:1',
    onBehalfOf: null,
    at: 1_000 + n,
    batch: null,
    bases,
    command: { type: 'berkas.note', v: 1, data: { n } },
    events: streams.map((stream) => ({
      stream,
      type: 'NoteAdded',
      v: 1,
      happenedAt: n,
      data: { text: `${n}`, lampiran: [] },
    })),
  };
}

/** Appends entries that each touch a new stream. */
function appendSome(store: JournalStore, count: number, from = 1): void {
  for (let n = from; n < from + count; n += 1) store.append(draft(n, [`berkas:${n}`]));
}

describe('journal store', () => {
  let place: Place;
  let store: JournalStore;
  let told: ReadEntry[];
  let path: string;
  let open = true;
  const hear = (entries: readonly ReadEntry[]) => void told.push(...entries);
  const close = () => {
    store.close();
    open = false;
  };
  const reopen = () => openJournal(place.root, IDENTITY.dataId, hear);
  const kepala = () => join(place.root, 'kepala');
  beforeEach(() => {
    place = aPlace();
    told = [];
    path = join(place.root, 'journal.db');
    store = createJournal(place.root, IDENTITY, hear);
    open = true;
  });
  afterEach(() => {
    if (open) store.close();
    removePlace(place);
  });

  it('tells of entries after they hold, in their order, once', () => {
    store.atomically(() => {
      appendSome(store, 3);
      expect(told).toEqual([]);
    });
    expect(told.map(({ seq, n }) => [seq, n])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('takes back a whole transaction, and tells nothing of it', () => {
    appendSome(store, 2);
    told.length = 0;
    expect(() =>
      store.atomically(() => {
        appendSome(store, 3, 3);
        throw new Error('batal');
      }),
    ).toThrow('batal');
    expect([store.count(), told, readKepala(kepala())?.n]).toEqual([2, [], 2]);
    appendSome(store, 1, 3);
    expect(wholeChain(store)).toMatchObject({ seq: 3 });
  });

  it('writes a command id once', () => {
    appendSome(store, 1);
    expect(() => store.append(draft(1, ['berkas:lain']))).toThrow(/UNIQUE/);
    expect(store.count()).toBe(1);
  });

  it('acknowledges an entry that holds even when the witness cannot be written', () => {
    close();
    const deaf = {
      write: () => {
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      },
      sync: () => undefined,
      close: () => undefined,
    };
    const over = journalStore(openWal(path), IDENTITY, deaf, hear);
    over.append(draft(1));
    expect([over.count(), told.length]).toEqual([1, 1]);
    over.close();
  });

  it('after a failed sync acknowledges nothing more until it is opened anew', () => {
    appendSome(store, 2);
    close();
    const over = journalStore(
      failingAt(openWal(path), 'COMMIT', 'disk I/O error'),
      IDENTITY,
      openKepala(kepala()),
      hear,
    );
    told.length = 0;
    expect(() => over.append(draft(3, ['berkas:3']))).toThrow('disk I/O error');
    expect(() => over.append(draft(4, ['berkas:4']))).toThrow(JournalBroken);
    expect(told).toEqual([]);
    over.close();
    store = valueOf(reopen());
    open = true;
    expect(store.count()).toBe(2);
  });

  it('after a full disk goes on as soon as there is room', () => {
    close();
    const db = failingAt(openWal(path), 'COMMIT', 'database or disk is full', 1);
    const over = journalStore(db, IDENTITY, openKepala(kepala()), hear);
    expect(() => over.append(draft(1))).toThrow('full');
    expect(over.append(draft(1)).n).toBe(1);
    over.close();
  });

  it('a checkpoint that finds no room is no error', () => {
    close();
    const db = failingAt(openWal(path), 'wal_checkpoint', 'database or disk is full');
    const over = journalStore(db, IDENTITY, openKepala(kepala()), hear);
    over.append(draft(1));
    expect(() => over.checkpoint()).not.toThrow();
    expect(over.append(draft(2, ['berkas:2'])).n).toBe(2);
    over.close();
  });

  describe('kepala', () => {
    it('names the last entry, whichever of its two slots is spoilt', () => {
      appendSome(store, 5);
      const bytes = readFileSync(kepala());
      expect(bytes.length).toBe(1_024);
      expect(readKepala(kepala())).toMatchObject({ ...IDENTITY, n: 5, hash: store.tail()?.hash });
      for (const [slot, n] of [
        [5 % 2, 4],
        [4 % 2, 5],
      ] as const) {
        const spoilt = Buffer.from(bytes);
        spoilt.fill(0, slot * 512, slot * 512 + 512);
        writeFileSync(kepala(), spoilt);
        expect(readKepala(kepala())?.n).toBe(n);
      }
    });

    it('takes all its room when it is made, so that a full disk cannot silence it', () => {
      const fresh = join(place.root, 'kepala-baru');
      openKepala(fresh).close();
      expect([readFileSync(fresh).length, readKepala(fresh)]).toEqual([1_024, null]);
    });
  });

  describe('opening', () => {
    it.each([
      [
        'fewer entries than the witness knows',
        'DELETE FROM entry_stream WHERE seq > 3; DELETE FROM entry WHERE seq > 3',
        'journal-behind',
      ],
      [
        'another office’s id',
        "UPDATE meta SET value = 'data-lain-0001' WHERE key = 'dataId'",
        'journal-differs',
      ],
      ['another station’s name', "UPDATE meta SET value = 's2' WHERE key = 'station'", 'journal-differs'],
      ['a later layout', 'PRAGMA user_version = 2', 'journal-too-new'],
      ['another program’s mark', 'PRAGMA application_id = 7', 'journal-unreadable'],
      ['a row missing in the middle', 'DELETE FROM entry WHERE seq = 2', 'journal-damaged'],
      [
        'a changed body',
        "UPDATE entry SET body = CAST(replace(body, 'NoteAdded', 'NoteAdder') AS BLOB) WHERE seq = 2",
        'journal-damaged',
      ],
      [
        'a link led elsewhere',
        "UPDATE entry_stream SET stream = 'berkas:9' WHERE seq = 2",
        'journal-damaged',
      ],
      ['a link missing', 'DELETE FROM entry_stream WHERE seq = 2', 'journal-damaged'],
      ['a changed command id', "UPDATE entry SET command_id = 'perintah-x' WHERE seq = 2", 'journal-damaged'],
      ['a table missing', 'DROP TABLE entry_stream', 'journal-unreadable'],
    ])('refuses a file with %s', (_what, sql, reason) => {
      appendSome(store, 5);
      close();
      const db = new DatabaseSync(path);
      db.exec(sql);
      db.close();
      expect(reopen()).toMatchObject({ ok: false, error: { reason } });
    });

    it('refuses a suffix rewritten whole, consistent with itself, by its witness', () => {
      appendSome(store, 3);
      close();
      const witness = readFileSync(kepala());
      const db = openWal(path);
      db.exec('DELETE FROM entry_stream WHERE seq > 2; DELETE FROM entry WHERE seq > 2');
      const other = journalStore(db, IDENTITY, openKepala(kepala()), hear);
      other.append(draft(33, ['berkas:lain']));
      expect(isDamage(wholeChain(other))).toBe(false);
      other.close();
      writeFileSync(kepala(), witness);
      expect(reopen()).toMatchObject({ ok: false, error: { reason: 'journal-differs' } });
    });

    it('says how many entries are missing and since when', () => {
      appendSome(store, 5);
      close();
      const db = new DatabaseSync(path);
      db.exec('DELETE FROM entry_stream WHERE seq > 3; DELETE FROM entry WHERE seq > 3');
      db.close();
      const facts = { has: 3, expected: 5, since: 1_003, until: 1_005 };
      expect(reopen()).toMatchObject({ ok: false, error: { reason: 'journal-behind', facts } });
    });

    it('a refused journal is left byte for byte as it was', () => {
      appendSome(store, 5);
      writeFileSync(join(place.root, 'salinan.db'), readFileSync(path));
      const log = readFileSync(`${path}-wal`);
      close();
      writeFileSync(path, readFileSync(join(place.root, 'salinan.db')));
      writeFileSync(`${path}-wal`, log.subarray(0, log.length - 1));
      const found = readFileSync(`${path}-wal`);
      expect(reopen()).toMatchObject({ ok: false, error: { reason: 'journal-behind' } });
      expect(readFileSync(`${path}-wal`).equals(found)).toBe(true);
    });

    it('an entry of an unknown type or version refuses, naming it', () => {
      const later = draft(1);
      store.append({
        ...later,
        events: later.events.map((event) => ({ ...event, type: 'SuratTerbit', v: 3 })),
      });
      expect(() => store.after(0, 10)).toThrow('SuratTerbit v3');
    });
  });

  describe('pages of whole streams', () => {
    it.each([1, 2, 3, 7, 100])('hold every stream once, newest first, %i at a time', (limit) => {
      store.append(draft(1, ['berkas:a', 'berkas:b', 'berkas:c', 'berkas:d']));
      appendSome(store, 5, 2);
      store.append(draft(9, ['berkas:b'], { 'berkas:b': 's1:1' }));
      const seen: string[] = [];
      let before: number | null = null;
      do {
        const page = store.rebuildPage(7, before, limit);
        seen.push(...page.streams.map(({ stream }) => stream));
        before = page.next;
      } while (before !== null);
      expect(seen[0]).toBe('berkas:b');
      expect([...seen].sort()).toEqual([
        'berkas:2',
        'berkas:3',
        'berkas:4',
        'berkas:5',
        'berkas:6',
        'berkas:a',
        'berkas:b',
        'berkas:c',
        'berkas:d',
      ]);
    });
  });
});

/** A connection whose statements of one kind fail, as a disk makes them; `times` how often. */
function failingAt(db: Database, sql: string, message: string, times = Number.POSITIVE_INFINITY): Database {
  let left = times;
  const failNow = (text: string): void => {
    if (!text.includes(sql) || left <= 0) return;
    left -= 1;
    throw new Error(message);
  };
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'exec')
        return (text: string) => {
          failNow(text);
          target.exec(text);
        };
      if (name === 'prepare')
        return (text: string) => {
          const statement = target.prepare(text);
          if (!text.includes(sql)) return statement;
          return {
            run: () => {
              failNow(text);
              return statement.run();
            },
          };
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
