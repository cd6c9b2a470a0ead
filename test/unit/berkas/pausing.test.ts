import { describe, expect, it } from 'vitest';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import { berkasOf, codeOf, finish, openTask, start, taskOf, work } from '../../builders/work';
import { instantOf, WIB_OFFSET_MINUTES } from '../../../shared/time';

const at = (date: string, hour: number, minute = 0): number =>
  instantOf(date, hour * 60 + minute, WIB_OFFSET_MINUTES);
const reason = 'menunggu jawaban perangkat daerah';
const lookAgain = '2026-03-04';

interface Desk {
  readonly office: Office;
  readonly cast: Cast;
  readonly stream: string;
}

/** A step of one hour, taken on Monday at nine. */
function inWork(): Desk {
  const { office, cast } = openCast();
  const hour = { text: '1 jam', unit: 'jam', min: 1, max: 1 } as const;
  publish(office, '90', [{ id: '1', lane: 'helpdesk', duration: hour }]);
  const stream = start(office, cast.helpdesk, { sop: '90', at: at('2026-03-02', 8, 30) });
  const act = { actor: cast.helpdesk, at: at('2026-03-02', 9) };
  office.must('task.take', { berkas: stream, task: '1.1' }, act);
  return { office, cast, stream };
}

function pause({ office, stream }: Desk, actor: string, moment?: number): string {
  const act = moment === undefined ? { actor } : { actor, at: moment };
  return codeOf(office.run('task.pause', { berkas: stream, task: '1.1', reason, lookAgain }, act));
}

function resume({ office, stream }: Desk, actor: string, moment?: number): string {
  const act = moment === undefined ? { actor } : { actor, at: moment };
  return codeOf(office.run('task.resume', { berkas: stream, task: '1.1' }, act));
}

describe('a pause', () => {
  it('stops the clock with a reason and a date to look again', () => {
    const desk = inWork();
    expect(pause(desk, desk.cast.helpdesk, at('2026-03-02', 9, 20))).toBe('diterima');
    expect(openTask(desk.office, desk.stream)).toMatchObject({
      status: 'dijeda',
      takenBy: desk.cast.helpdesk,
      pauses: [{ from: at('2026-03-02', 9, 20), to: null, reason, lookAgain }],
    });
    expect(berkasOf(desk.office, desk.stream).story.at(-1)?.what).toEqual({
      kind: 'dijeda',
      no: null,
      reason,
      lookAgain,
    });
  });

  it('is due as much working time later as it stood, nights and closed hours not counted', () => {
    const desk = inWork();
    const before = openTask(desk.office, desk.stream).dueAt;
    expect(before).toBe(at('2026-03-02', 10));
    pause(desk, desk.cast.helpdesk, at('2026-03-02', 9, 20));
    expect(resume(desk, desk.cast.helpdesk, at('2026-03-02', 11, 20))).toBe('diterima');
    expect(openTask(desk.office, desk.stream)).toMatchObject({
      status: 'dikerjakan',
      dueAt: at('2026-03-02', 12),
      pauses: [{ to: at('2026-03-02', 11, 20) }],
    });
    pause(desk, desk.cast.helpdesk, at('2026-03-02', 11, 30));
    resume(desk, desk.cast.helpdesk, at('2026-03-02', 20));
    const evening = openTask(desk.office, desk.stream).dueAt ?? 0;
    expect(evening).toBe(at('2026-03-03', 8, 30));
    expect(openTask(desk.office, desk.stream).pauses).toHaveLength(2);
  });

  it('is for the one who has it, once at a time; only what stands still goes on', () => {
    const desk = inWork();
    expect(pause(desk, desk.cast.helpdeskDua)).toBe('tugas-bukan-milik');
    expect(resume(desk, desk.cast.helpdesk)).toBe('tidak-dijeda');
    pause(desk, desk.cast.helpdesk);
    expect(pause(desk, desk.cast.helpdesk)).toBe('tugas-sedang-menunggu');
    expect(resume(desk, desk.cast.helpdeskDua)).toBe('tugas-bukan-milik');
    expect(resume(desk, desk.cast.helpdesk)).toBe('diterima');
  });

  it('asks a reason and a date that exists', () => {
    const { office, cast, stream } = inWork();
    const tried = (data: object): string =>
      codeOf(office.run('task.pause', { berkas: stream, task: '1.1', ...data }, { actor: cast.helpdesk }));
    expect(tried({ reason: '', lookAgain })).toBe('isian-tidak-sah');
    expect(tried({ reason, lookAgain: '2026-02-30' })).toBe('isian-tidak-sah');
  });

  it('what stands still is not put back; finished, its pause ends with it', () => {
    const desk = inWork();
    const { office, cast, stream } = desk;
    pause(desk, cast.helpdesk);
    const release = { berkas: stream, task: '1.1' };
    expect(codeOf(office.run('task.release', release, { actor: cast.helpdesk }))).toBe(
      'tugas-sedang-menunggu',
    );
    expect(codeOf(finish(office, stream, '1.1', cast.helpdesk))).toBe('diterima');
    expect(taskOf(office, stream, '1.1').pauses[0]?.to).toBe(office.bodies.at(-1)?.at);
  });

  it('of somebody who is gone it is put back by whoever may take it, and its pause ends', () => {
    const desk = inWork();
    const { office, cast, stream } = desk;
    pause(desk, cast.helpdesk);
    const gone = { orang: cast.helpdesk, reason: 'pindah tugas', release: [] };
    office.must('orang.deactivate', gone, { actor: cast.administrator });
    const release = (actor: string): string =>
      codeOf(office.run('task.release', { berkas: stream, task: '1.1' }, { actor }));
    expect(release(cast.verifikator)).toBe('tugas-bukan-milik');
    expect(release(cast.helpdeskDua)).toBe('diterima');
    expect(openTask(office, stream)).toMatchObject({
      status: 'menunggu',
      takenBy: null,
      pauses: [{ to: office.bodies.at(-1)?.at }],
    });
    work(office, stream, '1.1', cast.helpdeskDua);
    expect(berkasOf(office, stream).result).toBe('selesai');
  });
});

describe('a side question', () => {
  const ask = ({ office, stream }: Desk, actor: string, to: string, text = 'Siapa narahubungnya?'): string =>
    codeOf(office.run('task.ask', { berkas: stream, task: '1.1', to, text }, { actor }));
  const answer = ({ office, stream }: Desk, actor: string, question: string): string =>
    codeOf(office.run('task.answer', { berkas: stream, question, text: 'Ibu Sekretaris' }, { actor }));

  it('goes to one person and comes home answered, while the task stays where it is', () => {
    const desk = inWork();
    const { office, cast, stream } = desk;
    const before = openTask(office, stream);
    expect(ask(desk, cast.helpdesk, cast.pembinaan)).toBe('diterima');
    const [asked] = berkasOf(office, stream).questions;
    expect(asked).toMatchObject({
      task: '1.1',
      by: cast.helpdesk,
      to: cast.pembinaan,
      text: 'Siapa narahubungnya?',
      answer: null,
    });
    expect(answer(desk, cast.pembinaan, asked?.id ?? '')).toBe('diterima');
    expect(berkasOf(office, stream).questions[0]?.answer).toEqual({
      text: 'Ibu Sekretaris',
      at: office.bodies.at(-1)?.at,
    });
    expect(openTask(office, stream)).toEqual(before);
    expect(berkasOf(office, stream).story.at(-1)?.what).toEqual({
      kind: 'menjawab',
      question: 'Siapa narahubungnya?',
      text: 'Ibu Sekretaris',
    });
  });

  it('is put by whoever may work the task, to somebody else who is here', () => {
    const desk = inWork();
    const { office, cast } = desk;
    expect(ask(desk, cast.helpdeskDua, cast.kabag)).toBe('tugas-bukan-milik');
    expect(ask(desk, cast.helpdesk, cast.helpdesk)).toBe('orang-tidak-ada');
    expect(ask(desk, cast.helpdesk, 'orang:tidak-ada')).toBe('orang-tidak-ada');
    const gone = { orang: cast.pegawai, reason: 'pindah tugas', release: [] };
    office.must('orang.deactivate', gone, { actor: cast.administrator });
    expect(ask(desk, cast.helpdesk, cast.pegawai)).toBe('orang-nonaktif');
    office.must('task.release', { berkas: desk.stream, task: '1.1' }, { actor: cast.helpdesk });
    expect(ask(desk, cast.verifikator, cast.kabag)).toBe('tidak-berhak');
  });

  it('is answered by the one it was put to, once, also after the step was finished', () => {
    const desk = inWork();
    const { office, cast, stream } = desk;
    ask(desk, cast.helpdesk, cast.kabag);
    const id = berkasOf(office, stream).questions[0]?.id ?? '';
    expect(answer(desk, cast.helpdesk, id)).toBe('tidak-berhak');
    expect(answer(desk, cast.kabag, 'lain')).toBe('pertanyaan-tidak-ada');
    finish(office, stream, '1.1', cast.helpdesk);
    expect(answer(desk, cast.kabag, id)).toBe('diterima');
    expect(answer(desk, cast.kabag, id)).toBe('pertanyaan-sudah-dijawab');
    const nowhere = { berkas: 'berkas:tidak-ada', question: id, text: 'sudah' };
    expect(codeOf(office.run('task.answer', nowhere, { actor: cast.kabag }))).toBe('berkas-tidak-ada');
  });

  it('several stand side by side, each with its own answer', () => {
    const desk = inWork();
    ask(desk, desk.cast.helpdesk, desk.cast.kabag, 'Pertanyaan satu?');
    ask(desk, desk.cast.helpdesk, desk.cast.pembinaan, 'Pertanyaan dua?');
    const [first, second] = berkasOf(desk.office, desk.stream).questions;
    answer(desk, desk.cast.pembinaan, second?.id ?? '');
    expect(first?.id).not.toBe(second?.id);
    const answers = berkasOf(desk.office, desk.stream).questions.map(
      ({ answer: given }) => given?.text ?? null,
    );
    expect(answers).toEqual([null, 'Ibu Sekretaris']);
  });
});
