import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { LOADING, type Loadable } from './loadable';
import { rebuildPicture } from './use-projector';
import { currentProjection, onProjection } from './projector-store';
import type { LajurDb } from './schema';

/** Errors of IndexedDB that mean: what stands on the disk cannot be read. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'UnknownError',
  'NotReadableError',
  'DataError',
  'NotFoundError',
  'OpenFailedError',
]);

const unreadable = new Set<string>();

interface Answered<T> {
  readonly question: string;
  readonly value: T;
}

/**
 * Follows a query in the picture the window looks at. `question` says what is asked: its answer stays on the screen
 * while the same question is asked again (rows came, another picture is shown, `moment` moved on), and never stands
 * for another question.
 */
export function useRows<T>(question: string, query: (db: LajurDb) => Promise<T>, moment = ''): Loadable<T> {
  const db = useSyncExternalStore(onProjection, () => currentProjection().db);
  // Dexie follows reads across `await` only in a function it sees to be async: what it does not follow is asked once
  // and never again.
  const answered = useLiveQuery(async () => await ask(db, question, query), [db, question, moment]);
  return answered?.question === question ? { kind: 'ready', value: answered.value } : LOADING;
}

/** Undefined when there is no picture yet, or it cannot be read and is painted anew. */
async function ask<T>(
  db: LajurDb | null,
  question: string,
  query: (db: LajurDb) => Promise<T>,
): Promise<Answered<T> | undefined> {
  if (db === null) return undefined;
  try {
    return { question, value: await query(db) };
  } catch (cause) {
    giveUp(db.name, cause);
    return undefined;
  }
}

function giveUp(picture: string, cause: unknown): void {
  const name = cause instanceof Error ? cause.name : String(cause);
  // A picture is closed under a query when the window turns to another; the query is then asked again there.
  if (name === 'DatabaseClosedError' || name === 'AbortError') return;
  console.error(cause);
  if (!UNREADABLE.has(name) || unreadable.has(picture)) return;
  unreadable.add(picture);
  rebuildPicture();
}
