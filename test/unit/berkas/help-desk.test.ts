import { describe, expect, it } from 'vitest';
import { openCast } from '../../builders/cast';
import {
  berkasOf,
  codeOf,
  finish,
  KASUBBAG_TERKAIT,
  openTask,
  start,
  take,
  tryStart,
  work,
} from '../../builders/work';

const POKJA = (...people: readonly string[]) => ({ pokja: { kind: 'team', people } as const });

describe('SOP 12, step 1: who starts it and what it opens', () => {
  it('opens exactly the first row, for the holders of its role, and makes the actor the pencatat', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk, { title: '  Tamu bertanya  ' });

    expect(berkasOf(office, stream)).toMatchObject({
      title: 'Tamu bertanya',
      nomor: 'B-0001/2026',
      sop: '12',
      sopVersion: 1,
      procedure: 'utama',
      pencatat: cast.helpdesk,
      result: null,
    });
    expect(openTask(office, stream)).toMatchObject({
      task: '1.1',
      step: '1',
      kind: 'decision',
      status: 'menunggu',
      queue: ['role:helpdesk'],
      takenBy: null,
      from: null,
    });
  });

  it('lets holders of any of its lanes start it, and nobody else', () => {
    const { office, cast } = openCast();
    const may = Object.entries(cast).flatMap(([part, person]) =>
      codeOf(tryStart(office, person)) === 'diterima' ? [part] : [],
    );

    expect(may).toEqual([
      'pembinaan',
      'pengelolaan',
      'elektronik',
      'helpdesk',
      'helpdeskDua',
      'pokjaSatu',
      'pokjaDua',
    ]);
    expect(codeOf(tryStart(office, 'orang:tidak-terdaftar'))).toBe('tidak-berhak');
  });

  it.each([
    ['sop-tidak-ada', { sop: '99' }],
    ['prosedur-tidak-ada', { procedure: 'lain' }],
    ['pelaksana-tidak-sah', { lanes: { 'lajur-asing': { kind: 'role', role: 'helpdesk' } } as const }],
    ['isian-tidak-sah', { title: 'ab' }],
    ['isian-tidak-sah', { title: '          ' }],
    ['isian-tidak-sah', { sop: '1' }],
  ])('refuses %s for %j', (code, how) => {
    const { office, cast } = openCast();
    expect(codeOf(tryStart(office, cast.helpdesk, how))).toBe(code);
    expect(office.streams().some((stream) => stream.startsWith('berkas:'))).toBe(false);
  });

  it('refuses a second berkas under the same command', () => {
    const { office, cast } = openCast();
    const data = { sop: '12', procedure: 'utama', title: 'Tamu bertanya', lanes: {} };
    const act = { actor: cast.helpdesk, commandId: '00000000-0000-4000-8000-00000000abcd' };
    expect(codeOf(office.run('berkas.start', data, act))).toBe('diterima');
    expect(codeOf(office.run('berkas.start', data, act))).toBe('berkas-sudah-ada');
  });
});

describe('SOP 12, the ways through', () => {
  it('answered at once: 1 → 4, only Helpdesk holds step 4, and the berkas ends selesai', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    work(office, stream, '1.1', cast.helpdesk, { outcome: 1 });

    expect(openTask(office, stream)).toMatchObject({
      task: '4.1',
      from: '1.1',
      queue: ['role:helpdesk'],
      laneLabel: 'Helpdesk',
    });
    work(office, stream, '4.1', cast.helpdeskDua);
    expect(berkasOf(office, stream)).toMatchObject({ result: 'selesai' });
    expect(berkasOf(office, stream).closedAt).not.toBeNull();
  });

  it('answered by the Kasubbag: 1 → 2 → 4, and step 4 is for those the matter reached, not the Pokja', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    expect(openTask(office, stream)).toMatchObject({ task: '2.1', queue: ['role:helpdesk'] });
    work(office, stream, '2.1', cast.helpdesk, { outcome: 0, lanes: KASUBBAG_TERKAIT });

    expect(openTask(office, stream)).toMatchObject({
      task: '4.1',
      queue: ['role:helpdesk', 'role:kasubbag-pembinaan'],
      laneLabel: 'Helpdesk/ Kasubbag Terkait',
    });
    expect(codeOf(take(office, stream, '4.1', cast.pokjaSatu))).toBe('tidak-berhak');
    expect(codeOf(take(office, stream, '4.1', cast.pengelolaan))).toBe('tidak-berhak');
    work(office, stream, '4.1', cast.pembinaan);
    expect(berkasOf(office, stream).result).toBe('selesai');
  });

  it('names only the lanes that hold step 4 when the Kasubbag was not named', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    work(office, stream, '2.1', cast.helpdesk, { outcome: 0 });
    expect(openTask(office, stream)).toMatchObject({ queue: ['role:helpdesk'], laneLabel: 'Helpdesk' });
  });

  it('too technical: 1 → 2 → 3 → 4 with the Pokja, and step 4 is for Kasubbag and Pokja, not the Helpdesk', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0 });
    work(office, stream, '2.1', cast.helpdesk, { outcome: 1, lanes: KASUBBAG_TERKAIT });
    expect(openTask(office, stream)).toMatchObject({
      task: '3.1',
      kind: 'task',
      queue: ['role:kasubbag-pembinaan'],
      with: ['Pokja'],
    });
    work(office, stream, '3.1', cast.pembinaan, { lanes: POKJA(cast.pokjaSatu, cast.pokjaDua) });

    expect(openTask(office, stream)).toMatchObject({
      task: '4.1',
      queue: ['role:kasubbag-pembinaan', `tim:${stream}:pokja`],
    });
    expect(codeOf(take(office, stream, '4.1', cast.helpdesk))).toBe('tidak-berhak');
    work(office, stream, '4.1', cast.pokjaDua);
    expect(berkasOf(office, stream).result).toBe('selesai');
  });

  it('keeps the version it was started with when the SOP changes', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const sop = office.world.read('sop', 'sop:12')?.versions[0]?.sop;
    if (sop === undefined) throw new Error('SOP 12 is not there');
    const shorter = sop.procedures.map((procedure) => ({
      ...procedure,
      lanes: procedure.lanes.slice(0, 1),
      steps: [{ ...procedure.steps[0], kind: 'task', next: [], with: [] }],
    }));
    office.must('sop.publish', { sop: { ...sop, procedures: shorter } }, { actor: 'program' });

    work(office, stream, '1.1', cast.helpdesk, { outcome: 1 });
    expect(openTask(office, stream).step).toBe('4');
    expect(berkasOf(office, stream).sopVersion).toBe(1);
    const later = start(office, cast.helpdesk);
    work(office, later, '1.1', cast.helpdesk);
    expect(berkasOf(office, later)).toMatchObject({ sopVersion: 2, result: 'selesai' });
  });
});

describe('finishing', () => {
  it.each([
    ['hasil-belum-dipilih', null],
    ['hasil-tidak-dikenal', 2],
    ['hasil-tidak-dikenal', 20],
    ['isian-tidak-sah', -1],
    ['isian-tidak-sah', 0.5],
  ])('refuses %s for outcome %j of a two-way decision', (code, outcome) => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdesk);
    expect(codeOf(finish(office, stream, '1.1', cast.helpdesk, { outcome }))).toBe(code);
    expect(openTask(office, stream)).toMatchObject({ task: '1.1', takenBy: cast.helpdesk });
  });

  it('refuses an outcome on a step that is no decision', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    work(office, stream, '1.1', cast.helpdesk, { outcome: 1 });
    take(office, stream, '4.1', cast.helpdesk);
    expect(codeOf(finish(office, stream, '4.1', cast.helpdesk, { outcome: 0 }))).toBe('hasil-tidak-dikenal');
  });

  it('refuses an outsider’s date on a step of the office’s own', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdesk);
    const outside = { date: '2026-03-02', proof: 'Surat' };
    expect(codeOf(finish(office, stream, '1.1', cast.helpdesk, { outcome: 1, outside }))).toBe(
      'isian-tidak-sah',
    );
  });

  it('refuses every move on a closed berkas, but for a note and a new title', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    work(office, stream, '1.1', cast.helpdesk, { outcome: 1 });
    work(office, stream, '4.1', cast.helpdesk);
    const ref = { berkas: stream, task: '4.1' };
    const actor = { actor: cast.helpdesk };

    expect(codeOf(office.run('task.take', ref, actor))).toBe('berkas-sudah-selesai');
    expect(codeOf(office.run('task.release', ref, actor))).toBe('berkas-sudah-selesai');
    expect(codeOf(office.run('task.arrive', { ...ref, note: '' }, actor))).toBe('berkas-sudah-selesai');
    expect(codeOf(finish(office, stream, '4.1', cast.helpdesk))).toBe('berkas-sudah-selesai');
    expect(codeOf(office.run('berkas.note', { berkas: stream, text: 'susulan', lampiran: [] }, actor))).toBe(
      'diterima',
    );
    const rename = { berkas: stream, title: 'Tamu PT Maju', seen: { title: 'Tamu bertanya' } };
    expect(codeOf(office.run('berkas.rename', rename, actor))).toBe('diterima');
    expect(berkasOf(office, stream)).toMatchObject({ title: 'Tamu PT Maju', result: 'selesai' });
  });
});
