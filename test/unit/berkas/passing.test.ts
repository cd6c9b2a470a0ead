import { describe, expect, it } from 'vitest';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import {
  berkasOf,
  codeOf,
  finish,
  KASUBBAG_TERKAIT,
  openTask,
  start,
  take,
  taskOf,
  work,
} from '../../builders/work';

const reason = 'sudah diumumkan pada langkah lain';

function decided(): { readonly office: Office; readonly cast: Cast; readonly stream: string } {
  const { office, cast } = openCast();
  publish(office, '90', [
    {
      id: '1',
      lane: 'helpdesk',
      kind: 'decision',
      next: [
        { to: '2', when: 'ya' },
        { to: null, result: 'gagal', when: 'tidak' },
      ],
    },
    { id: '2', lane: 'kasubbag-terkait', next: [{ to: '3' }] },
    { id: '3', lane: 'ppk' },
  ]);
  return { office, cast, stream: start(office, cast.helpdesk, { sop: '90' }) };
}

interface Pass {
  readonly task?: string;
  readonly outcome?: number | null;
  readonly lanes?: object;
}

function pass(office: Office, type: string, stream: string, actor: string, how: Pass = {}): string {
  const { task = '1.1', outcome = 0, lanes = KASUBBAG_TERKAIT } = how;
  return codeOf(office.run(type, { berkas: stream, task, outcome, reason, lanes }, { actor }));
}

describe.each([
  ['task.fulfil', 'dipenuhi'],
  ['task.skip', 'dilewati'],
] as const)('%s', (type, mark) => {
  it(`closes a step with the mark ${mark} and its reason, and goes on as if it were done`, () => {
    const { office, cast, stream } = decided();
    expect(pass(office, type, stream, cast.helpdesk)).toBe('diterima');
    expect(taskOf(office, stream, '1.1')).toMatchObject({ status: 'selesai', mark, outcome: 0 });
    expect(openTask(office, stream)).toMatchObject({ task: '2.1', from: '1.1' });
    const told = berkasOf(office, stream).story.find(({ what }) => what.kind === mark);
    expect(told?.what).toEqual({ kind: mark, no: null, text: 'Langkah 1', reason });
  });

  it('asks the way out of a decision, one that exists, and holders for the next lane', () => {
    const { office, cast, stream } = decided();
    expect(pass(office, type, stream, cast.helpdesk, { outcome: null })).toBe('hasil-belum-dipilih');
    expect(pass(office, type, stream, cast.helpdesk, { outcome: 5 })).toBe('hasil-tidak-dikenal');
    expect(pass(office, type, stream, cast.helpdesk, { lanes: {} })).toBe('pelaksana-belum-ditunjuk');
    const lanes = { 'kasubbag-terkait': { kind: 'role', role: 'helpdesk' } };
    expect(pass(office, type, stream, cast.helpdesk, { lanes })).toBe('pelaksana-tidak-sah');
  });

  it('closes the berkas where the way ends', () => {
    const { office, cast, stream } = decided();
    expect(pass(office, type, stream, cast.helpdesk, { outcome: 1 })).toBe('diterima');
    expect(berkasOf(office, stream).result).toBe('gagal');
    expect(pass(office, type, stream, cast.helpdesk)).toBe('berkas-sudah-selesai');
  });

  it('needs no date and proof of an outsider’s step: nothing was done in it', () => {
    const { office, cast, stream } = decided();
    work(office, stream, '1.1', cast.helpdesk, { outcome: 0, lanes: KASUBBAG_TERKAIT });
    work(office, stream, '2.1', cast.pembinaan);
    const how = { task: '3.1', outcome: null, lanes: {} };
    expect(pass(office, type, stream, cast.helpdesk, how)).toBe('diterima');
    expect(berkasOf(office, stream).result).toBe('selesai');
  });
});

describe('who may', () => {
  it('fulfil: whoever may work the step, and only its holder once it is taken', () => {
    const { office, cast, stream } = decided();
    expect(pass(office, 'task.fulfil', stream, cast.kabag)).toBe('tidak-berhak');
    take(office, stream, '1.1', cast.helpdesk);
    expect(pass(office, 'task.fulfil', stream, cast.helpdeskDua)).toBe('tugas-bukan-milik');
    expect(pass(office, 'task.fulfil', stream, cast.helpdesk)).toBe('diterima');
  });

  it('skip: who leads the berkas, though another has the step in work', () => {
    const { office, cast, stream } = decided();
    take(office, stream, '1.1', cast.helpdeskDua);
    expect(pass(office, 'task.skip', stream, cast.helpdeskDua)).toBe('tidak-berhak');
    expect(pass(office, 'task.skip', stream, cast.pegawai)).toBe('tidak-berhak');
    expect(pass(office, 'task.skip', stream, cast.kabag)).toBe('diterima');
  });

  it('both pass a step whose outsider’s act never came', () => {
    for (const type of ['task.skip', 'task.fulfil']) {
      const { office, cast } = openCast();
      const stream = start(office, cast.helpdesk, { sop: '13' });
      work(office, stream, '1.1', cast.helpdesk);
      const actor = type === 'task.skip' ? cast.helpdesk : cast.verifikator;
      expect(pass(office, type, stream, actor, { task: '2.1', outcome: null, lanes: {} }), type).toBe(
        'diterima',
      );
      expect(openTask(office, stream).step).toBe('3');
    }
  });
});

describe('handing a task to a colleague', () => {
  const hand = (office: Office, stream: string, actor: string, to: string): string =>
    codeOf(
      office.run('task.hand', { berkas: stream, task: '1.1', to, note: 'mohon dilanjutkan' }, { actor }),
    );

  it('makes it theirs, with the time of the taking and the due moment kept', () => {
    const { office, cast, stream } = decided();
    take(office, stream, '1.1', cast.helpdesk);
    const before = openTask(office, stream);
    expect(hand(office, stream, cast.helpdesk, cast.helpdeskDua)).toBe('diterima');
    expect(openTask(office, stream)).toEqual({ ...before, takenBy: cast.helpdeskDua });
    expect(codeOf(finish(office, stream, '1.1', cast.helpdesk, { outcome: 1 }))).toBe('tugas-bukan-milik');
    expect(codeOf(finish(office, stream, '1.1', cast.helpdeskDua, { outcome: 1 }))).toBe('diterima');
  });

  it('is for the one who has it', () => {
    const { office, cast, stream } = decided();
    expect(hand(office, stream, cast.helpdesk, cast.helpdeskDua)).toBe('tugas-belum-diambil');
    take(office, stream, '1.1', cast.helpdesk);
    expect(hand(office, stream, cast.helpdeskDua, cast.helpdeskDua)).toBe('tugas-bukan-milik');
  });

  it('goes to somebody who may hold it: no other role, not oneself, nobody gone or unknown', () => {
    const { office, cast, stream } = decided();
    take(office, stream, '1.1', cast.helpdesk);
    for (const to of [cast.verifikator, cast.helpdesk, 'orang:tidak-ada', stream])
      expect(hand(office, stream, cast.helpdesk, to), to).toBe('pelaksana-tidak-sah');
    const gone = { orang: cast.helpdeskDua, reason: 'pindah tugas', release: [] };
    office.must('orang.deactivate', gone, { actor: cast.administrator });
    expect(hand(office, stream, cast.helpdesk, cast.helpdeskDua)).toBe('pelaksana-tidak-sah');
  });
});
