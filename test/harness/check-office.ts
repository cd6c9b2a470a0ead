import { join } from 'node:path';
import { expect } from 'vitest';
import { readKepala } from '../../electron/journal/kepala';
import { CHAIN_START, checkSome, isDamage, type Cursor, type Damage } from '../../electron/journal/verify';
import type { JournalReader } from '../../electron/journal/journal-reader';
import { entryRef } from '../../shared/journal/entry';
import type { Desk } from './desk';
import type { Ack } from './writer-process';

/** Checks the whole chain, as gudang does. */
export function wholeChain(reader: JournalReader): Cursor | Damage {
  let at = CHAIN_START;
  for (;;) {
    const found = checkSome(reader, at, 500);
    if (isDamage(found) || found.seq === at.seq) return found;
    at = found;
  }
}

/** Every acknowledged command is there once, with the place and hash it was acknowledged with. */
export function expectAcknowledged({ office }: Desk, acks: readonly Ack[]): void {
  const found = acks.map(({ commandId }) => {
    const entry = office.store.byCommand(commandId);
    return { commandId, seq: entry?.seq, hash: entry?.hash };
  });
  expect(found).toEqual(acks.map(({ commandId, seq, hash }) => ({ commandId, seq, hash })));
  expect(new Set(acks.map(({ seq }) => seq)).size).toBe(acks.length);
}

/** Nothing stands half: chain and links, numbers and their berkas, files and their names, witness and end. */
export function expectWhole(desk: Desk): void {
  const { store } = desk.office;
  const tail = store.tail();
  if (tail === null) throw new Error('an empty journal');
  const end = wholeChain(store);
  expect(end).toMatchObject({ seq: tail.seq });
  expect(isDamage(end)).toBe(false);
  expect([store.count(), tail.n]).toEqual([tail.seq, tail.seq]);
  expect(readKepala(join(desk.place.dataDir, 'kepala'))).toMatchObject({ n: tail.n, hash: tail.hash });
  expectNumbers(desk);
  expectFiles(desk);
}

function expectNumbers({ office: { store } }: Desk): void {
  const taken = store
    .streamsOfKind('nomor')
    .flatMap((series) => store.streamEvents(series))
    .map(({ data, entry }) => ({ entry, nomor: data['text'], berkas: data['for'] }));
  const carried = store
    .streamsOfKind('berkas')
    .flatMap((stream) => store.streamEvents(stream))
    .filter(({ type }) => type === 'BerkasStarted')
    .map(({ data, entry, stream }) => ({ entry, nomor: data['nomor'], berkas: stream }));
  const byNumber = (a: { nomor: unknown }, b: { nomor: unknown }) =>
    String(a.nomor) < String(b.nomor) ? -1 : 1;
  expect(taken.sort(byNumber)).toEqual(carried.sort(byNumber));
  expect(taken.map(({ nomor }) => Number(/B-(\d+)/.exec(String(nomor))?.[1]))).toEqual(
    taken.map((_, i) => i + 1),
  );
}

function expectFiles({ office: { store, files } }: Desk): void {
  expect(namedFiles(store).filter(({ sha256 }) => !files.read(sha256).ok)).toEqual([]);
}

/** The files that entries name, with the entry that does. */
export function namedFiles(
  store: JournalReader,
): readonly { readonly sha256: string; readonly entry: string }[] {
  return store.after(0, Number.MAX_SAFE_INTEGER).flatMap(({ events, station, n }) =>
    events.flatMap(({ data }) =>
      ((data['lampiran'] ?? []) as { sha256: string }[]).map(({ sha256 }) => ({
        sha256,
        entry: entryRef(station, n),
      })),
    ),
  );
}
