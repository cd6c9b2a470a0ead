import { readLink, type ChainFault, type ChainHead } from '../../shared/journal/chain';
import { decode, sha256 } from './bytes';
import type { JournalReader, ReadRow } from './journal-reader';

/**
 * Where the chain is broken. `kind` `rows-missing`: fewer rows than the last `seq` says; `links-differ`: the entry is
 * whole, but not found by its command, its number or one of its streams; `unreadable`: SQLite cannot read it.
 */
export interface Damage {
  readonly seq: number;
  readonly kind: ChainFault | 'rows-missing' | 'links-differ' | 'unreadable';
}

/** A place in the chain from which checking can go on. */
export interface Cursor {
  readonly seq: number;
  readonly heads: { readonly [station: string]: ChainHead };
}

/** The place before the first entry. */
export const CHAIN_START: Cursor = { seq: 0, heads: {} };

/**
 * Checks up to `limit` entries after `cursor`: bytes against hash, hash against the next, numbers without a hole,
 * links to what they lead to.
 * Returns the cursor reached (unchanged at the end of the file), or the damage.
 */
export function checkSome(reader: JournalReader, cursor: Cursor, limit: number): Cursor | Damage {
  try {
    const { reached, read, damage } = followChain(reader, cursor, limit);
    const unlinked = reader.firstUnlinked(read);
    if (unlinked !== null) return { seq: unlinked, kind: 'links-differ' };
    return damage ?? reached;
  } catch {
    // A page that cannot be read spoils the whole slice: one by one, the entry it hides is named.
    return limit > 1 ? checkOneByOne(reader, cursor, limit) : { seq: cursor.seq + 1, kind: 'unreadable' };
  }
}

interface Followed {
  readonly reached: Cursor;
  readonly read: readonly ReadRow[];
  readonly damage: Damage | null;
}

/** Follows the chain from row to row, as far as it holds. */
function followChain(reader: JournalReader, cursor: Cursor, limit: number): Followed {
  const heads = { ...cursor.heads };
  const read: ReadRow[] = [];
  let { seq } = cursor;
  const stop = (kind: Damage['kind']): Followed => ({
    reached: { seq, heads },
    read,
    damage: { seq: seq + 1, kind },
  });
  for (const row of reader.rowsAfter(cursor.seq, limit)) {
    if (row.seq !== seq + 1) return stop('rows-missing');
    const head = heads[row.station] ?? { station: row.station, n: 0, hash: null };
    const link = readLink(head, row, decode, sha256);
    if (!link.ok) return stop(link.error);
    heads[row.station] = link.value.head;
    read.push({ row, body: link.value.body });
    ({ seq } = row);
  }
  return { reached: { seq, heads }, read, damage: null };
}

function checkOneByOne(reader: JournalReader, cursor: Cursor, limit: number): Cursor | Damage {
  let at = cursor;
  for (let checked = 0; checked < limit; checked += 1) {
    const found = checkSome(reader, at, 1);
    if (isDamage(found) || found.seq === at.seq) return found;
    at = found;
  }
  return at;
}

/** Tells damage from a cursor. */
export function isDamage(found: Cursor | Damage): found is Damage {
  return 'kind' in found;
}

/**
 * Checks the last `entries` of the file, for a quick start: gudang checks the whole chain afterwards.
 * Returns null when they hold.
 */
export function checkTail(reader: JournalReader, entries: number): Damage | null {
  const tail = reader.tail();
  if (tail === null) return null;
  if (reader.count() !== tail.seq) return { seq: reader.count(), kind: 'rows-missing' };
  const from = Math.max(0, tail.seq - entries);
  const heads = reader.stations().flatMap((station) => {
    const last = reader.lastOf(station, from);
    return last === null ? [] : [[station, { station, ...last }] as const];
  });
  const found = checkSome(reader, { seq: from, heads: Object.fromEntries(heads) }, entries);
  return isDamage(found) ? found : null;
}
