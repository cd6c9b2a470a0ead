import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../shared/domain/orang/orang';
import { openCast } from '../../builders/cast';
import { berkasOf, codeOf, finish, openTask, release, start, take, taskOf } from '../../builders/work';

const DAY_MS = 86_400_000;
/** Senin, 2 Maret 2026, 09.00 WIB. */
const MONDAY = Date.UTC(2026, 2, 2, 2);

/** SOP 12 at its first step, taken by Helpdesk. */
function taken() {
  const { office, cast } = openCast();
  const berkas = start(office, cast.helpdesk, { at: MONDAY });
  office.must('task.take', { berkas, task: '1.1' }, { actor: cast.helpdesk, at: MONDAY });
  const act = { actor: cast.administrator, at: MONDAY + 1 };
  return { office, cast, berkas, task: { berkas, task: '1.1' }, act };
}

const ENDED = { role: 'helpdesk', to: null };

describe('when a role ends', () => {
  it('its tasks go to another holder, or back to the queue, with it', () => {
    const { office, cast, berkas, task, act } = taken();
    const second = start(office, cast.helpdesk, { at: MONDAY });
    office.must('task.take', { berkas: second, task: '1.1' }, { actor: cast.helpdesk, at: MONDAY });
    const hand = [{ ...task, to: cast.helpdeskDua }];
    const back = [{ berkas: second, task: '1.1' }];
    office.must('peran.end', { orang: cast.helpdesk, ...ENDED, hand, release: back }, act);
    expect(taskOf(office, berkas, '1.1')).toMatchObject({ status: 'dikerjakan', takenBy: cast.helpdeskDua });
    expect(taskOf(office, second, '1.1')).toMatchObject({ status: 'menunggu', takenBy: null });
    expect(rolesOf(office.world.read('orang', cast.helpdesk)!, MONDAY + 2)).toEqual([]);
  });

  it('nothing ends when a task is handed to who may not hold it', () => {
    const { office, cast, task, act } = taken();
    for (const to of [cast.verifikator, cast.helpdesk, 'orang:tidak-ada']) {
      const done = office.run('peran.end', { orang: cast.helpdesk, ...ENDED, hand: [{ ...task, to }] }, act);
      expect(codeOf(done), to).toBe('pelaksana-tidak-sah');
    }
    expect(rolesOf(office.world.read('orang', cast.helpdesk)!, MONDAY + 2)).toContain('helpdesk');
  });

  it('what was left with the person is put back by another holder, and by nobody else', () => {
    const { office, cast, berkas, act } = taken();
    office.must('peran.end', { orang: cast.helpdesk, ...ENDED }, act);
    expect(codeOf(release(office, berkas, '1.1', cast.verifikator))).toBe('tugas-bukan-milik');
    expect(codeOf(release(office, berkas, '1.1', cast.helpdeskDua))).toBe('diterima');
    expect(codeOf(take(office, berkas, '1.1', cast.helpdeskDua))).toBe('diterima');
  });

  it('what was left with the person is handed on later by the administrator, once', () => {
    const { office, cast, berkas, task, act } = taken();
    office.must('peran.end', { orang: cast.helpdesk, ...ENDED }, act);
    const hand = { orang: cast.helpdesk, hand: [{ ...task, to: cast.helpdeskDua }] };
    expect(codeOf(office.run('orang.hand-on', hand, { actor: cast.administrator }))).toBe('diterima');
    expect(taskOf(office, berkas, '1.1').takenBy).toBe(cast.helpdeskDua);
    expect(codeOf(office.run('orang.hand-on', hand, { actor: cast.administrator }))).toBe('tugas-tidak-ada');
  });

  it('a task that stands still goes back as well', () => {
    const { office, cast, berkas, task, act } = taken();
    const pause = { ...task, reason: 'menunggu tamu', lookAgain: '2026-03-05' };
    office.must('task.pause', pause, { actor: cast.helpdesk, at: MONDAY + 1 });
    office.must('peran.end', { orang: cast.helpdesk, ...ENDED, release: [task] }, act);
    expect(openTask(office, berkas)).toMatchObject({ status: 'menunggu', takenBy: null });
  });
});

describe('deactivating a person', () => {
  it('ends what they held in another’s stead and what was handed to them, and hands their tasks on', () => {
    const { office, cast, berkas, task, act } = taken();
    const surat = { surat: null, suratDate: null };
    const post = { role: 'kasubbag-pembinaan', kind: 'plh', from: null, to: '2026-03-31', ...surat };
    office.must('pengganti.name', { orang: cast.helpdesk, ...post }, act);
    const work = { role: 'verifikator', sop: null, from: '2026-03-10', to: '2026-03-31', reason: 'cuti' };
    office.must('penugasan.give', { orang: cast.helpdesk, ...work }, act);
    const hand = [{ ...task, to: cast.helpdeskDua }];
    office.must('orang.deactivate', { orang: cast.helpdesk, reason: 'mutasi', hand }, act);
    const gone = office.world.read('orang', cast.helpdesk)!;
    expect(rolesOf(gone, MONDAY + 2)).toEqual([]);
    expect(gone.penugasan.map(({ from, to }) => to === from)).toEqual([true]);
    expect(berkasOf(office, berkas).tasks[0]?.takenBy).toBe(cast.helpdeskDua);
  });
});

describe('what a Plh. took', () => {
  function acting() {
    const { office, cast } = openCast();
    const surat = { surat: null, suratDate: null };
    const post = { role: 'kepala-bagian', kind: 'plh', from: null, to: '2026-03-04', ...surat };
    const administrator = { actor: cast.administrator, at: MONDAY };
    const id = office.must('pengganti.name', { orang: cast.pembinaan, ...post }, administrator).commandId;
    const berkas = start(office, cast.pembinaan, { sop: '37', title: 'SKM semester I', at: MONDAY });
    office.must('task.take', { berkas, task: '1.1' }, { actor: cast.pembinaan, at: MONDAY });
    return { office, cast, berkas, id };
  }

  it('is worked by right until the last day is over, and not a moment longer', () => {
    const { office, cast, berkas } = acting();
    const at = MONDAY + 3 * DAY_MS;
    expect(codeOf(finish(office, berkas, '1.1', cast.pembinaan, { at }))).toBe('peran-tugas-berakhir');
    const fork = acting();
    expect(
      codeOf(finish(fork.office, fork.berkas, '1.1', fork.cast.pembinaan, { at: MONDAY + DAY_MS })),
    ).toBe('diterima');
  });

  it('may still be entered afterwards when it was done in that time', () => {
    const { office, cast, berkas } = acting();
    const occurred = { at: MONDAY + DAY_MS, startedAt: null, reason: 'ditulis di kertas' };
    const done = finish(office, berkas, '1.1', cast.pembinaan, { at: MONDAY + 3 * DAY_MS, occurred });
    expect(codeOf(done)).toBe('diterima');
  });

  it('is put back by the official who has come back', () => {
    const { office, cast, berkas } = acting();
    const back = { actor: cast.kabag, at: MONDAY + 3 * DAY_MS };
    office.must('task.release', { berkas, task: '1.1' }, back);
    expect(openTask(office, berkas)).toMatchObject({ status: 'menunggu', queue: ['role:kepala-bagian'] });
  });

  it('goes to the official with an early end', () => {
    const { office, cast, berkas, id } = acting();
    const hand = [{ berkas, task: '1.1', to: cast.kabag }];
    office.must('pengganti.end', { orang: cast.pembinaan, id, to: null, hand }, { actor: cast.kabag });
    expect(taskOf(office, berkas, '1.1').takenBy).toBe(cast.kabag);
  });
});

describe('what was taken by a penugasan sementara', () => {
  it('is over with it', () => {
    const { office, cast } = openCast();
    const given = { role: 'helpdesk', sop: '12', from: null, to: '2026-03-02', reason: 'cuti' };
    office.must('penugasan.give', { orang: cast.pegawai, ...given }, { actor: cast.kabag, at: MONDAY });
    const berkas = start(office, cast.helpdesk, { at: MONDAY });
    office.must('task.take', { berkas, task: '1.1' }, { actor: cast.pegawai, at: MONDAY });
    const at = MONDAY + DAY_MS;
    expect(codeOf(finish(office, berkas, '1.1', cast.pegawai, { outcome: 1, at }))).toBe(
      'peran-tugas-berakhir',
    );
    expect(codeOf(release(office, berkas, '1.1', cast.helpdesk))).toBe('diterima');
  });
});

describe('Pokja, Verifikator and Admin PPE', () => {
  it('do not pass with the post: a Plh. has the post and nothing else of who is away', () => {
    const { office, cast } = openCast();
    const administrator = { actor: cast.administrator, at: MONDAY };
    for (const role of ['verifikator', 'admin-ppe', 'jf-ppbj'])
      office.must('peran.grant', { orang: cast.pengelolaan, role }, administrator);
    const surat = { surat: null, suratDate: null };
    const post = { role: 'kasubbag-pengelolaan', kind: 'plh', from: null, to: '2026-03-04', ...surat };
    office.must('pengganti.name', { orang: cast.pegawai, ...post }, administrator);
    const roles = rolesOf(office.world.read('orang', cast.pegawai)!, MONDAY + 1);
    expect(roles).toEqual(['kasubbag-pengelolaan']);
    for (const role of ['verifikator', 'admin-ppe'])
      expect(
        codeOf(office.run('pengganti.name', { orang: cast.pegawai, ...post, role }, administrator)),
      ).toBe('jabatan-tidak-ada');
  });
});
