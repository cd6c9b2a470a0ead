import type { Page } from '@playwright/test';
import { openReadOnly } from '../../../electron/journal/database';
import { journalReader } from '../../../electron/journal/journal-reader';
import { journalPath } from '../../../electron/journal/open-journal';
import { moduleOf } from '../../../shared/domain/catalogue';
import { streamKind } from '../../../shared/journal/entry';
import { foldAll } from '../../../shared/journal/fold';
import { join } from 'node:path';
import { sha256Of } from './on-disk';

type Row = { readonly [column: string]: unknown };

/** Every table of a picture, rows in the order of their keys. */
export interface Picture {
  /** The database it was read from. */
  readonly name: string;
  /** How far it reaches. */
  readonly seq: number;
  readonly tables: { readonly [table: string]: readonly Row[] };
}

/** Reads the picture the screens look at, past the program's own code; null while there is none to read. */
export async function pictureIn(window: Page): Promise<Picture | null> {
  return window.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
      });
    const read = async (name: string): Promise<Record<string, Row[]>> => {
      const db = await asked(indexedDB.open(name));
      const stores = [...db.objectStoreNames];
      const transaction = db.transaction(stores, 'readonly');
      const rows = await Promise.all(
        stores.map(async (store) => [store, await asked(transaction.objectStore(store).getAll())] as const),
      );
      db.close();
      return Object.fromEntries(rows);
    };
    const { pointer } = await read('lajur-penunjuk');
    const name = pointer?.[0]?.['shown'];
    if (typeof name !== 'string' || pointer?.[0]?.['beside'] !== null) return null;
    const { marks, ...tables } = await read(name);
    const mark = marks?.[0] as { end: { seq: number }; painting: object | null } | undefined;
    return mark === undefined || mark.painting !== null ? null : { name, seq: mark.end.seq, tables };
  });
}

/** One hash for all states of a picture's streams, or of a journal's: the same work gives the same hash. */
function hashOfStates(states: readonly { readonly stream: string; readonly state: unknown }[]): string {
  const lines = states.map(({ stream, state }) => `${stream} ${JSON.stringify(state)}`).sort();
  return sha256Of(Buffer.from(lines.join('\n')));
}

/** The hash of the states that a picture keeps. */
export function hashOfPicture({ tables }: Picture): string {
  return hashOfStates(
    (tables['streams'] ?? []).map(({ stream, state }) => ({ stream: String(stream), state })),
  );
}

/** The hash of the states that a journal on disk folds to, here and now, by the shared fold alone. */
export function hashOfJournal(home: string): string {
  const db = openReadOnly(journalPath(join(home, 'data')));
  try {
    const reader = journalReader(db);
    const { streams } = reader.rebuildPage(reader.tail()?.seq ?? 0, null, Number.MAX_SAFE_INTEGER);
    const states = streams.flatMap(({ stream, events }) => {
      const module = moduleOf(streamKind(stream));
      return module === null ? [] : [{ stream, state: foldAll(module, events).state }];
    });
    return hashOfStates(states);
  } finally {
    db.close();
  }
}
