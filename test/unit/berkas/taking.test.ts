import { describe, expect, it } from 'vitest';
import { openCast } from '../../builders/cast';
import { berkasOf, codeOf, finish, openTask, release, start, take, work } from '../../builders/work';
import { instantOf, WIB_OFFSET_MINUTES } from '../../../shared/time';

const at = (date: string, hour: number, minute = 0): number =>
  instantOf(date, hour * 60 + minute, WIB_OFFSET_MINUTES);

describe('taking', () => {
  it('gives a task to the one who takes it, with the time of it', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const moment = at('2026-03-02', 9);
    office.must('task.take', { berkas: stream, task: '1.1' }, { actor: cast.helpdeskDua, at: moment });
    expect(openTask(office, stream)).toMatchObject({
      status: 'dikerjakan',
      takenBy: cast.helpdeskDua,
      takenAt: moment,
    });
  });

  it('counts minutes of work from the taking, and gives the tray its limit back on release', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk, { at: at('2026-03-02', 9) });
    const inTray = openTask(office, stream).dueAt;
    office.must(
      'task.take',
      { berkas: stream, task: '1.1' },
      { actor: cast.helpdesk, at: at('2026-03-02', 10) },
    );
    expect(openTask(office, stream).dueAt).toBe(at('2026-03-02', 10, 10));
    release(office, stream, '1.1', cast.helpdesk);
    expect(inTray).not.toBeNull();
    expect(openTask(office, stream)).toMatchObject({
      status: 'menunggu',
      takenBy: null,
      takenAt: null,
      dueAt: inTray,
    });
  });

  it('refuses a second taker and says who has it; the same person is refused as well', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdesk);
    expect(take(office, stream, '1.1', cast.helpdeskDua)).toEqual({
      ok: false,
      error: { code: 'tugas-sudah-diambil', detail: { nama: 'Orang helpdesk' } },
    });
    expect(codeOf(take(office, stream, '1.1', cast.helpdesk))).toBe('tugas-sudah-diambil');
  });

  it('asks the role held at the moment: before the grant and after the end it is refused', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const grant = { orang: cast.pegawai, role: 'helpdesk' };
    expect(codeOf(take(office, stream, '1.1', cast.pegawai))).toBe('tidak-berhak');
    office.must('peran.grant', grant, { actor: cast.administrator });
    office.must('peran.end', grant, { actor: cast.administrator });
    expect(codeOf(take(office, stream, '1.1', cast.pegawai))).toBe('tidak-berhak');
    office.must('peran.grant', grant, { actor: cast.administrator });
    expect(codeOf(take(office, stream, '1.1', cast.pegawai))).toBe('diterima');
  });

  it('lets one who has begun finish, though the role ended meanwhile', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdesk);
    office.must('peran.end', { orang: cast.helpdesk, role: 'helpdesk' }, { actor: cast.administrator });
    expect(codeOf(finish(office, stream, '1.1', cast.helpdesk, { outcome: 1 }))).toBe('diterima');
  });

  it('gives the administrator no way into a berkas', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    expect(codeOf(take(office, stream, '1.1', cast.administrator))).toBe('tidak-berhak');
  });
});

describe('releasing and finishing ask who has the task', () => {
  it.each(['task.release', 'task.finish'])('%s: not taken, another’s, gone, never there', (type) => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const run = (berkas: string, task: string, actor: string): string =>
      codeOf(
        type === 'task.release'
          ? release(office, berkas, task, actor)
          : finish(office, berkas, task, actor, { outcome: 1 }),
      );

    expect(run(stream, '1.1', cast.helpdesk)).toBe('tugas-belum-diambil');
    take(office, stream, '1.1', cast.helpdesk);
    expect(run(stream, '1.1', cast.helpdeskDua)).toBe('tugas-bukan-milik');
    expect(run(stream, '9.1', cast.helpdesk)).toBe('tugas-tidak-ada');
    expect(run(stream, '4.1', cast.helpdesk)).toBe('tugas-tidak-ada');
    expect(run('berkas:tidak-ada', '1.1', cast.helpdesk)).toBe('berkas-tidak-ada');
    expect(run(cast.helpdesk, '1.1', cast.helpdesk)).toBe('berkas-tidak-ada');
    finish(office, stream, '1.1', cast.helpdesk, { outcome: 1 });
    expect(run(stream, '1.1', cast.helpdesk)).toBe('tugas-sudah-selesai');
  });

  it('keeps who finished and when beside who took', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    take(office, stream, '1.1', cast.helpdesk);
    release(office, stream, '1.1', cast.helpdesk);
    work(office, stream, '1.1', cast.helpdeskDua, { outcome: 1 });
    const [first] = berkasOf(office, stream).tasks;
    expect(first).toMatchObject({
      status: 'selesai',
      takenBy: cast.helpdeskDua,
      finishedBy: cast.helpdeskDua,
      outcome: 1,
    });
    expect(first?.finishedAt).toBe(office.bodies.at(-1)?.at);
  });
});
