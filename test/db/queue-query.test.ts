import { pictureFromStart } from './picture';
import { describe, expect, it } from 'vitest';
import { applyEntries } from '../../renderer/db/apply';
import { berkasList, berkasRows, countRunning, stateOf } from '../../renderer/db/berkas-query';
import { openCast } from '../builders/cast';
import { publish } from '../builders/made-sop';
import { start } from '../builders/work';
import { countQueue, keysAt, queueOf, runningBySop } from '../../renderer/db/queue-query';
import { answersTo } from '../../shared/domain/berkas/berkas-rights';
import { openTasks, type BerkasState } from '../../shared/domain/berkas/berkas-state';
import { openOffice, startBerkas, type Office } from '../builders/office';
import { randomWork } from '../builders/random-work';
import { seeded } from '../builders/seeded';

const ALL = Number.MAX_SAFE_INTEGER;
const LATER = Number.MAX_SAFE_INTEGER;
/** Nothing in these histories is closed to anybody. */
const NOBODY: readonly string[] = [];

async function painted(seed: number, count: number) {
  const { office, people } = openOffice();
  randomWork(office, people, seeded(seed)).go(count);
  const db = await pictureFromStart(office);
  await applyEntries(db, office.entries);
  return { office, people, db };
}

function berkasIn(office: Office): readonly BerkasState[] {
  return office.streams().flatMap((stream) => {
    const state = office.world.read('berkas', stream);
    return state === null ? [] : [state];
  });
}

/** The queue as main's own check of rights has it. */
function rightfulQueue(office: Office, person: string): readonly string[] {
  const context = { actor: person, at: office.bodies.at(-1)?.at ?? 0, commandId: '' };
  const found = berkasIn(office).flatMap((berkas) =>
    openTasks(berkas)
      .filter(
        (task) =>
          task.takenBy === person ||
          (task.takenBy === null && answersTo(office.world, berkas, task, context)),
      )
      .map((task) => `${berkas.stream}/${task.task}`),
  );
  return found.sort();
}

describe('queueOf', () => {
  it.each([1, 2, 3])(
    'has what main would let the person take or has given them, each once (history %i)',
    async (seed) => {
      const { office, people, db } = await painted(seed, 500);
      const now = office.bodies.at(-1)?.at ?? 0;
      for (const person of Object.values(people)) {
        const queue = await queueOf(db, person, now, ALL);
        const tasks = queue.map((row) => `${row.stream}/${row.task}`).sort();

        expect(tasks).toEqual(rightfulQueue(office, person));
        expect(await countQueue(db, person, now)).toBe(tasks.length);
      }
      expect(rightfulQueue(office, people.helpdesk).length).toBeGreaterThan(5);
    },
  );

  it('comes in due order, and a limit keeps the first of it', async () => {
    const { people, db } = await painted(4, 500);
    const all = await queueOf(db, people.helpdesk, LATER, ALL);

    expect(all.map((row) => row.dueOrder)).toEqual([...all.map((row) => row.dueOrder)].sort((a, b) => a - b));
    expect((await queueOf(db, people.helpdesk, LATER, 3)).map((row) => row.id)).toEqual(
      all.slice(0, 3).map((row) => row.id),
    );
  });

  it('leaves out a task somebody else has in work, and keeps my own at the top of nobody else', async () => {
    const { office, people } = openOffice();
    const berkas = startBerkas(office, people.helpdesk, 'Tanya e-katalog');
    office.must('task.take', { berkas, task: '1.1' }, { actor: people.helpdesk });
    const db = await pictureFromStart(office);
    await applyEntries(db, office.entries);

    expect(await queueOf(db, people.anggotaPokja, LATER, ALL)).toEqual([]);
    expect((await queueOf(db, people.helpdesk, LATER, ALL)).map((row) => row.status)).toEqual(['dikerjakan']);
  });

  it('answers the pencatat of many berkas as it answers the pencatat of few', async () => {
    const { office, cast: people } = openCast();
    const count = 45;
    publish(office, '90', [{ id: '1', lane: 'pa-kpa' }]);
    const outside = Array.from({ length: count }, () => start(office, people.helpdesk, { sop: '90' }));
    const db = await pictureFromStart(office);
    await applyEntries(db, office.entries);

    expect((await queueOf(db, people.helpdesk, LATER, ALL)).map((row) => row.stream).sort()).toEqual(
      [...outside].sort(),
    );
    expect(await countQueue(db, people.helpdesk, LATER)).toBe(count);
    expect(await queueOf(db, people.verifikator, LATER, ALL)).toEqual([]);
  });
});

describe('keysAt', () => {
  it('has a role from the moment it was given until the moment it ended', async () => {
    const { office, people } = openOffice();
    // Given on 3 Maret from 5 Maret on, at whose midnight in Malang it begins.
    const [given, ended] = [Date.UTC(2026, 2, 4, 17), Date.UTC(2026, 2, 6)];
    const role = { orang: people.pegawai, role: 'arsiparis' };
    const grant = { ...role, from: '2026-03-05' };
    office.must('peran.grant', grant, { actor: people.administrator, at: Date.UTC(2026, 2, 3) });
    office.must('peran.end', role, { actor: people.administrator, at: ended });
    const db = await pictureFromStart(office);
    await applyEntries(db, office.entries);

    expect(await keysAt(db, people.pegawai, given - 1)).toEqual([]);
    expect(await keysAt(db, people.pegawai, given)).toEqual(['role:arsiparis']);
    expect(await keysAt(db, people.pegawai, ended - 1)).toEqual(['role:arsiparis']);
    expect(await keysAt(db, people.pegawai, ended)).toEqual([]);
  });
});

describe('lists of berkas', () => {
  it('has the running ones newest first, the closed ones last closed first, and all newest first', async () => {
    const { office, db } = await painted(5, 500);
    const all = berkasIn(office);
    const streams = (rows: readonly { readonly stream: string }[]) => rows.map((row) => row.stream);
    const running = all.filter((berkas) => berkas.closedAt === null);
    const closed = all.filter((berkas) => berkas.closedAt !== null);

    expect(closed.length).toBeGreaterThan(0);
    expect(streams(await berkasList(db, NOBODY, { status: 'berjalan', limit: ALL }))).toEqual(
      streams([...running].sort((a, b) => b.startedAt - a.startedAt)),
    );
    expect(streams(await berkasList(db, NOBODY, { status: 'selesai', limit: ALL }))).toEqual(
      streams([...closed].sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))),
    );
    expect(streams(await berkasList(db, NOBODY, { status: 'semua', limit: 4 }))).toEqual(
      streams([...all].sort((a, b) => b.startedAt - a.startedAt)).slice(0, 4),
    );
    expect(await countRunning(db, NOBODY)).toBe(running.length);
  });

  it('fetches the rows of a search in its order, without those there are none of', async () => {
    const { db } = await painted(6, 100);
    const [first, second] = await berkasList(db, NOBODY, { status: 'semua', limit: 2 });
    const wanted = [second?.stream ?? '', 'berkas:tidak-ada', first?.stream ?? ''];

    expect(await berkasRows(db, NOBODY, wanted)).toEqual([second, first]);
  });

  it('gives the folded state of a stream only under its own kind', async () => {
    const { office, people, db } = await painted(7, 60);

    expect(await stateOf(db, 'orang', people.helpdesk)).toEqual(office.world.read('orang', people.helpdesk));
    expect(await stateOf(db, 'berkas', people.helpdesk)).toBeNull();
    expect(await stateOf(db, 'orang', 'orang:tidak-ada')).toBeNull();
  });
});

describe('runningBySop', () => {
  it('counts each open task once, however many queues it stands in', async () => {
    const { office, db } = await painted(8, 500);
    const counted = await runningBySop(db, NOBODY);
    for (const sop of ['12', '13']) {
      const running = berkasIn(office).filter((berkas) => berkas.sop === sop && berkas.closedAt === null);
      const steps = new Map<string, number>();
      for (const { step } of running.flatMap(openTasks)) steps.set(step, (steps.get(step) ?? 0) + 1);

      expect(counted.get(sop)?.berkas).toBe(running.length);
      expect(counted.get(sop)?.procedures).toEqual(new Map([['utama', steps]]));
    }
    const rows = await db.tasks.toArray();
    expect(rows.length).toBeGreaterThan(new Set(rows.map((row) => `${row.stream}/${row.task}`)).size);
  });

  it('keeps the two procedures of one SOP apart, though their steps have the same ids', async () => {
    const { office, cast } = openCast();
    for (const procedure of ['masuk', 'masuk', 'keluar'])
      start(office, cast.pengadministrasi, { sop: '38', procedure });
    const db = await pictureFromStart(office);
    await applyEntries(db, office.entries);

    expect((await runningBySop(db, NOBODY)).get('38')).toEqual({
      berkas: 3,
      procedures: new Map([
        ['keluar', new Map([['1', 1]])],
        ['masuk', new Map([['1', 2]])],
      ]),
    });
  });
});
