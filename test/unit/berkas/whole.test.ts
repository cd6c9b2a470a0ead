import { describe, expect, it } from 'vitest';
import { berkasModule } from '../../../shared/domain/berkas/berkas-rows';
import { reopenableSteps } from '../../../shared/domain/berkas/task-moves';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import { berkasOf, codeOf, finish, openTask, openTasksOf, start, take, work } from '../../builders/work';

const reason = 'tercatat dua kali';

interface Desk {
  readonly office: Office;
  readonly cast: Cast;
  readonly stream: string;
}

/** Two steps of Helpdesk; Helpdesk is the pencatat. */
function started(): Desk {
  const { office, cast } = openCast();
  publish(office, '90', [
    { id: '1', lane: 'helpdesk', next: [{ to: '2' }] },
    { id: '2', lane: 'helpdesk' },
  ]);
  return { office, cast, stream: start(office, cast.helpdesk, { sop: '90' }) };
}

function ended(): Desk {
  const desk = started();
  for (const task of ['1.1', '2.1']) work(desk.office, desk.stream, task, desk.cast.helpdeskDua);
  return desk;
}

const cancel = ({ office, stream }: Desk, actor: string): string =>
  codeOf(office.run('berkas.cancel', { berkas: stream, reason }, { actor }));
const reopen = ({ office, stream }: Desk, actor: string, step: string | null): string =>
  codeOf(office.run('berkas.reopen', { berkas: stream, reason, step }, { actor }));

describe('cancelling', () => {
  it('ends a berkas with a reason; nothing lies in a queue any more', () => {
    const desk = started();
    expect(cancel(desk, desk.cast.helpdesk)).toBe('diterima');
    const berkas = berkasOf(desk.office, desk.stream);
    expect(berkas).toMatchObject({ result: 'dibatalkan', closedAt: desk.office.bodies.at(-1)?.at });
    expect(berkas.story.at(-1)?.what).toEqual({ kind: 'dibatalkan', reason });
    expect(berkasModule.rowsOf(berkas)).toMatchObject({ tasks: [], berkas: [{ status: 'dibatalkan' }] });
    expect(codeOf(take(desk.office, desk.stream, '1.1', desk.cast.helpdesk))).toBe('berkas-sudah-selesai');
  });

  it('is for its pencatat and the Kepala Bagian, whoever has its step in work', () => {
    for (const who of ['helpdesk', 'kabag'] as const) {
      const desk = started();
      take(desk.office, desk.stream, '1.1', desk.cast.helpdeskDua);
      expect(cancel(desk, desk.cast.helpdeskDua)).toBe('tidak-berhak');
      expect(cancel(desk, desk.cast.administrator)).toBe('tidak-berhak');
      expect(cancel(desk, desk.cast[who])).toBe('diterima');
    }
  });

  it('is not for what is closed already, or never was', () => {
    const desk = ended();
    expect(cancel(desk, desk.cast.helpdesk)).toBe('berkas-sudah-selesai');
    expect(cancel({ ...desk, stream: 'berkas:tidak-ada' }, desk.cast.helpdesk)).toBe('berkas-tidak-ada');
  });
});

describe('opening again', () => {
  it('a cancelled berkas stands where it stood, in the same hands', () => {
    const desk = started();
    take(desk.office, desk.stream, '1.1', desk.cast.helpdeskDua);
    const before = openTask(desk.office, desk.stream);
    cancel(desk, desk.cast.helpdesk);
    expect(reopenableSteps(berkasOf(desk.office, desk.stream))).toEqual([]);
    expect(reopen(desk, desk.cast.helpdesk, '1')).toBe('langkah-tidak-sah');
    expect(reopen(desk, desk.cast.helpdesk, null)).toBe('diterima');
    expect(berkasOf(desk.office, desk.stream)).toMatchObject({ result: null, closedAt: null });
    expect(openTask(desk.office, desk.stream)).toEqual(before);
    expect(codeOf(finish(desk.office, desk.stream, '1.1', desk.cast.helpdeskDua))).toBe('diterima');
  });

  it('an ended one opens at a step it was worked through, as a new task, and goes on from there', () => {
    const desk = ended();
    expect(reopenableSteps(berkasOf(desk.office, desk.stream))).toEqual(['1', '2']);
    expect(reopen(desk, desk.cast.kabag, null)).toBe('langkah-tidak-sah');
    expect(reopen(desk, desk.cast.kabag, '9')).toBe('langkah-tidak-sah');
    expect(reopen(desk, desk.cast.kabag, '1')).toBe('diterima');
    expect(openTasksOf(desk.office, desk.stream)).toMatchObject([
      { task: '1.2', status: 'menunggu', from: null, resumeAt: null },
    ]);
    expect(berkasOf(desk.office, desk.stream).story.at(-2)?.what).toEqual({ kind: 'dibuka-kembali', reason });
    for (const task of ['1.2', '2.2']) work(desk.office, desk.stream, task, desk.cast.helpdesk);
    expect(berkasOf(desk.office, desk.stream).result).toBe('selesai');
  });

  it('is for its pencatat and the Kepala Bagian, and for what is closed', () => {
    const desk = ended();
    expect(reopen(desk, desk.cast.helpdeskDua, '1')).toBe('tidak-berhak');
    expect(reopen(desk, desk.cast.helpdesk, '1')).toBe('diterima');
    expect(reopen(desk, desk.cast.helpdesk, '1')).toBe('berkas-masih-berjalan');
    expect(reopen({ ...desk, stream: 'berkas:tidak-ada' }, desk.cast.kabag, null)).toBe('berkas-tidak-ada');
  });

  it('is not opened at what several did side by side', () => {
    const { office, cast } = openCast();
    publish(office, '90', [
      { id: '1', lane: 'kasubbag-pembinaan', next: [{ to: '2' }] },
      { id: '2', lane: 'kasubbag-lainnya', each: true },
    ]);
    const stream = start(office, cast.pembinaan, { sop: '90' });
    work(office, stream, '1.1', cast.pembinaan);
    work(office, stream, '2.1', cast.pengelolaan);
    work(office, stream, '2.2', cast.elektronik);
    expect(reopen({ office, cast, stream }, cast.pembinaan, '2')).toBe('langkah-tidak-sah');
  });
});

describe('the secrecy class', () => {
  const set = ({ office, stream }: Desk, actor: string, sifat: string): string =>
    codeOf(office.run('berkas.set-sifat', { berkas: stream, sifat, reason }, { actor }));

  it('is biasa unless said otherwise at the start, and told in the story when it is not', () => {
    const desk = started();
    expect(berkasOf(desk.office, desk.stream).sifat).toBe('biasa');
    const closed = start(desk.office, desk.cast.helpdesk, { sop: '90', sifat: 'terbatas' });
    expect(berkasOf(desk.office, closed).sifat).toBe('terbatas');
    expect(berkasOf(desk.office, closed).story.map(({ what }) => what.kind)).toContain('sifat-diubah');
  });

  it('is set with a reason by who leads the berkas, open or closed', () => {
    const desk = ended();
    expect(set(desk, desk.cast.helpdeskDua, 'terbatas')).toBe('tidak-berhak');
    expect(set(desk, desk.cast.helpdesk, 'terbatas')).toBe('diterima');
    expect(berkasOf(desk.office, desk.stream)).toMatchObject({ sifat: 'terbatas' });
    expect(berkasOf(desk.office, desk.stream).story.at(-1)?.what).toEqual({
      kind: 'sifat-diubah',
      sifat: 'terbatas',
      reason,
    });
    expect(set({ ...desk, stream: 'berkas:tidak-ada' }, desk.cast.kabag, 'biasa')).toBe('berkas-tidak-ada');
  });

  it('set as it is already, somebody was before: refused', () => {
    const desk = started();
    expect(set(desk, desk.cast.helpdesk, 'biasa')).toBe('berubah-sejak-dibuka');
    set(desk, desk.cast.helpdesk, 'terbatas');
    expect(set(desk, desk.cast.kabag, 'terbatas')).toBe('berubah-sejak-dibuka');
    expect(set(desk, desk.cast.kabag, 'biasa')).toBe('diterima');
  });
});

describe('explaining a penyimpangan', () => {
  const explain = (
    { office, stream }: Desk,
    actor: string,
    tasks: readonly string[],
    alasan: string,
  ): string =>
    codeOf(office.run('berkas.explain', { berkas: stream, tasks, alasan, keterangan: '' }, { actor }));

  it('gives one reason for one or many tasks; a later one replaces the earlier, of that task alone', () => {
    const desk = ended();
    expect(explain(desk, desk.cast.helpdeskDua, ['1.1', '2.1'], 'antrean panjang')).toBe('diterima');
    expect(explain(desk, desk.cast.helpdesk, ['1.1'], 'listrik padam')).toBe('diterima');
    const { penyimpangan } = berkasOf(desk.office, desk.stream);
    expect(Object.fromEntries(penyimpangan.map(({ task, alasan }) => [task, alasan]))).toEqual({
      '1.1': 'listrik padam',
      '2.1': 'antrean panjang',
    });
  });

  it('is for who takes part: leads it, works or worked on it, or could take one of its tasks', () => {
    const desk = started();
    expect(explain(desk, desk.cast.helpdeskDua, ['1.1'], 'antrean panjang')).toBe('diterima');
    expect(explain(desk, desk.cast.kabag, ['1.1'], 'antrean panjang')).toBe('diterima');
    expect(explain(desk, desk.cast.verifikator, ['1.1'], 'antrean panjang')).toBe('tidak-berhak');
  });

  it('names tasks of the berkas, and at least one', () => {
    const desk = started();
    expect(explain(desk, desk.cast.helpdesk, ['1.1', '9.9'], 'antrean panjang')).toBe('tugas-tidak-ada');
    expect(explain(desk, desk.cast.helpdesk, [], 'antrean panjang')).toBe('isian-tidak-sah');
    const nowhere = { ...desk, stream: 'berkas:tidak-ada' };
    expect(explain(nowhere, desk.cast.helpdesk, ['1.1'], 'antrean panjang')).toBe('berkas-tidak-ada');
  });
});

describe('changing the pencatat', () => {
  const change = ({ office, stream }: Desk, actor: string, to: string): string =>
    codeOf(office.run('berkas.change-pencatat', { berkas: stream, to, reason }, { actor }));

  /** A step of an outsider, then one of Helpdesk; Helpdesk is the pencatat. */
  function outside(): Desk {
    const { office, cast } = openCast();
    publish(office, '90', [
      { id: '1', lane: 'ppk', next: [{ to: '2' }] },
      { id: '2', lane: 'helpdesk' },
    ]);
    return { office, cast, stream: start(office, cast.helpdesk, { sop: '90' }) };
  }
  const outsideAct = { outside: { date: '2026-03-02', proof: 'surat PPK' } };

  it('gives the berkas, and its right to lead it, to another, with a reason', () => {
    const desk = started();
    const { helpdesk, verifikator } = desk.cast;
    expect(change(desk, helpdesk, verifikator)).toBe('diterima');
    expect(berkasOf(desk.office, desk.stream).pencatat).toBe(verifikator);
    expect(berkasOf(desk.office, desk.stream).story.at(-1)?.what).toEqual({
      kind: 'pencatat-diganti',
      from: helpdesk,
      to: verifikator,
      reason,
    });
    expect(cancel(desk, helpdesk)).toBe('tidak-berhak');
    expect(cancel(desk, verifikator)).toBe('diterima');
  });

  it('brings what outsiders do to the new one’s queue, and takes it off the former one’s', () => {
    const desk = outside();
    const { office, cast, stream } = desk;
    change(desk, cast.kabag, cast.verifikator);
    expect(berkasModule.rowsOf(berkasOf(office, stream)).keys).toMatchObject([{ person: cast.verifikator }]);
    expect(codeOf(take(office, stream, '1.1', cast.helpdesk))).toBe('tidak-berhak');
    work(office, stream, '1.1', cast.verifikator, outsideAct);
  });

  it('hands on what the former one had in work as pencatat, and leaves them what is theirs by role', () => {
    const desk = outside();
    const { office, cast, stream } = desk;
    take(office, stream, '1.1', cast.helpdesk);
    change(desk, cast.kabag, cast.verifikator);
    expect(openTask(office, stream)).toMatchObject({ takenBy: cast.verifikator, status: 'dikerjakan' });
    expect(codeOf(finish(office, stream, '1.1', cast.verifikator, outsideAct))).toBe('diterima');
    take(office, stream, '2.1', cast.helpdesk);
    change(desk, cast.kabag, cast.helpdesk);
    change(desk, cast.kabag, cast.verifikator);
    expect(openTask(office, stream).takenBy).toBe(cast.helpdesk);
  });

  it('is for the pencatat and the Kepala Bagian, of a running berkas', () => {
    const desk = started();
    const { administrator, helpdeskDua, kabag, verifikator } = desk.cast;
    for (const actor of [administrator, helpdeskDua, verifikator])
      expect(change(desk, actor, verifikator)).toBe('tidak-berhak');
    expect(change(desk, kabag, verifikator)).toBe('diterima');
    expect(change(ended(), kabag, verifikator)).toBe('berkas-sudah-selesai');
    expect(change({ ...desk, stream: 'berkas:tidak-ada' }, kabag, verifikator)).toBe('berkas-tidak-ada');
  });

  it('names an active person who is not the pencatat already', () => {
    const desk = started();
    const { office, cast } = desk;
    expect(change(desk, cast.helpdesk, cast.helpdesk)).toBe('pencatat-tidak-sah');
    expect(change(desk, cast.helpdesk, 'orang:tidak-ada')).toBe('pencatat-tidak-sah');
    office.must('orang.deactivate', { orang: cast.verifikator, reason }, { actor: cast.administrator });
    expect(change(desk, cast.helpdesk, cast.verifikator)).toBe('pencatat-tidak-sah');
  });
});
