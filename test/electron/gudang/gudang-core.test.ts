import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGudang } from '../../../electron/gudang/gudang-core';
import type { FromGudang } from '../../../electron/gudang/messages';
import { searchDocOf } from '../../../shared/domain/search-doc';
import { pick, seeded } from '../../builders/seeded';
import { FLIPPED } from '../../harness/damages';
import {
  aPlace,
  foundDesk,
  FOUNDER,
  removePlace,
  startBerkas,
  type Desk,
  type Place,
} from '../../harness/desk';
import { runGudang, type RunGudang } from '../../harness/next-start';
import { scaled } from '../../harness/scale';

const WORDS = [
  'lelang',
  'Tender',
  'konsultasi',
  'Édisi',
  'katalog',
  'SPSE',
  'aduan',
  'jalan',
  'Jalanan',
  'drainase',
  '2026',
  'LPSE-13',
];

describe('gudang', () => {
  let place: Place;
  let desk: Desk;
  let gudang: RunGudang | null = null;
  const random = seeded(41);
  const someWords = () => Array.from({ length: 3 }, () => pick(random, WORDS) ?? '').join(' ');
  const start = (): RunGudang => (gudang = runGudang(place.dataDir));
  const stop = () => {
    gudang?.close();
    gudang = null;
  };
  const cari = () => join(place.dataDir, 'cari.db');
  beforeEach(async () => {
    place = aPlace();
    desk = await foundDesk(place);
  });
  afterEach(() => {
    stop();
    desk.close();
    removePlace(place);
  });

  /** Berkas, notes and people with words of a small vocabulary; old berkas are touched again. */
  function work(count: number): void {
    const streams = [startBerkas(desk, someWords())];
    for (let done = 0; done < count; done += 1) {
      const berkas = pick(random, streams) ?? '';
      const dice = random();
      if (dice < 0.3) streams.push(startBerkas(desk, someWords()));
      else if (dice < 0.5)
        desk.must('orang.register', { nama: `${someWords()} ${done}`, jabatan: someWords(), roles: [] });
      else desk.must('berkas.note', { berkas, text: someWords(), lampiran: [] });
    }
  }

  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const tokens = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

  /** The same search without an index: every folded state looked through, the latest touched first. */
  function bruteForce(text: string): readonly string[] {
    const wanted = tokens(text);
    const { store, world } = desk.office;
    const streams = (['berkas', 'sop', 'orang'] as const).flatMap((kind) =>
      store.streamsOfKind(kind).flatMap((stream) => {
        const doc = searchDocOf(stream, world.read(kind, stream));
        const words = doc === null ? [] : tokens(`${doc.title} ${doc.body}`);
        return wanted.every((word) => words.some((candidate) => candidate.startsWith(word))) ? [stream] : [];
      }),
    );
    const touched = (stream: string) => store.streamEvents(stream).at(-1)?.hlc ?? '';
    return streams.sort((a, b) => (touched(a) < touched(b) ? 1 : -1));
  }

  const questions = [
    'lelang',
    'jalan',
    'edisi',
    'ÉDISI katalog',
    'lpse 13',
    'SPSE "aduan',
    'B-0001',
    'tidakada',
    'help desk',
    'dr 20',
  ];
  const expectRight = (found: RunGudang) => {
    for (const text of questions)
      expect(
        found.search(text).map(({ stream }) => stream),
        text,
      ).toEqual(bruteForce(text));
  };

  it('finds what a search through every state finds, newest change first', () => {
    work(120);
    expectRight(start());
  });

  it('taken in bit by bit it finds the same, in the same order, as made anew', () => {
    const bitByBit = start();
    for (let round = 0; round < 8; round += 1) {
      work(15);
      bitByBit.catchUp();
    }
    expectRight(bitByBit);
    const hits = questions.map((text) => bitByBit.search(text));
    stop();
    rmSync(cari());
    const anew = start();
    expect(questions.map((text) => anew.search(text))).toEqual(hits);
  });

  it('goes on after a restart where it stood', () => {
    work(20);
    start();
    stop();
    work(20);
    expectRight(start());
  });

  it('searches among kinds, and is not confused by what is no word', () => {
    work(30);
    const found = start();
    expect(new Set(found.search('jalan', ['orang']).map(({ kind }) => kind))).toEqual(new Set(['orang']));
    for (const text of ['', '   ', '"', '*', 'NEAR(', 'title:', '-', "' OR 1=1 --"])
      expect(() => found.search(text)).not.toThrow();
    expect(found.search('"*')).toEqual([]);
  });

  it('shows of each hit the line that was found, and null where the title alone was', () => {
    const found = start();
    const [hit] = found.search('tamu tujuan', ['sop']);
    expect(hit?.excerpt).toEqual([
      { text: 'Menerima ', isHit: false },
      { text: 'tamu', isHit: true },
      { text: ' (pengunjung/ rekanan/ penyedia) dan menanyakan ', isHit: false },
      { text: 'tujuan', isHit: true },
      { text: 'nya', isHit: false },
    ]);
    expect(found.search('layanan help desk', ['sop'])).toMatchObject([{ stream: 'sop:12' }]);
    expect(found.search(FOUNDER.nama, ['orang'])).toMatchObject([{ excerpt: null }]);
  });

  it('an index of an older program, which held fewer words, is made anew', () => {
    work(10);
    start();
    stop();
    const db = new DatabaseSync(cari());
    db.exec("UPDATE words SET body = ''; PRAGMA user_version = 2");
    db.close();
    expectRight(start());
  });

  it('an index of other data is made anew', async () => {
    work(10);
    start();
    stop();
    const other = aPlace(join(place.root, 'lain'));
    const otherDesk = await foundDesk(other);
    cpSync(cari(), join(other.dataDir, 'cari.db'));
    const found = runGudang(other.dataDir);
    expect(found.notice()).toBeNull();
    expect(found.search('lelang')).toEqual([]);
    expect(found.search('help desk')).toHaveLength(1);
    found.close();
    otherDesk.close();
  });

  it.each([
    ['rubbish', () => Buffer.from('bukan basis data'.repeat(400))],
    ['NULs', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['nothing', () => Buffer.alloc(0)],
    ['half of itself', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    [
      'a hole in the middle',
      (bytes: Buffer) => Buffer.from(bytes).fill(0, bytes.length >> 2, bytes.length >> 1),
    ],
  ])('a cari.db of %s is made anew', (_what, change) => {
    work(40);
    start();
    stop();
    writeFileSync(cari(), change(readFileSync(cari())));
    start().search('lelang');
    expectRight(gudang ?? start());
  });

  it('a cari.db that was torn before it was closed is made anew, wherever a bit was flipped', () => {
    work(60);
    start();
    const open = readFileSync(cari());
    const log = readFileSync(`${cari()}-wal`);
    stop();
    for (let flip = 0; flip < scaled(15, 300); flip += 1) {
      writeFileSync(cari(), open);
      writeFileSync(`${cari()}-wal`, log);
      rmSync(`${cari()}-shm`, { force: true });
      FLIPPED.to(flip % 2 === 0 ? `${cari()}-wal` : cari(), random());
      const found = start();
      expect(found.notice()).toBeNull();
      expect(found.search('lelang').map(({ stream }) => stream)).toEqual(bruteForce('lelang'));
      stop();
    }
  });

  it('an index ahead of the journal speaks up: entries are missing', () => {
    work(10);
    start();
    stop();
    const head = desk.office.store.tail()?.seq ?? 0;
    const db = new DatabaseSync(join(place.dataDir, 'journal.db'));
    db.exec(`DELETE FROM entry_stream WHERE seq > ${head - 4}; DELETE FROM entry WHERE seq > ${head - 4}`);
    db.close();
    expect(start().said).toContainEqual(
      expect.objectContaining({
        kind: 'witness',
        recovery: expect.objectContaining({ reason: 'journal-behind' }),
      }),
    );
    expect(existsSync(cari())).toBe(true);
  });

  describe('the check of the whole chain', () => {
    const lastVerification = (said: readonly FromGudang[]) =>
      said.flatMap((message) => (message.kind === 'verification' ? [message.verification] : [])).at(-1);
    const change = (sql: string) => {
      const db = new DatabaseSync(join(place.dataDir, 'journal.db'));
      db.exec(sql);
      db.close();
    };
    const flipBody = "UPDATE entry SET body = CAST(replace(body, 'Catatan asli', 'Catatan lain') AS BLOB)";

    it('runs at every start, and says that all is whole', () => {
      work(10);
      const total = desk.office.store.count();
      expect(lastVerification(start().said)).toMatchObject({
        state: 'utuh',
        checked: total,
        total,
        fault: null,
      });
    });

    it.each([
      ['body', flipBody, 'hash-differs'],
      ['hash', "UPDATE entry SET hash = replace(hash, substr(hash, 1, 4), 'ffff')", 'hash-differs'],
      ['stream', "UPDATE entry_stream SET stream = 'berkas:lain'", 'links-differ'],
    ])('names the entry whose %s was changed, and the time of the last whole one', (_what, sql, kind) => {
      const berkas = startBerkas(desk);
      const noted = desk.must('berkas.note', { berkas, text: 'Catatan asli', lampiran: [] });
      work(5);
      const before = desk.office.store.entryAt(noted.seq - 1)?.body.at;
      change(`${sql} WHERE seq = ${noted.seq}`);
      expect(lastVerification(start().said)).toMatchObject({
        state: 'rusak',
        fault: { seq: noted.seq, at: before, kind },
      });
    });

    it('is cancelled when asked, says how far it came, and begins anew', () => {
      work(20);
      const said: FromGudang[] = [];
      const queue: (() => void)[] = [];
      const core = startGudang(
        place.dataDir,
        () => 5,
        (message) => said.push(message),
        (next) => queue.push(next),
      );
      core.hear({ kind: 'ask', id: 1, ask: { ask: 'verify-cancel' } });
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) next();
      expect(lastVerification(said)).toMatchObject({ state: 'dibatalkan', checked: 0 });
      core.hear({ kind: 'ask', id: 2, ask: { ask: 'verify' } });
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) next();
      expect(lastVerification(said)).toMatchObject({ state: 'utuh', checked: desk.office.store.count() });
      core.hear({ kind: 'close' });
      expect(said.at(-1)).toEqual({ kind: 'closed' });
    });
  });
});
