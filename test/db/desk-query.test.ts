import { pictureFromStart } from './picture';
import { describe, expect, it } from 'vitest';
import { applyEntries } from '../../renderer/db/apply';
import { allOpenTasks, departuresIn, openQuestionsOf, untoldOf } from '../../renderer/db/desk-query';
import { namesAt } from '../../renderer/db/readers';
import { openTasks } from '../../shared/domain/berkas/berkas-state';
import { instantOf, WIB_OFFSET_MINUTES } from '../../shared/time';
import { openCast } from '../builders/cast';
import { publish } from '../builders/made-sop';
import { openOffice, type Office } from '../builders/office';
import { randomWork } from '../builders/random-work';
import { seeded } from '../builders/seeded';
import { berkasOf, finish, start, take } from '../builders/work';

const at = (date: string, hour: number): number => instantOf(date, hour * 60, WIB_OFFSET_MINUTES);
const EVER = { from: 0, to: Number.MAX_SAFE_INTEGER };

async function painted(office: Office) {
  const db = await pictureFromStart(office);
  await applyEntries(db, office.entries);
  return db;
}

/** An hour's work of Helpdesk, done in a day. */
function lateStep() {
  const { office, cast } = openCast();
  const duration = { text: '1 jam', unit: 'jam', min: 1, max: 1 } as const;
  publish(office, '90', [
    { id: '1', lane: 'helpdesk', duration },
    { id: '2', lane: 'helpdesk' },
  ]);
  const stream = start(office, cast.helpdesk, { sop: '90', at: at('2026-03-02', 8) });
  office.must(
    'task.take',
    { berkas: stream, task: '1.1' },
    { actor: cast.helpdesk, at: at('2026-03-02', 9) },
  );
  finish(office, stream, '1.1', cast.helpdesk, { at: at('2026-03-03', 9) });
  return { office, cast, stream };
}

describe('open side questions', () => {
  it('stand with who is asked and with who asked, until the answer or the end of the berkas', async () => {
    const { office, cast } = openCast();
    const [first, second] = ['Tamu A', 'Tamu B'].map((title) => start(office, cast.helpdesk, { title }));
    for (const berkas of [first, second]) {
      take(office, berkas ?? '', '1.1', cast.helpdesk);
      const asked = { berkas, task: '1.1', to: cast.pembinaan, text: 'Siapa narahubungnya?' };
      office.must('task.ask', asked, { actor: cast.helpdesk });
    }
    const before = await painted(office);
    const ofAsked = await openQuestionsOf(before, cast.pembinaan);
    expect(ofAsked.toMe.map(({ stream, task, asked }) => [stream, task, asked])).toEqual([
      [first, '1.1', 'Siapa narahubungnya?'],
      [second, '1.1', 'Siapa narahubungnya?'],
    ]);
    expect((await openQuestionsOf(before, cast.helpdesk)).byMe).toEqual(ofAsked.toMe);
    expect((await openQuestionsOf(before, cast.helpdesk)).toMe).toEqual([]);

    const question = berkasOf(office, first ?? '').questions[0]?.id;
    office.must(
      'task.answer',
      { berkas: first, question, text: 'Ibu Sekretaris' },
      { actor: cast.pembinaan },
    );
    office.must('berkas.cancel', { berkas: second, reason: 'salah catat' }, { actor: cast.helpdesk });
    expect((await openQuestionsOf(await painted(office), cast.pembinaan)).toMe).toEqual([]);
  });
});

describe('steps that departed from mutu baku', () => {
  it('wait with who finished them until a reason is given', async () => {
    const { office, cast, stream } = lateStep();
    expect((await untoldOf(await painted(office), cast.helpdesk)).map(({ task }) => task)).toEqual(['1.1']);
    expect(await untoldOf(await painted(office), cast.helpdeskDua)).toEqual([]);
    const told = { berkas: stream, tasks: ['1.1'], alasan: 'Jaringan terganggu', keterangan: 'SPSE mati' };
    office.must('berkas.explain', told, { actor: cast.helpdesk });
    const db = await painted(office);
    expect(await untoldOf(db, cast.helpdesk)).toEqual([]);
    expect(await departuresIn(db, await namesAt(db, cast.helpdesk, at('2026-03-04', 9)), EVER)).toMatchObject(
      [{ task: '1.1', told: 1, alasan: 'Jaringan terganggu', keterangan: 'SPSE mati' }],
    );
  });

  it('are listed for the stretch they were finished in: its beginning is in it, its end is not', async () => {
    const { office, cast } = lateStep();
    const db = await painted(office);
    const found = async (from: number, to: number): Promise<number> =>
      (await departuresIn(db, await namesAt(db, cast.helpdesk, to), { from, to })).length;
    const done = at('2026-03-03', 9);
    expect(await found(done, done + 1)).toBe(1);
    expect(await found(done - 10, done)).toBe(0);
    expect(await found(done + 1, done + 10)).toBe(0);
  });

  it('of a closed berkas are seen by its circle only', async () => {
    const { office, cast, stream } = lateStep();
    const closed = { berkas: stream, sifat: 'terbatas', reason: 'dokumen penawaran' };
    office.must('berkas.set-sifat', closed, { actor: cast.helpdesk });
    const db = await painted(office);
    const seenBy = async (person: string): Promise<number> =>
      (await departuresIn(db, await namesAt(db, person, at('2026-03-04', 9)), EVER)).length;
    expect(await seenBy(cast.helpdesk)).toBe(1);
    expect(await seenBy(cast.pegawai)).toBe(0);
  });
});

it('all open tasks of the office are each there once, the longest waiting first', async () => {
  const { office, people } = openOffice();
  randomWork(office, people, seeded(7)).go(300);
  const rows = await allOpenTasks(await painted(office), []);
  const rightful = office.streams().flatMap((stream) => {
    const berkas = office.world.read('berkas', stream);
    return berkas === null ? [] : openTasks(berkas).map(({ task }) => `${stream}/${task}`);
  });
  expect(rows.map(({ stream, task }) => `${stream}/${task}`).sort()).toEqual(rightful.sort());
  expect(rows.map(({ openedAt }) => openedAt)).toEqual(
    rows.map(({ openedAt }) => openedAt).sort((a, b) => a - b),
  );
  expect(rows.length).toBeGreaterThan(5);
});
