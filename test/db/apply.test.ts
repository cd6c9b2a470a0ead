import { dump, emptyPicture, expectedDump, hashOf, pictureFromStart } from './picture';
import { describe, expect, it, vi } from 'vitest';
import { applyEntries, catchUp, takeIn } from '../../renderer/db/apply';
import { EventTooNew } from '../../renderer/db/fold-streams';
import { readMark } from '../../renderer/db/schema';
import { formatHlc, parseHlc } from '../../shared/journal/hlc';
import { openOffice, startBerkas } from '../builders/office';
import { randomWork } from '../builders/random-work';
import { seeded } from '../builders/seeded';
import { endOf, memorySource } from './memory-source';

function busyOffice(seed: number, count: number) {
  const { office, people } = openOffice();
  const work = randomWork(office, people, seeded(seed));
  work.go(count);
  return { office, people, work };
}

describe('applyEntries', () => {
  it.each([1, 2, 3])(
    'shows after any history exactly what the folded journal shows (history %i)',
    async (seed) => {
      const { office } = busyOffice(seed, 400);
      const db = await pictureFromStart(office);
      const random = seeded(seed + 100);
      let from = 0;
      while (from < office.entries.length) {
        const size = 1 + Math.floor(random() * 25);
        await applyEntries(db, office.entries.slice(from, from + size));
        from += size;
      }

      const painted = await dump(db);
      expect(painted['tasks']?.length).toBeGreaterThan(0);
      expect(painted).toEqual(expectedDump(office));
      expect(hashOf(painted)).toBe(hashOf(expectedDump(office)));
      expect((await readMark(db))?.end).toEqual(endOf(office));
    },
  );

  it('shows the same whether entries come one by one or all at once', async () => {
    const { office } = busyOffice(4, 150);
    const [oneByOne, atOnce] = [await pictureFromStart(office), await pictureFromStart(office)];
    for (const entry of office.entries) await applyEntries(oneByOne, [entry]);
    await applyEntries(atOnce, office.entries);

    expect(await dump(oneByOne)).toEqual(await dump(atOnce));
  });

  it('skips entries it has already, also within a batch that brings new ones', async () => {
    const { office } = busyOffice(5, 60);
    const db = await pictureFromStart(office);
    await applyEntries(db, office.entries.slice(0, 40));
    await applyEntries(db, office.entries.slice(10, 40));
    await applyEntries(db, office.entries.slice(20));

    expect(await dump(db)).toEqual(expectedDump(office));
  });

  it('writes nothing and names the place when entries before the batch are missing', async () => {
    const { office } = busyOffice(6, 30);
    const db = await pictureFromStart(office);
    await applyEntries(db, office.entries.slice(0, 10));
    const before = await dump(db);

    expect(await applyEntries(db, office.entries.slice(12))).toEqual({ kind: 'gap', after: 10 });
    expect(
      await applyEntries(
        db,
        [office.entries[10], office.entries[12]].filter((e) => e !== undefined),
      ),
    ).toEqual({
      kind: 'gap',
      after: 10,
    });
    expect(await dump(db)).toEqual(before);
  });

  it('leaves no half batch behind when a batch breaks off', async () => {
    const { office } = busyOffice(7, 60);
    const db = await pictureFromStart(office);
    await applyEntries(db, office.entries.slice(0, 30));
    const [before, mark] = [await dump(db), await readMark(db)];
    const broken = vi.spyOn(db.marks, 'put').mockRejectedValueOnce(new Error('killed'));

    await expect(applyEntries(db, office.entries.slice(30))).rejects.toThrow('killed');
    broken.mockRestore();
    expect(await dump(db)).toEqual(before);
    expect(await readMark(db)).toEqual(mark);

    await applyEntries(db, office.entries.slice(30));
    expect(await dump(db)).toEqual(expectedDump(office));
  });

  it('takes a row away when what it showed is over', async () => {
    const { office, people } = openOffice();
    const berkas = startBerkas(office, people.helpdesk, 'Tanya e-katalog');
    const db = await pictureFromStart(office);
    await applyEntries(db, office.entries);
    expect(await db.tasks.where('stream').equals(berkas).count()).toBe(1);

    const task = { berkas, task: '1.1' };
    office.must('task.take', task, { actor: people.helpdesk });
    const finish = { ...task, outcome: 1, note: '', lampiran: [], lanes: {}, outside: null };
    office.must('task.finish', finish, { actor: people.helpdesk });
    await applyEntries(db, office.entries);

    const rows = await db.tasks.where('stream').equals(berkas).toArray();
    expect(rows.map(({ task: id }) => id)).toEqual(['4.1']);
  });

  it('refuses to go on at an event of a later version, and keeps what it had', async () => {
    const { office, people } = openOffice();
    const berkas = startBerkas(office, people.helpdesk, 'Tanya e-katalog');
    const db = await pictureFromStart(office);
    await applyEntries(db, office.entries);
    const before = await dump(db);
    const later = { stream: berkas, type: 'BerkasRenamed', v: 2, happenedAt: 0, data: { judul: 'baru' } };
    office.append([later], { actor: people.helpdesk });

    await expect(applyEntries(db, office.entries)).rejects.toThrow(EventTooNew);
    expect(await dump(db)).toEqual(before);
  });

  it.each([
    ['type', { stream: 'kantor', type: 'KantorPindah', v: 1 }],
    ['kind of stream', { stream: 'surat:1', type: 'BerkasRenamed', v: 1 }],
  ])('refuses to go on at an unknown %s', async (_, event) => {
    const { office } = openOffice();
    const db = await pictureFromStart(office);
    office.append([{ ...event, happenedAt: 0, data: {} }], { actor: 'program' });

    await expect(applyEntries(db, office.entries)).rejects.toThrow(EventTooNew);
  });

  it('refuses a database whose painting was never begun', async () => {
    const { office } = openOffice();
    await expect(applyEntries(await emptyPicture(), office.entries)).rejects.toThrow('without a mark');
  });
});

describe('takeIn', () => {
  it('asks main for the entries before a batch, and only then', async () => {
    const { office } = busyOffice(8, 80);
    const [db, source] = [await pictureFromStart(office), memorySource(office)];
    await takeIn(db, source, office.entries.slice(0, 20));
    expect(source.asked).toEqual([]);

    expect(await takeIn(db, source, office.entries.slice(50))).toBe(office.entries.length);
    expect(source.asked).toEqual(['after 20']);
    expect(await dump(db)).toEqual(expectedDump(office));
  });

  it('folds a stream anew when an older entry of another station arrives late', async () => {
    const { office, people } = openOffice();
    const berkas = startBerkas(office, people.helpdesk, 'Judul pertama');
    const startedAt = parseHlc(office.bodies.at(-1)?.hlc ?? '').ms;
    const rename = (title: string, seen: string) => ({ berkas, title, seen: { title: seen } });
    office.must('berkas.rename', rename('Judul terakhir', 'Judul pertama'), { actor: people.helpdesk });
    const [db, source] = [await pictureFromStart(office), memorySource(office)];
    await takeIn(db, source, office.entries);

    const older = {
      stream: berkas,
      type: 'BerkasRenamed',
      v: 1,
      happenedAt: startedAt,
      data: { title: 'Judul tengah' },
    };
    office.append([older], { actor: people.kasubbag, hlc: formatHlc(startedAt, 1, 'lain') });
    await takeIn(db, source, office.entries.slice(-1));

    expect(source.asked).toEqual([`streams ${berkas}`]);
    expect((await db.berkas.get(berkas))?.title).toBe('Judul terakhir');
    expect(await dump(db)).toEqual(expectedDump(office));
  });

  it('does not fold an event twice that a stream folded anew brought along already', async () => {
    const { office, people } = openOffice();
    const berkas = startBerkas(office, people.helpdesk, 'Judul pertama');
    const startedAt = parseHlc(office.bodies.at(-1)?.hlc ?? '').ms;
    const note = (text: string) =>
      office.must('berkas.note', { berkas, text, lampiran: [] }, { actor: people.helpdesk });
    note('satu');
    const [db, source] = [await pictureFromStart(office), memorySource(office)];
    await takeIn(db, source, office.entries);
    const older = {
      stream: berkas,
      type: 'NoteAdded',
      v: 1,
      happenedAt: 0,
      data: { text: 'nol', lampiran: [] },
    };
    const late = office.append([older], { actor: people.kasubbag, hlc: formatHlc(startedAt, 1, 'lain') });
    note('dua');

    // Main answers with all events, the last of which the projector has not been told of yet.
    await takeIn(db, source, office.entries.slice(late.seq - 1, late.seq));
    await takeIn(db, source, office.entries.slice(late.seq));

    expect(await dump(db)).toEqual(expectedDump(office));
  });
});

describe('catchUp', () => {
  it('goes on after a kill between two batches where the last one ended', async () => {
    const { office, work } = busyOffice(9, 700);
    const db = await pictureFromStart(office);
    await catchUp(db, memorySource(office));
    const name = db.name;
    db.close();
    work.go(40);
    const reached = office.entries.length - 40;
    await db.open();
    const source = memorySource(office);

    expect(db.name).toBe(name);
    expect(await catchUp(db, source)).toBe(office.entries.length);
    expect(source.asked).toEqual([`after ${reached}`]);
    expect(await dump(db)).toEqual(expectedDump(office));
  });
});
