import { afterEach, beforeEach, expect, it } from 'vitest';
import { encode, sha256 } from '../../../electron/journal/bytes';
import { openWal, type Database } from '../../../electron/journal/database';
import { journalReader, type JournalReader } from '../../../electron/journal/journal-reader';
import { journalPath } from '../../../electron/journal/open-journal';
import { createSchema } from '../../../electron/journal/schema';
import { sealEntry } from '../../../shared/journal/chain';
import { ENTRY_FORMAT } from '../../../shared/journal/entry';
import { formatHlc } from '../../../shared/journal/hlc';
import { aPlace, removePlace, type Place } from '../../harness/desk';

let place: Place;
let db: Database;
let reader: JournalReader;
let seq = 0;

beforeEach(() => {
  place = aPlace();
  db = openWal(journalPath(place.root));
  createSchema(db, { dataId: 'data-uji-0001', station: 's1' });
  reader = journalReader(db);
  seq = 0;
});
afterEach(() => {
  db.close();
  removePlace(place);
});

/** Lays down an entry as it came in: `ms` is when its station wrote it. */
function receive(station: string, ms: number, stream: string): void {
  seq += 1;
  const hlc = formatHlc(ms, 0, station);
  const event = { stream, type: 'NoteAdded', v: 1, happenedAt: ms, data: { text: `${seq}`, lampiran: [] } };
  const body = {
    format: ENTRY_FORMAT, station, n: seq, hlc, at: ms, actor: null, onBehalfOf: null, commandId: `perintah-${seq}`,
    batch: null, bases: {}, command: { type: 'berkas.note', v: 1, data: {} }, events: [event], prev: null,
  }; // prettier-ignore
  const { bytes, hash } = sealEntry(body, encode, sha256);
  db.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)').run(
    seq,
    station,
    seq,
    body.commandId,
    hash,
    bytes,
  );
  db.prepare('INSERT INTO entry_stream VALUES (?, ?, ?)').run(stream, hlc, seq);
}

function allPages(limit: number, upTo = seq): readonly (readonly string[])[] {
  const pages: (readonly string[])[] = [];
  let before: number | null = null;
  do {
    const page = reader.rebuildPage(upTo, before, limit);
    pages.push(page.streams.map(({ stream }) => stream));
    before = page.next;
  } while (before !== null);
  return pages;
}

it('gives every stream once, those with the youngest entry first', () => {
  for (const stream of ['berkas:a', 'berkas:b', 'berkas:a', 'berkas:c', 'berkas:b'])
    receive('s1', seq, stream);

  expect(allPages(1)).toEqual([['berkas:b'], ['berkas:c'], ['berkas:a']]);
  expect(allPages(2).flat()).toEqual(['berkas:b', 'berkas:c', 'berkas:a']);
});

it('gives a stream once also when an older entry of another station came in late', () => {
  receive('s1', 100, 'berkas:a');
  receive('s1', 200, 'berkas:b');
  receive('s2', 50, 'berkas:a');

  for (const limit of [1, 2, 10]) expect(allPages(limit).flat()).toEqual(['berkas:b', 'berkas:a']);
  expect(reader.rebuildPage(seq, null, 10).streams[1]?.events.map(({ hlc }) => hlc.slice(0, 13))).toEqual([
    formatHlc(50, 0, 's2').slice(0, 13),
    formatHlc(100, 0, 's1').slice(0, 13),
  ]);
});

it('leaves out streams that began after the entry it is asked up to', () => {
  for (const stream of ['berkas:a', 'berkas:b', 'berkas:a']) receive('s1', seq, stream);

  expect(allPages(10, 1).flat()).toEqual(['berkas:a']);
  expect(allPages(10, 2).flat()).toEqual(['berkas:b', 'berkas:a']);
});
