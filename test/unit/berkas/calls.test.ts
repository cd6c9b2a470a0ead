import { describe, expect, it } from 'vitest';
import { openCast, type Cast } from '../../builders/cast';
import { publish, type MadeStep } from '../../builders/made-sop';
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
  tryStart,
  work,
} from '../../builders/work';
import { instantOf, WIB_OFFSET_MINUTES } from '../../../shared/time';

const lane = 'helpdesk';
const reason = 'tidak jadi diperlukan';

/** SOP 91, 92 and 93 are one step each; SOP 90 is what a test makes of it. */
function openWith(...steps: readonly MadeStep[]): { readonly office: Office; readonly cast: Cast } {
  const opened = openCast();
  for (const number of ['91', '92', '93']) publish(opened.office, number, [{ id: '1', lane }]);
  publish(opened.office, '90', steps);
  return opened;
}

function call(office: Office, actor: string, parent: string, sop: string, task = '1.1') {
  return tryStart(office, actor, { sop, cause: { berkas: parent, task } });
}

/** Calls a SOP of one step for a step of a berkas, and works it to its end. */
function callAndWork(office: Office, actor: string, parent: string, sop: string): string {
  const done = call(office, actor, parent, sop);
  if (!done.ok) throw new Error(done.error.code);
  work(office, done.value.subject, '1.1', actor);
  return done.value.subject;
}

describe('a called SOP does the work of a step', () => {
  const calling = { id: '1', lane, calls: [{ sop: '91' }], next: [{ to: '2' }] };

  it('starting it takes the step, which waits; its end tells the step, which can be finished', () => {
    const { office, cast } = openWith(calling, { id: '2', lane });
    const parent = start(office, cast.helpdesk, { sop: '90' });
    const child = call(office, cast.helpdesk, parent, '91');
    expect(codeOf(child)).toBe('diterima');
    const stream = child.ok ? child.value.subject : '';
    expect(taskOf(office, parent, '1.1')).toMatchObject({
      status: 'menunggu-berkas',
      takenBy: cast.helpdesk,
      children: [{ berkas: stream, nomor: berkasOf(office, stream).nomor, sop: '91', result: null }],
    });
    expect(berkasOf(office, stream)).toMatchObject({
      pencatat: cast.helpdesk,
      cause: { kind: 'dipanggil', berkas: parent, nomor: berkasOf(office, parent).nomor, task: '1.1' },
    });
    expect(finish(office, parent, '1.1', cast.helpdesk)).toMatchObject({
      ok: false,
      error: { code: 'berkas-lain-belum-selesai', detail: { sop: '91' } },
    });

    work(office, stream, '1.1', cast.helpdesk);
    expect(taskOf(office, parent, '1.1')).toMatchObject({
      status: 'dikerjakan',
      children: [{ berkas: stream, result: 'selesai' }],
    });
    expect(berkasOf(office, parent).story.at(-1)?.what).toEqual({
      kind: 'anak-selesai',
      nomor: berkasOf(office, stream).nomor,
      sop: '91',
      result: 'selesai',
    });
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk))).toBe('diterima');
  });

  it('cannot be finished before, though nothing runs', () => {
    const { office, cast } = openWith(calling, { id: '2', lane });
    const parent = start(office, cast.helpdesk, { sop: '90' });
    take(office, parent, '1.1', cast.helpdesk);
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk))).toBe('berkas-lain-belum-selesai');
  });

  it('is started by who may work the step only, one at a time, and only a SOP the step calls', () => {
    const { office, cast } = openWith(calling, { id: '2', lane });
    const parent = start(office, cast.helpdesk, { sop: '90' });
    expect(codeOf(call(office, cast.verifikator, parent, '91'))).toBe('tidak-berhak');
    expect(codeOf(call(office, cast.helpdesk, parent, '92'))).toBe('sop-tidak-dipanggil');
    expect(codeOf(call(office, cast.helpdesk, parent, '91', '9.9'))).toBe('tugas-tidak-ada');
    take(office, parent, '1.1', cast.helpdesk);
    expect(codeOf(call(office, cast.helpdeskDua, parent, '91'))).toBe('tugas-bukan-milik');
    expect(codeOf(call(office, cast.helpdesk, parent, '91'))).toBe('diterima');
    const child = taskOf(office, parent, '1.1').children[0];
    expect(call(office, cast.helpdesk, parent, '91')).toMatchObject({
      error: { code: 'berkas-lain-masih-berjalan', detail: { nomor: child?.nomor, sop: '91' } },
    });
  });

  it('whoever has it may start a SOP none of whose lanes is theirs: the step gives the right', () => {
    const { office, cast } = openWith(calling, { id: '2', lane });
    publish(office, '91', [{ id: '1', lane: 'verifikator' }]);
    expect(codeOf(tryStart(office, cast.helpdesk, { sop: '91' }))).toBe('tidak-berhak');
    const parent = start(office, cast.helpdesk, { sop: '90' });
    expect(codeOf(call(office, cast.helpdesk, parent, '91'))).toBe('diterima');
  });

  it('the step waits: it is not put back, paused, sent back or passed over meanwhile', () => {
    const { office, cast } = openWith({ id: '0', lane, next: [{ to: '1' }] }, calling, { id: '2', lane });
    const parent = start(office, cast.helpdesk, { sop: '90' });
    work(office, parent, '0.1', cast.helpdesk);
    call(office, cast.helpdesk, parent, '91');
    const ref = { berkas: parent, task: '1.1' };
    const tries: readonly (readonly [string, object])[] = [
      ['task.release', {}],
      ['task.pause', { reason, lookAgain: '2026-03-09' }],
      ['task.return', { to: '0', reason }],
      ['task.fulfil', { outcome: null, reason, lanes: {} }],
      ['task.skip', { outcome: null, reason, lanes: {} }],
    ];
    for (const [type, more] of tries)
      expect(codeOf(office.run(type, { ...ref, ...more }, { actor: cast.helpdesk })), type).toBe(
        'tugas-sedang-menunggu',
      );
  });

  it('is not started from a step that stands still', () => {
    const { office, cast } = openWith(calling, { id: '2', lane });
    const parent = start(office, cast.helpdesk, { sop: '90' });
    take(office, parent, '1.1', cast.helpdesk);
    const data = { berkas: parent, task: '1.1', reason, lookAgain: '2026-03-09' };
    office.must('task.pause', data, { actor: cast.helpdesk });
    expect(codeOf(call(office, cast.helpdesk, parent, '91'))).toBe('tugas-sedang-menunggu');
  });

  it('the step is due from when it was taken with the start; one by a schedule must be dated first', () => {
    const ten = { text: '10 menit', unit: 'menit', min: 10, max: 10 } as const;
    const { office, cast } = openWith({ ...calling, duration: ten }, { id: '2', lane });
    const at = instantOf('2026-03-02', 9 * 60, WIB_OFFSET_MINUTES);
    const parent = start(office, cast.helpdesk, { sop: '90' });
    tryStart(office, cast.helpdesk, { sop: '91', cause: { berkas: parent, task: '1.1' }, at });
    expect(taskOf(office, parent, '1.1').dueAt).toBe(at + 600_000);

    const schedule = { text: 'Sesuai jadwal', unit: 'jadwal', min: null, max: null } as const;
    publish(office, '90', [
      { ...calling, duration: schedule },
      { id: '2', lane },
    ]);
    const other = start(office, cast.helpdesk, { sop: '90' });
    expect(codeOf(call(office, cast.helpdesk, other, '91'))).toBe('tanggal-jadwal-wajib');
    take(office, other, '1.1', cast.helpdesk);
    expect(codeOf(call(office, cast.helpdesk, other, '91'))).toBe('diterima');
  });
});

describe('several calls', () => {
  it('are worked in their order, all of them', () => {
    const { office, cast } = openWith({ id: '1', lane, calls: [{ sop: '91' }, { sop: '92' }] });
    const parent = start(office, cast.helpdesk, { sop: '90' });
    expect(codeOf(call(office, cast.helpdesk, parent, '92'))).toBe('sop-tidak-dipanggil');
    callAndWork(office, cast.helpdesk, parent, '91');
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk))).toBe('berkas-lain-belum-selesai');
    expect(codeOf(call(office, cast.helpdesk, parent, '91'))).toBe('sop-tidak-dipanggil');
    callAndWork(office, cast.helpdesk, parent, '92');
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk))).toBe('diterima');
  });

  it('with oneOf any one of them is enough, in any place', () => {
    const calls = [{ sop: '91' }, { sop: '92' }, { sop: '93' }];
    const { office, cast } = openWith({ id: '1', lane, calls, oneOf: true });
    const parent = start(office, cast.helpdesk, { sop: '90' });
    callAndWork(office, cast.helpdesk, parent, '92');
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk))).toBe('diterima');
  });

  it('with `when` only that way of a choice needs it: SOP 24 step 5', () => {
    const next = [
      { to: null, result: 'selesai', when: 'menerima' },
      { to: null, result: 'gagal', when: 'menyetujui penolakan' },
    ] as const;
    const calls = [{ sop: '91', when: 'menyetujui penolakan' }];
    const { office, cast } = openWith({ id: '1', lane, kind: 'decision', calls, next });
    const parent = start(office, cast.helpdesk, { sop: '90' });
    take(office, parent, '1.1', cast.helpdesk);
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk, { outcome: 1 }))).toBe(
      'berkas-lain-belum-selesai',
    );
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk, { outcome: 0 }))).toBe('diterima');
  });

  it('a way that needs no call is closed as long as a called berkas runs', () => {
    const next = [
      { to: null, result: 'selesai', when: 'menerima' },
      { to: null, result: 'gagal', when: 'menolak' },
    ] as const;
    const calls = [{ sop: '91', when: 'menolak' }];
    const { office, cast } = openWith({ id: '1', lane, kind: 'decision', calls, next });
    const parent = start(office, cast.helpdesk, { sop: '90' });
    call(office, cast.helpdesk, parent, '91');
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk, { outcome: 0 }))).toBe(
      'berkas-lain-belum-selesai',
    );
  });
});

describe('a called SOP that fulfils further steps', () => {
  const calling = { id: '1', lane, calls: [{ sop: '91', fulfils: ['2'] }], next: [{ to: '2' }] };
  const steps = [calling, { id: '2', lane, next: [{ to: '3' }] }, { id: '3', lane }];

  it('passes them with a mark of its own that names the berkas, and opens the one after', () => {
    const { office, cast } = openWith(...steps);
    const parent = start(office, cast.helpdesk, { sop: '90' });
    const child = callAndWork(office, cast.helpdesk, parent, '91');
    finish(office, parent, '1.1', cast.helpdesk);
    expect(openTask(office, parent)).toMatchObject({ task: '3.1', from: '1.1' });
    expect(berkasOf(office, parent).story.at(-2)?.what).toEqual({
      kind: 'terpenuhi',
      no: null,
      text: 'Langkah 2',
      by: `SOP 91, berkas ${berkasOf(office, child).nomor}`,
    });
  });

  it('does not when it ended otherwise', () => {
    const { office, cast } = openWith(...steps);
    publish(office, '91', [{ id: '1', lane, next: [{ to: null, result: 'gagal' }] }]);
    const parent = start(office, cast.helpdesk, { sop: '90' });
    callAndWork(office, cast.helpdesk, parent, '91');
    finish(office, parent, '1.1', cast.helpdesk);
    expect(openTask(office, parent).step).toBe('2');
  });

  it('01/1 → 02 does the announcing of 01/2 in the catalogue', () => {
    const { office, cast } = openCast();
    const lanes = { pokja: { kind: 'team', people: [cast.pokjaSatu] } } as const;
    const parent = start(office, cast.kabag, { sop: '01', lanes });
    expect(openTask(office, parent).calls).toEqual([{ sop: '02', when: null }]);
    expect(codeOf(call(office, cast.kabag, parent, '02'))).toBe('diterima');
  });
});

describe('a called berkas that is cancelled, taken back or opened again', () => {
  const calling = { id: '1', lane, calls: [{ sop: '91' }], next: [{ to: '2' }] };
  const steps = [calling, { id: '2', lane }];

  it('cancelled: the step is told, can call again, and cannot be finished without', () => {
    const { office, cast } = openWith(...steps);
    const parent = start(office, cast.helpdesk, { sop: '90' });
    const child = call(office, cast.helpdesk, parent, '91');
    const stream = child.ok ? child.value.subject : '';
    office.must('berkas.cancel', { berkas: stream, reason }, { actor: cast.helpdesk });
    expect(taskOf(office, parent, '1.1')).toMatchObject({
      status: 'dikerjakan',
      children: [{ result: 'dibatalkan' }],
    });
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk))).toBe('berkas-lain-belum-selesai');
    callAndWork(office, cast.helpdesk, parent, '91');
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk))).toBe('diterima');
  });

  it('its last finish taken back: the step waits again', () => {
    const { office, cast } = openWith(...steps);
    const parent = start(office, cast.helpdesk, { sop: '90' });
    const child = callAndWork(office, cast.helpdesk, parent, '91');
    office.undo(office.bodies.at(-1)?.commandId ?? '', { actor: cast.helpdesk });
    expect(berkasOf(office, child).closedAt).toBeNull();
    expect(taskOf(office, parent, '1.1')).toMatchObject({
      status: 'menunggu-berkas',
      children: [{ result: null }],
    });
  });

  it('cannot be taken back any more once the step went on', () => {
    const { office, cast } = openWith(...steps);
    const parent = start(office, cast.helpdesk, { sop: '90' });
    callAndWork(office, cast.helpdesk, parent, '91');
    const last = office.bodies.at(-1)?.commandId ?? '';
    finish(office, parent, '1.1', cast.helpdesk);
    expect(codeOf(office.undo(last, { actor: cast.helpdesk }))).toBe('urung-sudah-dilanjutkan');
  });

  it('opened again: the step in work waits again, one that went on is left alone', () => {
    const { office, cast } = openWith(...steps);
    const parent = start(office, cast.helpdesk, { sop: '90' });
    const child = callAndWork(office, cast.helpdesk, parent, '91');
    const reopen = (): string =>
      codeOf(office.run('berkas.reopen', { berkas: child, reason, step: '1' }, { actor: cast.helpdesk }));
    expect(reopen()).toBe('diterima');
    expect(taskOf(office, parent, '1.1').status).toBe('menunggu-berkas');
    expect(berkasOf(office, parent).story.at(-1)?.what).toMatchObject({ kind: 'anak-dibuka-kembali' });
    work(office, child, '1.2', cast.helpdesk);
    finish(office, parent, '1.1', cast.helpdesk);
    const before = berkasOf(office, parent);
    expect(reopen()).toBe('diterima');
    expect(berkasOf(office, parent)).toBe(before);
  });

  it('its last step passed over tells the step as a finish does', () => {
    const { office, cast } = openWith(...steps);
    const parent = start(office, cast.helpdesk, { sop: '90' });
    const child = call(office, cast.helpdesk, parent, '91');
    const skip = {
      berkas: child.ok ? child.value.subject : '',
      task: '1.1',
      outcome: null,
      reason,
      lanes: {},
    };
    office.must('task.skip', skip, { actor: cast.helpdesk });
    expect(taskOf(office, parent, '1.1').children).toMatchObject([{ result: 'selesai' }]);
    expect(codeOf(finish(office, parent, '1.1', cast.helpdesk))).toBe('diterima');
  });

  it('the berkas that waits cannot be cancelled while the called one runs', () => {
    const { office, cast } = openWith(...steps);
    const parent = start(office, cast.helpdesk, { sop: '90' });
    call(office, cast.helpdesk, parent, '91');
    const cancel = { berkas: parent, reason };
    expect(codeOf(office.run('berkas.cancel', cancel, { actor: cast.helpdesk }))).toBe(
      'berkas-lain-masih-berjalan',
    );
  });

  it('handed to a colleague while it waits, the end of the called one reaches the colleague', () => {
    const { office, cast } = openWith(...steps);
    const parent = start(office, cast.helpdesk, { sop: '90' });
    const child = call(office, cast.helpdesk, parent, '91');
    const ref = { berkas: parent, task: '1.1' };
    office.must('task.hand', { ...ref, to: cast.helpdeskDua, note: '' }, { actor: cast.helpdesk });
    work(office, child.ok ? child.value.subject : '', '1.1', cast.helpdesk);
    expect(codeOf(finish(office, parent, '1.1', cast.helpdeskDua))).toBe('diterima');
  });
});

it('the lanes a called berkas needs are named with its start, as for any other', () => {
  const { office, cast } = openWith({ id: '1', lane, calls: [{ sop: '94' }] });
  publish(office, '94', [{ id: '1', lane: 'kasubbag-terkait' }]);
  const parent = start(office, cast.helpdesk, { sop: '90' });
  expect(codeOf(call(office, cast.helpdesk, parent, '94'))).toBe('pelaksana-belum-ditunjuk');
  const cause = { berkas: parent, task: '1.1' };
  expect(codeOf(tryStart(office, cast.helpdesk, { sop: '94', cause, lanes: KASUBBAG_TERKAIT }))).toBe(
    'diterima',
  );
});

describe('a called berkas that runs again while its step lies in the tray or stands still', () => {
  const again = ({ office, cast, child }: Waiting): string =>
    codeOf(office.run('berkas.reopen', { berkas: child, reason, step: '1' }, { actor: cast.helpdesk }));

  interface Waiting {
    readonly office: Office;
    readonly cast: Cast;
    readonly parent: string;
    readonly child: string;
  }

  function childEnded(): Waiting {
    const { office, cast } = openWith(
      { id: '1', lane, calls: [{ sop: '91' }], next: [{ to: '2' }] },
      { id: '2', lane },
    );
    const parent = start(office, cast.helpdesk, { sop: '90' });
    return { office, cast, parent, child: callAndWork(office, cast.helpdesk, parent, '91') };
  }

  it('is told to a step that was put back, which waits for it in whosever hands', () => {
    const waiting = childEnded();
    const { office, cast, parent, child } = waiting;
    office.must('task.release', { berkas: parent, task: '1.1' }, { actor: cast.helpdesk });
    expect(again(waiting)).toBe('diterima');
    expect(taskOf(office, parent, '1.1')).toMatchObject({ status: 'menunggu', children: [{ result: null }] });
    take(office, parent, '1.1', cast.helpdeskDua);
    expect(taskOf(office, parent, '1.1').status).toBe('menunggu-berkas');
    expect(codeOf(finish(office, parent, '1.1', cast.helpdeskDua))).toBe('berkas-lain-belum-selesai');
    work(office, child, '1.2', cast.helpdesk);
    expect(taskOf(office, parent, '1.1')).toMatchObject({
      status: 'dikerjakan',
      takenBy: cast.helpdeskDua,
      children: [{ result: 'selesai' }],
    });
  });

  it('ends while nobody has taken the step: it lies in the tray as before', () => {
    const waiting = childEnded();
    const { office, cast, parent, child } = waiting;
    office.must('task.release', { berkas: parent, task: '1.1' }, { actor: cast.helpdesk });
    again(waiting);
    work(office, child, '1.2', cast.helpdesk);
    expect(taskOf(office, parent, '1.1')).toMatchObject({
      status: 'menunggu',
      children: [{ result: 'selesai' }],
    });
    work(office, parent, '1.1', cast.helpdeskDua);
    expect(openTask(office, parent).task).toBe('2.1');
  });

  it('is told to a step that stands still, which waits for it when it goes on', () => {
    const waiting = childEnded();
    const { office, cast, parent } = waiting;
    const pause = { berkas: parent, task: '1.1', reason, lookAgain: '2026-03-09' };
    office.must('task.pause', pause, { actor: cast.helpdesk });
    again(waiting);
    expect(taskOf(office, parent, '1.1').status).toBe('dijeda');
    office.must('task.resume', { berkas: parent, task: '1.1' }, { actor: cast.helpdesk });
    expect(taskOf(office, parent, '1.1').status).toBe('menunggu-berkas');
  });
});
