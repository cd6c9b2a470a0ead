import { openReadOnly } from '../../../electron/journal/database';
import { journalReader, type JournalReader } from '../../../electron/journal/journal-reader';
import { CHAIN_START, checkSome, isDamage, type Cursor } from '../../../electron/journal/verify';
import { moduleOf } from '../../../shared/domain/catalogue';
import { streamKind } from '../../../shared/journal/entry';
import { foldAll } from '../../../shared/journal/fold';
import { interleave, timed, type Contest } from '../measure';
import { bareSha256, scanBodies } from './bare-journal';

const ROUNDS = 3;
const PAGE_STREAMS = 200;
const SLICE_ENTRIES = 500;

const decoder = new TextDecoder();

function withReader(journal: string, work: (reader: JournalReader) => void): void {
  const db = openReadOnly(journal);
  work(journalReader(db));
  db.close();
}

/** Folds every stream of the journal, page by page, as a rebuild does. */
function replayAll(reader: JournalReader): void {
  const upTo = reader.tail()?.seq ?? 0;
  let before: number | null = null;
  do {
    const page = reader.rebuildPage(upTo, before, PAGE_STREAMS);
    for (const { stream, events } of page.streams) {
      const module = moduleOf(streamKind(stream));
      if (module === null || foldAll(module, events).state === null)
        throw new Error(`${stream} does not fold`);
    }
    before = page.next;
  } while (before !== null);
}

/** Replays the journal through evolve, against reading and parsing the same rows. In ms for the whole journal. */
export function measureReplay(journal: string): Promise<Contest> {
  return interleave(
    ROUNDS,
    () => timed(() => withReader(journal, replayAll)),
    () => timed(() => scanBodies(journal, (body) => JSON.parse(decoder.decode(body)) as unknown)),
  );
}

function verifyAll(reader: JournalReader): void {
  let cursor: Cursor = CHAIN_START;
  for (;;) {
    const found = checkSome(reader, cursor, SLICE_ENTRIES);
    if (isDamage(found)) throw new Error(`damage at ${found.seq}`);
    if (found.seq === cursor.seq) return;
    cursor = found;
  }
}

/** Verifies the chain, against reading and hashing the same rows. In ms for the whole journal. */
export function measureVerify(journal: string): Promise<Contest> {
  return interleave(
    ROUNDS,
    () => timed(() => withReader(journal, verifyAll)),
    () => timed(() => scanBodies(journal, bareSha256)),
  );
}
