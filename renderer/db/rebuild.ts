import type { JournalEnd } from '../../shared/ipc/office.contract';
import { foldStream } from './fold-streams';
import type { JournalSource } from './journal-source';
import { replaceRows } from './replace-rows';
import { readMark, type LajurDb, type PictureMark } from './schema';

/** Streams per page: one short question to main, one short transaction. */
const PAGE_STREAMS = 200;

/** How far a painting is, counted in lines of the journal: those whose streams stand in the picture, and all. */
export interface PaintingProgress {
  readonly kind: 'painting' | 'whole';
  readonly done: number;
  readonly total: number;
}

/** Starts painting the journal as it stands at `end` into an empty database. */
export async function beginPainting(db: LajurDb, end: JournalEnd): Promise<void> {
  const painting = end.seq === 0 ? null : { upTo: end.seq, before: null };
  await db.marks.put({ id: 'mark', end, painting });
}

/** How far the painting of a picture is. */
export function progressOf({ painting, end }: Pick<PictureMark, 'painting' | 'end'>): PaintingProgress {
  if (painting === null) return { kind: 'whole', done: end.seq, total: end.seq };
  const { upTo, before } = painting;
  return { kind: 'painting', done: before === null ? 0 : upTo - before + 1, total: upTo };
}

/**
 * Paints one page of streams, those touched last first, and remembers the place in the same transaction: after a
 * kill the painting goes on there. A stream that is in the picture already came with an entry of today and is not
 * painted over. Throws `EventTooNew`; rejects with `JournalSilent`.
 */
export async function paintPage(db: LajurDb, source: JournalSource): Promise<PaintingProgress> {
  const mark = await readMark(db);
  if (mark === null) throw new Error('a picture without a mark');
  if (mark.painting === null) return progressOf(mark);
  const { upTo, before } = mark.painting;
  const page = await source.rebuild(upTo, before, PAGE_STREAMS);
  const painting = page.next === null ? null : { upTo, before: page.next };
  return db.transaction('rw', db.tables, async () => {
    const present = await readMark(db);
    if (present?.painting?.before !== before) return progressOf(present ?? mark);
    const kept = await db.streams.bulkGet(page.streams.map(({ stream }) => stream));
    const unpainted = page.streams.filter((_, index) => kept[index] === undefined);
    await replaceRows(
      db,
      unpainted.map(({ stream, events }) => foldStream(stream, null, events)),
    );
    const next = { ...present, painting };
    await db.marks.put(next);
    return progressOf(next);
  });
}
