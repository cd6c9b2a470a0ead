import { dump, emptyPicture, expectedDump, paintWhole, pictureFromStart } from './picture';
import { describe, expect, it, vi } from 'vitest';
import { applyEntries, takeIn } from '../../renderer/db/apply';
import { EventTooNew } from '../../renderer/db/fold-streams';
import type { JournalSource } from '../../renderer/db/journal-source';
import { readingAhead } from '../../renderer/db/reading-ahead';
import { beginPainting, paintPage } from '../../renderer/db/rebuild';
import { readMark } from '../../renderer/db/schema';
import { openOffice } from '../builders/office';
import { randomWork } from '../builders/random-work';
import { seeded } from '../builders/seeded';
import { scaled } from '../harness/scale';
import { endOf, memorySource, type MemorySource } from './memory-source';

function busyOffice(seed: number, count: number) {
  const { office, people } = openOffice();
  const work = randomWork(office, people, seeded(seed));
  work.go(count);
  return { office, work };
}

/** The same journal in smaller pages, so that a short history has many. */
function inPagesOf(size: number, source: MemorySource): MemorySource {
  return { ...source, rebuild: (upTo, before) => source.rebuild(upTo, before, size) };
}

describe('painting anew', () => {
  it.each([1, 2, 3])('shows row for row what painting entry by entry shows (history %i)', async (seed) => {
    const { office } = busyOffice(seed, 500);
    const [grown, rebuilt] = [await pictureFromStart(office), await emptyPicture()];
    for (let at = 0; at < office.entries.length; at += 50)
      await applyEntries(grown, office.entries.slice(at, at + 50));
    await beginPainting(rebuilt, endOf(office));
    await paintWhole(rebuilt, inPagesOf(7, memorySource(office)));

    expect(await dump(rebuilt)).toEqual(await dump(grown));
    expect(await readMark(rebuilt)).toEqual(await readMark(grown));
  });

  it('is not taken as whole before its last page, and goes on after a kill at the page it had reached', async () => {
    const { office } = busyOffice(4, 300);
    const source = inPagesOf(10, memorySource(office));
    const db = await emptyPicture();
    await beginPainting(db, endOf(office));
    const first = await paintPage(db, source);
    await paintPage(db, source);
    db.close();
    await db.open();

    expect(first.kind).toBe('painting');
    expect((await readMark(db))?.painting).not.toBeNull();
    const asked = source.asked.length;
    await paintWhole(db, source);
    const seen = source.asked.filter((question) => question.startsWith('rebuild'));
    expect(source.asked[asked]).not.toBe(seen[0]);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await readMark(db))?.painting).toBeNull();
    expect(await dump(db)).toEqual(expectedDump(office));
  });

  it('leaves no half page behind when a page breaks off', async () => {
    const { office } = busyOffice(5, 200);
    const source = inPagesOf(10, memorySource(office));
    const db = await emptyPicture();
    await beginPainting(db, endOf(office));
    await paintPage(db, source);
    const [before, mark] = [await dump(db), await readMark(db)];
    const broken = vi.spyOn(db.marks, 'put').mockRejectedValueOnce(new Error('killed'));

    await expect(paintPage(db, source)).rejects.toThrow('killed');
    broken.mockRestore();
    expect(await dump(db)).toEqual(before);
    expect(await readMark(db)).toEqual(mark);
  });

  it('takes in what people do meanwhile, on streams painted already and on those still to come', async () => {
    const { office, work } = busyOffice(6, 300);
    const source = inPagesOf(5, memorySource(office));
    // A page may have been read before what it is painted after.
    const ahead = readingAhead(source);
    const db = await emptyPicture();
    await beginPainting(db, endOf(office));
    let progress = await paintPage(db, ahead);
    while (progress.kind === 'painting') {
      const before = office.entries.length;
      work.go(2);
      await takeIn(db, ahead, office.entries.slice(before));
      progress = await paintPage(db, ahead);
    }

    expect(source.asked.some((question) => question.startsWith('streams'))).toBe(true);
    expect(await dump(db)).toEqual(expectedDump(office));
    expect((await readMark(db))?.end).toEqual(endOf(office));
  });

  it('shows the same when two paint the same picture at once', async () => {
    const { office } = busyOffice(7, 300);
    const db = await emptyPicture();
    await beginPainting(db, endOf(office));
    await Promise.all([
      paintWhole(db, inPagesOf(10, memorySource(office))),
      paintWhole(db, inPagesOf(10, memorySource(office))),
    ]);

    expect(await dump(db)).toEqual(expectedDump(office));
  });

  it('stays whole when a page comes late that another has painted', async () => {
    const { office } = busyOffice(7, 100);
    const source = inPagesOf(10, memorySource(office));
    const db = await emptyPicture();
    await beginPainting(db, endOf(office));
    let deliver = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    const late = paintPage(db, {
      ...source,
      rebuild: (...question) => held.then(() => source.rebuild(...question)),
    });
    await paintWhole(db, source);
    deliver();

    expect((await late).kind).toBe('whole');
    expect((await readMark(db))?.painting).toBeNull();
  });

  it('tells how far it is, rising to the end', async () => {
    const { office } = busyOffice(8, 200);
    const source = inPagesOf(10, memorySource(office));
    const db = await emptyPicture();
    await beginPainting(db, endOf(office));
    const told: number[] = [];
    let progress = await paintPage(db, source);
    while (progress.kind === 'painting') {
      told.push(progress.done);
      progress = await paintPage(db, source);
    }

    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((done) => done > 0 && done < office.entries.length)).toBe(true);
    expect(progress).toEqual({ kind: 'whole', done: office.entries.length, total: office.entries.length });
  });

  it('refuses to go on at an event of a later version', async () => {
    const { office } = busyOffice(9, 20);
    office.append([{ stream: 'kantor', type: 'KantorPindah', v: 1, happenedAt: 0, data: {} }], {
      actor: 'program',
    });
    const db = await emptyPicture();
    await beginPainting(db, endOf(office));

    await expect(paintWhole(db, memorySource(office))).rejects.toThrow(EventTooNew);
  });

  it('is whole at once for a journal without entries', async () => {
    const { office } = openOffice();
    const db = await emptyPicture();
    await beginPainting(db, { ...endOf(office), seq: 0, n: 0 });

    expect((await paintPage(db, memorySource(office))).kind).toBe('whole');
  });
});

describe('painting a long journal', () => {
  /** Counts the events main hands out and the time painting takes. */
  async function measured(
    count: number,
  ): Promise<{ readonly events: number; readonly asked: number; readonly ms: number }> {
    const { office } = busyOffice(10, count);
    const source = memorySource(office);
    let events = 0;
    const counting: JournalSource = {
      ...source,
      rebuild: async (upTo, before, limit) => {
        const page = await source.rebuild(upTo, before, limit);
        events += page.streams.reduce((sum, stream) => sum + stream.events.length, 0);
        return page;
      },
    };
    const db = await emptyPicture();
    await beginPainting(db, endOf(office));
    const start = performance.now();
    await paintWhole(db, counting);
    const ms = performance.now() - start;
    const total = office.entries.reduce((sum, entry) => sum + entry.events.length, 0);
    expect(events).toBe(total);
    expect(await db.berkas.count()).toBe(
      office.streams().filter((stream) => stream.startsWith('berkas:')).length,
    );
    db.close();
    return { events, asked: source.asked.length, ms };
  }

  it(
    'reads each event once, and four times the journal is not sixteen times the work',
    { timeout: 120_000 },
    async () => {
      const short = await measured(scaled(5_000, 25_000));
      const long = await measured(scaled(20_000, 100_000));

      expect(long.asked).toBeLessThan(short.asked * 5);
      expect(long.ms).toBeLessThan(short.ms * 10);
    },
  );
});
