import { describe, expect, it } from 'vitest';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import { berkasOf, codeOf, finish, openTask, openTasksOf, start, take, work } from '../../builders/work';

const PENGELOLAAN = 'role:kasubbag-pengelolaan';
const ELEKTRONIK = 'role:kasubbag-elektronik';
const reason = 'bahan belum lengkap';

/** Step 2 is done by each Kasubbag but the coordinating one, side by side. */
function gathering(units?: readonly string[]): {
  readonly office: Office;
  readonly cast: Cast;
  readonly stream: string;
} {
  const { office, cast } = openCast();
  publish(office, '90', [
    { id: '1', lane: 'kasubbag-pembinaan', next: [{ to: '2' }] },
    { id: '2', lane: 'kasubbag-lainnya', each: true, next: [{ to: '3' }] },
    { id: '3', lane: 'kasubbag-pembinaan', next: [{ to: null, result: 'selesai' }] },
  ]);
  const stream = start(office, cast.pembinaan, { sop: '90' });
  work(office, stream, '1.1', cast.pembinaan, units === undefined ? {} : { units });
  return { office, cast, stream };
}

describe('each: a step done by every holder', () => {
  it('opens one task for each of them, of one group, with its own queue', () => {
    const { office, cast, stream } = gathering();
    expect(openTasksOf(office, stream)).toMatchObject([
      { task: '2.1', queue: [PENGELOLAAN], group: '2.1', from: '1.1' },
      { task: '2.2', queue: [ELEKTRONIK], group: '2.1', from: '1.1' },
    ]);
    expect(codeOf(take(office, stream, '2.1', cast.elektronik))).toBe('tidak-berhak');
    expect(codeOf(take(office, stream, '2.2', cast.elektronik))).toBe('diterima');
  });

  it.each([
    ['2.1', '2.2'],
    ['2.2', '2.1'],
  ])('is joined: after %s it waits, after %s it goes on, once', (first, second) => {
    const { office, cast, stream } = gathering();
    const holder = { '2.1': cast.pengelolaan, '2.2': cast.elektronik };
    work(office, stream, first, holder[first as keyof typeof holder]);
    expect(openTasksOf(office, stream).map(({ task }) => task)).toEqual([second]);
    work(office, stream, second, holder[second as keyof typeof holder]);
    expect(openTask(office, stream)).toMatchObject({ task: '3.1', from: second });
  });

  it('is opened for the units that are named with the step before', () => {
    const { office, stream } = gathering([ELEKTRONIK]);
    expect(openTask(office, stream)).toMatchObject({ task: '2.1', queue: [ELEKTRONIK], group: '2.1' });
  });

  it.each([[[]], [['role:helpdesk']], [[ELEKTRONIK, 'role:kasubbag-pembinaan']]])(
    'refuses units that are none of them: %j',
    (units) => {
      const { office, cast } = gathering();
      const stream = start(office, cast.pembinaan, { sop: '90' });
      take(office, stream, '1.1', cast.pembinaan);
      expect(codeOf(finish(office, stream, '1.1', cast.pembinaan, { units }))).toBe('unit-tidak-sah');
    },
  );

  it('one of them is not sent back to an earlier step, the others are at work', () => {
    const { office, cast, stream } = gathering();
    take(office, stream, '2.1', cast.pengelolaan);
    const data = { berkas: stream, task: '2.1', to: '1', reason };
    expect(codeOf(office.run('task.return', data, { actor: cast.pengelolaan }))).toBe('tugas-bersama');
  });

  it('“tidak menyampaikan” passes one over with a reason, and the rest is joined', () => {
    const { office, cast, stream } = gathering();
    const data = { berkas: stream, task: '2.1', outcome: null, reason, lanes: {} };
    expect(codeOf(office.run('task.skip', data, { actor: cast.pembinaan }))).toBe('diterima');
    work(office, stream, '2.2', cast.elektronik);
    expect(openTask(office, stream).step).toBe('3');
  });

  it('one of them can be taken back while the others work, and none once it went on', () => {
    const { office, cast, stream } = gathering();
    const back = (task: string, actor: string): string =>
      codeOf(office.run('task.take-back', { berkas: stream, task }, { actor }));
    work(office, stream, '2.1', cast.pengelolaan);
    expect(back('2.1', cast.pengelolaan)).toBe('diterima');
    finish(office, stream, '2.1', cast.pengelolaan);
    work(office, stream, '2.2', cast.elektronik);
    expect(back('2.1', cast.pengelolaan)).toBe('sudah-dibuka-penerus');
    expect(back('2.2', cast.elektronik)).toBe('diterima');
    expect(openTasksOf(office, stream)).toMatchObject([{ task: '2.2', status: 'dikerjakan' }]);
  });

  it('taking back the step before drops them all while nobody has begun, and not after', () => {
    const { office, cast, stream } = gathering();
    const back = { berkas: stream, task: '1.1' };
    expect(codeOf(office.run('task.take-back', back, { actor: cast.pembinaan }))).toBe('diterima');
    expect(openTask(office, stream).task).toBe('1.1');
    finish(office, stream, '1.1', cast.pembinaan);
    take(office, stream, '2.2', cast.elektronik);
    expect(codeOf(office.run('task.take-back', back, { actor: cast.pembinaan }))).toBe(
      'sudah-dibuka-penerus',
    );
  });

  it('sent back from after it to before it, the corrected work comes back past it', () => {
    const { office, cast, stream } = gathering();
    work(office, stream, '2.1', cast.pengelolaan);
    work(office, stream, '2.2', cast.elektronik);
    const again = { berkas: stream, task: '3.1', to: '1', reason };
    office.must('task.return', again, { actor: cast.pembinaan });
    work(office, stream, '1.2', cast.pembinaan);
    expect(openTask(office, stream).task).toBe('3.2');
    expect(berkasOf(office, stream).tasks.filter(({ group }) => group !== null)).toHaveLength(2);
  });

  it('SOP 28 step 4: a second round, after the decision of step 7, is joined by itself', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.pembinaan, { sop: '28' });
    const one = (task: string, actor: string, outcome: number | null = null): void => {
      work(office, stream, task, actor, { outcome });
    };
    one('1.1', cast.kabag);
    for (const task of ['2.1', '3.1']) one(task, cast.pembinaan);
    one('4.1', cast.pengelolaan);
    one('4.2', cast.elektronik);
    for (const task of ['5.1', '6.1']) one(task, cast.pembinaan);
    one('7.1', cast.pembinaan, 1);
    expect(openTasksOf(office, stream)).toMatchObject([
      { task: '4.3', group: '4.3', resumeAt: '7' },
      { task: '4.4', group: '4.3', resumeAt: '7' },
    ]);
    one('4.4', cast.elektronik);
    one('4.3', cast.pengelolaan);
    expect(openTask(office, stream)).toMatchObject({ task: '7.2' });
  });
});
