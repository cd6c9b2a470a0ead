import { describe, expect, it } from 'vitest';
import { openCast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import { arrive, berkasOf, codeOf, finish, openTask, start, take, work } from '../../builders/work';

describe('awaits: a step that begins with an outsider’s act', () => {
  it('SOP 13 step 2 cannot be taken, is not due, and is queued only when the act was recorded', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk, { sop: '13' });
    work(office, stream, '1.1', cast.helpdesk);
    expect(openTask(office, stream)).toMatchObject({ step: '2', status: 'menunggu-pihak-luar', dueAt: null });
    expect(codeOf(take(office, stream, '2.1', cast.verifikator))).toBe('menunggu-pihak-luar');
    expect(codeOf(finish(office, stream, '2.1', cast.verifikator))).toBe('menunggu-pihak-luar');
    const released = office.run('task.release', { berkas: stream, task: '2.1' }, { actor: cast.verifikator });
    expect(codeOf(released)).toBe('menunggu-pihak-luar');

    expect(codeOf(arrive(office, stream, '2.1', cast.verifikator))).toBe('diterima');
    expect(openTask(office, stream)).toMatchObject({
      status: 'menunggu',
      openedAt: office.bodies.at(-1)?.at,
    });
    expect(openTask(office, stream).dueAt).not.toBeNull();
    expect(codeOf(take(office, stream, '2.1', cast.verifikator))).toBe('diterima');
  });

  it('may be recorded by the pencatat or a holder of the step’s role, by nobody else, and once', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk, { sop: '13' });
    work(office, stream, '1.1', cast.helpdesk);
    expect(codeOf(arrive(office, stream, '2.1', cast.helpdeskDua))).toBe('tidak-berhak');
    expect(codeOf(arrive(office, stream, '2.1', cast.kabag))).toBe('tidak-berhak');
    expect(codeOf(arrive(office, stream, '2.1', cast.helpdesk))).toBe('diterima');
    expect(codeOf(arrive(office, stream, '2.1', cast.verifikator))).toBe('tugas-sudah-diambil');
  });
});

describe('outcome rows and endings', () => {
  it('SOP 13: a sound document passes row 5 without a task and opens step 6', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.verifikator, { sop: '13' });
    work(office, stream, '1.1', cast.helpdesk);
    arrive(office, stream, '2.1', cast.verifikator);
    for (const task of ['2.1', '3.1']) work(office, stream, task, cast.verifikator);
    work(office, stream, '4.1', cast.verifikator, { outcome: 0 });
    const berkas = berkasOf(office, stream);

    expect(berkas.tasks.map(({ step }) => step)).toEqual(['1', '2', '3', '4', '6']);
    expect(berkas.story.filter(({ what }) => what.kind === 'dilalui')).toHaveLength(1);
    expect(openTask(office, stream)).toMatchObject({ step: '6', from: '4.1' });
  });

  it('SOP 13: a faulty document ends the berkas as dikembalikan', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.verifikator, { sop: '13' });
    work(office, stream, '1.1', cast.helpdesk);
    arrive(office, stream, '2.1', cast.verifikator);
    for (const task of ['2.1', '3.1']) work(office, stream, task, cast.verifikator);
    work(office, stream, '4.1', cast.verifikator, { outcome: 1 });
    expect(berkasOf(office, stream)).toMatchObject({ result: 'dikembalikan' });
  });

  it('a chain of outcome rows is passed at once, and one at the end closes the berkas', () => {
    const { office, cast } = openCast();
    publish(office, '90', [
      {
        id: '1',
        lane: 'helpdesk',
        kind: 'decision',
        next: [
          { to: '2', when: 'ya' },
          { to: '4', when: 'tidak' },
        ],
      },
      { id: '2', lane: 'helpdesk', kind: 'outcome', next: [{ to: '3' }] },
      { id: '3', lane: 'helpdesk', kind: 'outcome', next: [{ to: null, result: 'gagal' }] },
      { id: '4', lane: 'helpdesk', kind: 'outcome' },
    ]);
    const failed = start(office, cast.helpdesk, { sop: '90' });
    work(office, failed, '1.1', cast.helpdesk, { outcome: 0 });
    expect(berkasOf(office, failed).result).toBe('gagal');
    expect(berkasOf(office, failed).story.map(({ what }) => what.kind)).toEqual([
      'dimulai',
      'dibuka',
      'diambil',
      'selesai',
      'dilalui',
      'dilalui',
      'ditutup',
    ]);
    const done = start(office, cast.helpdesk, { sop: '90' });
    work(office, done, '1.1', cast.helpdesk, { outcome: 1 });
    expect(berkasOf(office, done).result).toBe('selesai');
  });
});

describe('resume: a return says where the corrected work comes back', () => {
  const returning = [
    { id: '1', lane: 'helpdesk', next: [{ to: '2' }] },
    { id: '2', lane: 'helpdesk', next: [{ to: '3' }] },
    {
      id: '3',
      lane: 'verifikator',
      kind: 'decision',
      next: [
        { to: '4', when: 'sesuai' },
        { to: '1', when: 'kembali', resume: '3' },
      ],
    },
    { id: '4', lane: 'verifikator' },
  ] as const;

  it('skips what stood between, numbers the second round, and forgets the return afterwards', () => {
    const { office, cast } = openCast();
    publish(office, '90', returning);
    const stream = start(office, cast.helpdesk, { sop: '90' });
    work(office, stream, '1.1', cast.helpdesk);
    work(office, stream, '2.1', cast.helpdesk);
    work(office, stream, '3.1', cast.verifikator, { outcome: 1 });
    expect(openTask(office, stream)).toMatchObject({ task: '1.2', resumeAt: '3', from: '3.1' });
    work(office, stream, '1.2', cast.helpdesk);
    expect(openTask(office, stream)).toMatchObject({ task: '3.2', resumeAt: null, from: '1.2' });
    work(office, stream, '3.2', cast.verifikator, { outcome: 0 });
    work(office, stream, '4.1', cast.verifikator);
    expect(berkasOf(office, stream)).toMatchObject({ result: 'selesai' });
    expect(berkasOf(office, stream).tasks.map(({ task }) => task)).toEqual([
      '1.1',
      '2.1',
      '3.1',
      '1.2',
      '3.2',
      '4.1',
    ]);
  });

  it('SOP 38 keluar: a draft returned by the Kepala Bagian passes the Kasubbag’s check again', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.kabag, { sop: '38', procedure: 'keluar' });
    work(office, stream, '1.1', cast.kabag);
    work(office, stream, '2.1', cast.pengadministrasi);
    work(office, stream, '3.1', cast.pembinaan, { outcome: 0 });
    work(office, stream, '4.1', cast.pembinaan);
    work(office, stream, '5.1', cast.kabag, { outcome: 1 });
    expect(openTask(office, stream)).toMatchObject({ task: '2.2', queue: ['role:pengadministrasi'] });
    work(office, stream, '2.2', cast.pengadministrasi);
    expect(openTask(office, stream).step).toBe('3');
  });
});

describe('steps of people outside the office stand with the pencatat', () => {
  it('asks the date and proof of the act, and a date that exists', () => {
    const { office, cast } = openCast();
    publish(office, '90', [
      { id: '1', lane: 'helpdesk', next: [{ to: '2' }] },
      { id: '2', lane: 'ppk' },
    ]);
    const stream = start(office, cast.helpdesk, { sop: '90' });
    work(office, stream, '1.1', cast.helpdesk);
    expect(openTask(office, stream)).toMatchObject({ outside: true, queue: [`pencatat:${stream}`] });
    expect(codeOf(take(office, stream, '2.1', cast.helpdeskDua))).toBe('tidak-berhak');
    take(office, stream, '2.1', cast.helpdesk);
    const tried = (outside: { readonly date: string; readonly proof: string } | null): string =>
      codeOf(finish(office, stream, '2.1', cast.helpdesk, { outside }));

    expect(tried(null)).toBe('tanggal-bukti-wajib');
    expect(tried({ date: '2026-03-02', proof: '   ' })).toBe('tanggal-bukti-wajib');
    expect(tried({ date: '2026-02-29', proof: 'Surat' })).toBe('tanggal-tidak-sah');
    expect(tried({ date: 'kemarin', proof: 'Surat' })).toBe('tanggal-tidak-sah');
    expect(tried({ date: '2026-02-28', proof: 'Surat PPK nomor 7' })).toBe('diterima');
    expect(berkasOf(office, stream).story.at(-2)?.what).toMatchObject({
      kind: 'selesai',
      outside: { date: '2026-02-28', proof: 'Surat PPK nomor 7' },
    });
  });

  it('where all lanes are outsiders’, anyone with an account may start, and is its pencatat', () => {
    const { office, cast } = openCast();
    publish(office, '90', [
      { id: '1', lane: 'pa-kpa', next: [{ to: '2' }] },
      { id: '2', lane: 'ppk' },
    ]);
    const stream = start(office, cast.pegawai, { sop: '90' });
    expect(openTask(office, stream).queue).toEqual([`pencatat:${stream}`]);
    expect(codeOf(take(office, stream, '1.1', cast.administrator))).toBe('tidak-berhak');
    expect(codeOf(take(office, stream, '1.1', cast.pegawai))).toBe('diterima');
  });
});
