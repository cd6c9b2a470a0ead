import { describe, expect, it } from 'vitest';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import {
  arrive,
  berkasOf,
  codeOf,
  finish,
  KASUBBAG_TERKAIT,
  openTask,
  openTasksOf,
  start,
  take,
  taskOf,
  work,
} from '../../builders/work';

const reason = 'lampiran belum disertakan';

/** 1 → 2 → 3 → 4: Helpdesk, Helpdesk, Verifikator, Pengadministrasi; `upTo` of them are done. */
function chain(upTo = 2): { readonly office: Office; readonly cast: Cast; readonly stream: string } {
  const { office, cast } = openCast();
  publish(office, '90', [
    { id: '1', lane: 'helpdesk', next: [{ to: '2' }] },
    { id: '2', lane: 'helpdesk', next: [{ to: '3' }] },
    { id: '3', lane: 'verifikator', next: [{ to: '4' }] },
    { id: '4', lane: 'pengadministrasi' },
  ]);
  const stream = start(office, cast.helpdesk, { sop: '90' });
  const holders = [cast.helpdesk, cast.helpdeskDua, cast.verifikator, cast.pengadministrasi];
  for (const [index, holder] of holders.slice(0, upTo).entries())
    work(office, stream, `${index + 1}.1`, holder);
  return { office, cast, stream };
}

describe('sending a task back', () => {
  const back = (office: Office, stream: string, task: string, to: string, actor: string): string =>
    codeOf(office.run('task.return', { berkas: stream, task, to, reason }, { actor }));

  it('opens the earlier step anew, and what is corrected comes back to the one who returned it', () => {
    const { office, cast, stream } = chain();
    expect(back(office, stream, '3.1', '1', cast.verifikator)).toBe('diterima');
    expect(taskOf(office, stream, '3.1')).toMatchObject({
      status: 'selesai',
      mark: 'dikembalikan',
      finishedBy: cast.verifikator,
    });
    expect(openTask(office, stream)).toMatchObject({
      task: '1.2',
      queue: ['role:helpdesk'],
      resumeAt: '3',
      status: 'menunggu',
    });
    expect(berkasOf(office, stream).story.at(-2)?.what).toEqual({
      kind: 'dikembalikan',
      no: null,
      toNo: null,
      reason,
    });
    work(office, stream, '1.2', cast.helpdesk);
    expect(openTask(office, stream)).toMatchObject({ task: '3.2', resumeAt: null });
    work(office, stream, '3.2', cast.verifikator);
    expect(openTask(office, stream).task).toBe('4.1');
  });

  it('is for whoever has it, or may take it while nobody has', () => {
    const { office, cast, stream } = chain();
    expect(back(office, stream, '3.1', '1', cast.helpdesk)).toBe('tidak-berhak');
    take(office, stream, '3.1', cast.verifikator);
    expect(back(office, stream, '3.1', '1', cast.helpdesk)).toBe('tugas-bukan-milik');
    expect(back(office, stream, '3.1', '1', cast.verifikator)).toBe('diterima');
  });

  it('goes to a step that was worked before only', () => {
    const { office, cast, stream } = chain();
    for (const to of ['3', '4', '9'])
      expect(back(office, stream, '3.1', to, cast.verifikator), to).toBe('langkah-tidak-sah');
  });

  it('asks a reason', () => {
    const { office, cast, stream } = chain();
    const data = { berkas: stream, task: '3.1', to: '1', reason: '  ' };
    expect(codeOf(office.run('task.return', data, { actor: cast.verifikator }))).toBe('isian-tidak-sah');
  });

  it('is not possible while the outsider’s act is awaited, and is once it came', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk, { sop: '13' });
    work(office, stream, '1.1', cast.helpdesk);
    expect(back(office, stream, '2.1', '1', cast.verifikator)).toBe('menunggu-pihak-luar');
    arrive(office, stream, '2.1', cast.verifikator);
    expect(back(office, stream, '2.1', '1', cast.verifikator)).toBe('diterima');
  });

  it('a return on a return comes home step by step', () => {
    const { office, cast, stream } = chain(3);
    back(office, stream, '4.1', '3', cast.pengadministrasi);
    back(office, stream, '3.2', '1', cast.verifikator);
    work(office, stream, '1.2', cast.helpdesk);
    expect(openTask(office, stream).task).toBe('3.3');
    work(office, stream, '3.3', cast.verifikator);
    expect(openTask(office, stream)).toMatchObject({ task: '4.2' });
  });

  it('what was returned twice comes home through both, however far apart they are', () => {
    const { office, cast, stream } = chain(3);
    back(office, stream, '4.1', '2', cast.pengadministrasi);
    back(office, stream, '2.2', '1', cast.helpdesk);
    work(office, stream, '1.2', cast.helpdesk);
    expect(openTask(office, stream)).toMatchObject({ task: '2.3', resumeAt: '4' });
    work(office, stream, '2.3', cast.helpdesk);
    expect(openTask(office, stream)).toMatchObject({ task: '4.2', resumeAt: null });
  });

  it('and through three', () => {
    const { office, cast } = openCast();
    publish(
      office,
      '90',
      ['1', '2', '3', '4', '5', '6'].map((id) => ({
        id,
        lane: 'helpdesk',
        next: id === '6' ? [] : [{ to: String(Number(id) + 1) }],
      })),
    );
    const stream = start(office, cast.helpdesk, { sop: '90' });
    for (const id of ['1', '2', '3', '4', '5']) work(office, stream, `${id}.1`, cast.helpdesk);
    for (const [task, to] of [
      ['6.1', '4'],
      ['4.2', '2'],
      ['2.2', '1'],
    ] as const)
      expect(back(office, stream, task, to, cast.helpdesk)).toBe('diterima');
    const steps: string[] = [];
    while (openTasksOf(office, stream).length > 0) {
      const { task, step } = openTask(office, stream);
      steps.push(step);
      work(office, stream, task, cast.helpdesk);
    }
    expect(steps).toEqual(['1', '2', '4', '6']);
  });

  it('a return that came home is forgotten: the next time the step goes on as printed', () => {
    const { office, cast, stream } = chain(3);
    back(office, stream, '4.1', '2', cast.pengadministrasi);
    work(office, stream, '2.2', cast.helpdesk);
    expect(openTask(office, stream).task).toBe('4.2');
    back(office, stream, '4.2', '1', cast.pengadministrasi);
    work(office, stream, '1.2', cast.helpdesk);
    expect(openTask(office, stream)).toMatchObject({ task: '4.3', resumeAt: null });
  });

  describe('to a decision', () => {
    /** 1 decides between 2 and 3; 2 → 3 → 4. It stands at 4, by the way over 2. */
    function decided(): ReturnType<typeof chain> {
      const { office, cast } = openCast();
      const ways = [
        { to: '2', when: 'rumit' },
        { to: '3', when: 'mudah' },
        { to: null, when: 'batal', result: 'dikembalikan' },
      ] as const;
      publish(office, '90', [
        { id: '1', lane: 'helpdesk', kind: 'decision', next: ways },
        { id: '2', lane: 'helpdesk', next: [{ to: '3' }] },
        { id: '3', lane: 'helpdesk', next: [{ to: '4' }] },
        { id: '4', lane: 'helpdesk' },
      ]);
      const stream = start(office, cast.helpdesk, { sop: '90' });
      work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
      for (const task of ['2.1', '3.1']) work(office, stream, task, cast.helpdesk);
      expect(back(office, stream, '4.1', '1', cast.helpdesk)).toBe('diterima');
      return { office, cast, stream };
    }

    it('decided as before, it comes back to who returned it', () => {
      const { office, cast, stream } = decided();
      work(office, stream, '1.2', cast.helpdesk, { outcome: 0 });
      expect(openTask(office, stream)).toMatchObject({ task: '4.2', resumeAt: null });
    });

    it('decided otherwise, it takes the other way from there', () => {
      const { office, cast, stream } = decided();
      work(office, stream, '1.2', cast.helpdesk, { outcome: 1 });
      expect(openTask(office, stream)).toMatchObject({ task: '3.2', resumeAt: null });
    });

    it('decided to end, it ends', () => {
      const { office, cast, stream } = decided();
      work(office, stream, '1.2', cast.helpdesk, { outcome: 2 });
      expect(berkasOf(office, stream).result).toBe('dikembalikan');
    });
  });

  it('ends a pause with it', () => {
    const { office, cast, stream } = chain();
    take(office, stream, '3.1', cast.verifikator);
    const pause = { berkas: stream, task: '3.1', reason, lookAgain: '2026-03-09' };
    office.must('task.pause', pause, { actor: cast.verifikator });
    back(office, stream, '3.1', '1', cast.verifikator);
    expect(taskOf(office, stream, '3.1').pauses[0]?.to).toBe(office.bodies.at(-1)?.at);
  });
});

describe('taking back', () => {
  const takeBack = (office: Office, stream: string, task: string, actor: string): string =>
    codeOf(office.run('task.take-back', { berkas: stream, task }, { actor }));

  it('gives a finished step back while nobody has begun what it opened, any time later', () => {
    const { office, cast, stream } = chain();
    office.must('berkas.note', { berkas: stream, text: 'catatan', lampiran: [] }, { actor: cast.kabag });
    expect(takeBack(office, stream, '2.1', cast.helpdeskDua)).toBe('diterima');
    expect(openTasksOf(office, stream)).toMatchObject([
      { task: '2.1', status: 'dikerjakan', takenBy: cast.helpdeskDua, mark: null, finishedAt: null },
    ]);
    expect(codeOf(finish(office, stream, '2.1', cast.helpdeskDua))).toBe('diterima');
    expect(openTask(office, stream).task).toBe('3.1');
  });

  it('is for the one who finished it only', () => {
    const { office, cast, stream } = chain();
    for (const actor of [cast.helpdesk, cast.verifikator, cast.kabag])
      expect(takeBack(office, stream, '2.1', actor)).toBe('urung-bukan-milik');
    expect(takeBack(office, stream, '9.1', cast.helpdeskDua)).toBe('tugas-tidak-ada');
  });

  it('is of what is finished, and once: what is open again is not taken back again', () => {
    const { office, cast, stream } = chain();
    expect(takeBack(office, stream, '3.1', cast.helpdeskDua)).toBe('tugas-masih-terbuka');
    takeBack(office, stream, '2.1', cast.helpdeskDua);
    expect(takeBack(office, stream, '2.1', cast.helpdeskDua)).toBe('tugas-masih-terbuka');
  });

  it('is not possible once somebody has begun, though it lies on the queue again', () => {
    const { office, cast, stream } = chain();
    take(office, stream, '3.1', cast.verifikator);
    expect(takeBack(office, stream, '2.1', cast.helpdeskDua)).toBe('sudah-dibuka-penerus');
    expect(takeBack(office, stream, '1.1', cast.helpdesk)).toBe('sudah-dibuka-penerus');
  });

  it('is not possible once it was recorded that the outsider’s act came', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk, { sop: '13' });
    work(office, stream, '1.1', cast.helpdesk);
    arrive(office, stream, '2.1', cast.verifikator);
    expect(takeBack(office, stream, '1.1', cast.helpdesk)).toBe('sudah-dibuka-penerus');
  });

  it('is not possible of a berkas that is closed, nor after it was opened again elsewhere', () => {
    const { office, cast, stream } = chain(4);
    expect(takeBack(office, stream, '4.1', cast.pengadministrasi)).toBe('berkas-sudah-selesai');
    office.must('berkas.reopen', { berkas: stream, reason, step: '2' }, { actor: cast.kabag });
    expect(takeBack(office, stream, '4.1', cast.pengadministrasi)).toBe('sudah-dibuka-penerus');
    expect(openTasksOf(office, stream).map(({ task }) => task)).toEqual(['2.2']);
  });

  it('gives the lanes that were named with the finish back as they were', () => {
    const { office, cast } = openCast();
    publish(office, '90', [
      { id: '1', lane: 'helpdesk', next: [{ to: '2' }] },
      { id: '2', lane: 'kasubbag-terkait' },
    ]);
    const stream = start(office, cast.helpdesk, { sop: '90' });
    work(office, stream, '1.1', cast.helpdesk, { lanes: KASUBBAG_TERKAIT });
    expect(berkasOf(office, stream).lanes).toEqual(KASUBBAG_TERKAIT);
    expect(takeBack(office, stream, '1.1', cast.helpdesk)).toBe('diterima');
    expect(berkasOf(office, stream).lanes).toEqual({});
    const other = { 'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pengelolaan' } } as const;
    expect(codeOf(finish(office, stream, '1.1', cast.helpdesk, { lanes: other }))).toBe('diterima');
    expect(openTask(office, stream).queue).toEqual(['role:kasubbag-pengelolaan']);
  });

  it('leaves the lanes alone that were named before it', () => {
    const { office, cast } = openCast();
    publish(office, '90', [
      { id: '1', lane: 'helpdesk', next: [{ to: '2' }] },
      { id: '2', lane: 'helpdesk', next: [{ to: '3' }] },
      { id: '3', lane: 'kasubbag-terkait' },
    ]);
    const stream = start(office, cast.helpdesk, { sop: '90' });
    work(office, stream, '1.1', cast.helpdesk, { lanes: KASUBBAG_TERKAIT });
    work(office, stream, '2.1', cast.helpdesk);
    expect(takeBack(office, stream, '2.1', cast.helpdesk)).toBe('diterima');
    expect(berkasOf(office, stream).lanes).toEqual(KASUBBAG_TERKAIT);
  });

  it.each(['task.skip', 'task.fulfil'])('is not for what was closed by %s', (type) => {
    const { office, cast, stream } = chain();
    const data = { berkas: stream, task: '3.1', outcome: null, reason, lanes: {} };
    const actor = type === 'task.skip' ? cast.kabag : cast.verifikator;
    office.must(type, data, { actor });
    expect(takeBack(office, stream, '3.1', actor)).toBe('urung-bukan-milik');
  });
});

describe('asking for a task back', () => {
  const ask = (office: Office, stream: string, actor: string): string =>
    codeOf(office.run('task.ask-return', { berkas: stream, task: '3.1', reason }, { actor }));

  it('puts the wish of somebody who worked on the berkas beside the task, with the reason', () => {
    const { office, cast, stream } = chain();
    take(office, stream, '3.1', cast.verifikator);
    expect(ask(office, stream, cast.helpdesk)).toBe('diterima');
    expect(openTask(office, stream)).toMatchObject({
      takenBy: cast.verifikator,
      returnWish: { by: cast.helpdesk, reason },
    });
  });

  it('is not for others, nor for the one who has it', () => {
    const { office, cast, stream } = chain();
    take(office, stream, '3.1', cast.verifikator);
    expect(ask(office, stream, cast.kabag)).toBe('tidak-berhak');
    expect(ask(office, stream, cast.verifikator)).toBe('tidak-berhak');
  });

  it('is told once: the next who gets the task is not troubled with it', () => {
    const { office, cast, stream } = chain();
    office.must('peran.grant', { orang: cast.pegawai, role: 'verifikator' }, { actor: cast.administrator });
    take(office, stream, '3.1', cast.verifikator);
    ask(office, stream, cast.helpdesk);
    const hand = { berkas: stream, task: '3.1', to: cast.pegawai, note: '' };
    office.must('task.hand', hand, { actor: cast.verifikator });
    expect(openTask(office, stream).returnWish).toBeNull();
  });
});
