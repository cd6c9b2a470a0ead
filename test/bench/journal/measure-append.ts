import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { createJournal } from '../../../electron/journal/open-journal';
import { openReadOnly } from '../../../electron/journal/database';
import { journalReader } from '../../../electron/journal/journal-reader';
import type { Draft, JournalStore } from '../../../electron/journal/journal-store';
import { entryRef, streamsOf, type EntryRef } from '../../../shared/journal/entry';
import { readBody } from '../../../shared/journal/chain';
import { decode } from '../../../electron/journal/bytes';
import { interleave, timed, type Contest } from '../measure';
import { bareJournal, type BareJournal } from './bare-journal';

const STATION = 'sbench01';
const BATCH = 100;
const ROUNDS = 9;

/** Both ways of writing, per entry in µs. */
export interface AppendTimes {
  readonly single: Contest;
  readonly batch: Contest;
}

interface Written {
  readonly drafts: readonly Draft[];
  readonly bodies: readonly Uint8Array[];
}

/** The last entries of the seeded journal, as they were drafted and as they were written. */
function lastEntries(journal: string, count: number): Written {
  const db = openReadOnly(journal);
  const reader = journalReader(db);
  const rows = reader.rowsAfter(Math.max(0, (reader.tail()?.seq ?? 0) - count), count);
  const heads = new Map<string, EntryRef>();
  const drafts = rows.map(({ bytes }, index): Draft => {
    const body = readBody(bytes, decode);
    if (body === null) throw new Error('an entry cannot be read');
    const { commandId, actor, onBehalfOf, at, batch, command, events } = body;
    const streams = streamsOf(events);
    const bases = Object.fromEntries(streams.map((stream) => [stream, heads.get(stream) ?? null]));
    for (const stream of streams) heads.set(stream, entryRef(STATION, index + 1));
    return { commandId, actor, onBehalfOf, at, batch, bases, command, events };
  });
  db.close();
  return { drafts, bodies: rows.map(({ bytes }) => bytes) };
}

function freshStore(work: string, name: string): JournalStore {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  return createJournal(folder, { dataId: 'bench', station: STATION }, () => undefined);
}

function batched<T>(items: readonly T[], together: (work: () => void) => void, put: (item: T) => void): void {
  for (let from = 0; from < items.length; from += BATCH)
    together(() => {
      for (const item of items.slice(from, from + BATCH)) put(item);
    });
}

/**
 * Appends the same entries to a fresh journal of ours and to a bare table, one commit each and 100 in a commit. Drafts
 * and bodies are ready beforehand; ours seals, hashes, checks the bases, writes the indexes and the witness.
 */
export async function measureAppend(journal: string, work: string): Promise<AppendTimes> {
  const contest = async (count: number, single: boolean): Promise<Contest> => {
    const { drafts, bodies } = lastEntries(journal, count);
    const name = (round: number, side: string): string => `${side}-${single ? 'single' : 'batch'}-${round}`;
    const perEntry = (ms: number): number => (ms * 1_000) / drafts.length;
    return interleave(
      ROUNDS,
      (round) => {
        const store = freshStore(work, name(round, 'ours'));
        const took = timed(() => {
          if (single) drafts.forEach(store.append);
          else batched(drafts, store.atomically, store.append);
        });
        store.close();
        return perEntry(took);
      },
      (round) => {
        const bare: BareJournal = bareJournal(join(work, `${name(round, 'bare')}.db`));
        const took = timed(() => {
          if (single) bodies.forEach(bare.insert);
          else batched(bodies, bare.together, bare.insert);
        });
        bare.close();
        return perEntry(took);
      },
    );
  };
  return { single: await contest(300, true), batch: await contest(3_000, false) };
}
