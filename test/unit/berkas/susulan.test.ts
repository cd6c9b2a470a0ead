import { describe, expect, it } from 'vitest';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import {
  berkasOf,
  codeOf,
  finish,
  openTask,
  start,
  taskOf,
  tryStart,
  work,
  type Finish,
  type Start,
} from '../../builders/work';
import { valueOf } from '../../../shared/result';
import { instantOf, WIB_OFFSET_MINUTES } from '../../../shared/time';

const at = (date: string, hour: number, minute = 0): number =>
  instantOf(date, hour * 60 + minute, WIB_OFFSET_MINUTES);
const reason = 'listrik padam, dicatat di kertas';
const FRIDAY = '2026-03-06';
const MONDAY = at('2026-03-09', 9);

interface Desk {
  readonly office: Office;
  readonly cast: Cast;
  readonly stream: string;
}

/** Two steps of ten minutes, then one of two days; begun on Friday at nine. */
function onFriday(): Desk {
  const { office, cast } = openCast();
  const ten = { text: '10 menit', unit: 'menit', min: 10, max: 10 } as const;
  publish(office, '90', [
    { id: '1', lane: 'helpdesk', duration: ten, next: [{ to: '2' }] },
    { id: '2', lane: 'helpdesk', duration: ten, next: [{ to: '3' }] },
    { id: '3', lane: 'verifikator', duration: { text: '2 hari', unit: 'hari', min: 2, max: 2 } },
  ]);
  return { office, cast, stream: start(office, cast.helpdesk, { sop: '90', at: at(FRIDAY, 9) }) };
}

/** Finishes a task on Monday that was done before. */
function afterwards(
  { office, stream }: Desk,
  actor: string,
  task: string,
  when: number,
  startedAt: number | null,
  more: Finish = {},
): string {
  const occurred = { at: when, startedAt, reason };
  return codeOf(finish(office, stream, task, actor, { ...more, occurred, at: MONDAY }));
}

describe('catat susulan', () => {
  it('keeps both times: the story tells when it happened, the entry when it was typed, with the reason', () => {
    const desk = onFriday();
    expect(afterwards(desk, desk.cast.helpdesk, '1.1', at(FRIDAY, 10), at(FRIDAY, 9, 30))).toBe('diterima');
    const line = berkasOf(desk.office, desk.stream).story.find(({ what }) => what.kind === 'selesai');
    expect(line).toMatchObject({
      at: MONDAY,
      happenedAt: at(FRIDAY, 10),
      actor: desk.cast.helpdesk,
      what: { susulan: { reason } },
    });
    expect(desk.office.bodies.at(-1)?.at).toBe(MONDAY);
  });

  it('takes and finishes in one go what nobody had taken, at the moments it happened', () => {
    const desk = onFriday();
    afterwards(desk, desk.cast.helpdesk, '1.1', at(FRIDAY, 10), at(FRIDAY, 9, 30));
    expect(taskOf(desk.office, desk.stream, '1.1')).toMatchObject({
      takenBy: desk.cast.helpdesk,
      takenAt: at(FRIDAY, 9, 30),
      finishedBy: desk.cast.helpdesk,
      finishedAt: at(FRIDAY, 10),
      mark: 'selesai',
    });
  });

  it('holds its mutu baku against the time it happened: ten minutes from the taking, and that it took thirty', () => {
    const desk = onFriday();
    afterwards(desk, desk.cast.helpdesk, '1.1', at(FRIDAY, 10), at(FRIDAY, 9, 30));
    expect(taskOf(desk.office, desk.stream, '1.1').dueAt).toBe(at(FRIDAY, 9, 40));
  });

  it('opens the next step at that time, so that its days count from there', () => {
    const desk = onFriday();
    afterwards(desk, desk.cast.helpdesk, '1.1', at(FRIDAY, 10), null);
    afterwards(desk, desk.cast.helpdesk, '2.1', at(FRIDAY, 11), null);
    const direct = onFriday();
    for (const [task, hour] of [
      ['1.1', 10],
      ['2.1', 11],
    ] as const) {
      const { office, stream, cast } = direct;
      office.must('task.take', { berkas: stream, task }, { actor: cast.helpdesk, at: at(FRIDAY, hour) });
      finish(office, stream, task, cast.helpdesk, { at: at(FRIDAY, hour) });
    }
    const late = openTask(desk.office, desk.stream);
    expect(late).toMatchObject({ step: '3', openedAt: at(FRIDAY, 11) });
    expect(late.dueAt).toBe(openTask(direct.office, direct.stream).dueAt);
  });

  it('a paper day is typed in one go, in its order', () => {
    const desk = onFriday();
    expect(afterwards(desk, desk.cast.helpdesk, '1.1', at(FRIDAY, 10), at(FRIDAY, 9, 50))).toBe('diterima');
    expect(afterwards(desk, desk.cast.helpdeskDua, '2.1', at(FRIDAY, 11), at(FRIDAY, 10, 50))).toBe(
      'diterima',
    );
    expect(afterwards(desk, desk.cast.verifikator, '3.1', at(FRIDAY, 14), null)).toBe('diterima');
    expect(berkasOf(desk.office, desk.stream)).toMatchObject({ result: 'selesai', closedAt: at(FRIDAY, 14) });
  });

  it.each([
    ['in the future', MONDAY + 1, null],
    ['before the step came in', at(FRIDAY, 8), null],
    ['begun before the step came in', at(FRIDAY, 10), at(FRIDAY, 8)],
    ['begun after it was done', at(FRIDAY, 10), at(FRIDAY, 11)],
  ])('refuses what was %s', (_what, when, startedAt) => {
    const desk = onFriday();
    expect(afterwards(desk, desk.cast.helpdesk, '1.1', when, startedAt)).toBe('waktu-kejadian-tidak-sah');
  });

  it('of a task in work that was taken in time, the taking stays', () => {
    const desk = onFriday();
    const { office, cast, stream } = desk;
    office.must('task.take', { berkas: stream, task: '1.1' }, { actor: cast.helpdesk, at: at(FRIDAY, 10) });
    expect(afterwards(desk, cast.helpdesk, '1.1', at(FRIDAY, 10, 30), null)).toBe('diterima');
    expect(taskOf(office, stream, '1.1')).toMatchObject({ takenAt: at(FRIDAY, 10) });
  });

  it('of a task that was taken only when it was typed, the work is timed by when it was done', () => {
    const desk = onFriday();
    const { office, cast, stream } = desk;
    const taken = { actor: cast.helpdesk, at: MONDAY - 60_000 };
    office.must('task.take', { berkas: stream, task: '1.1' }, taken);
    expect(afterwards(desk, cast.helpdesk, '1.1', at(FRIDAY, 8, 30), null)).toBe('waktu-kejadian-tidak-sah');
    expect(afterwards(desk, cast.helpdesk, '1.1', at(FRIDAY, 10), at(FRIDAY, 9, 30))).toBe('diterima');
    expect(taskOf(office, stream, '1.1')).toMatchObject({
      takenBy: cast.helpdesk,
      takenAt: at(FRIDAY, 9, 30),
      finishedAt: at(FRIDAY, 10),
      dueAt: at(FRIDAY, 9, 40),
    });
    expect(openTask(office, stream)).toMatchObject({ task: '2.1', openedAt: at(FRIDAY, 10) });
  });

  it('what stood still was not done before it went on', () => {
    const desk = onFriday();
    const { office, cast, stream } = desk;
    const ref = { berkas: stream, task: '1.1' };
    const act = (hour: number) => ({ actor: cast.helpdesk, at: at(FRIDAY, hour) });
    office.must('task.take', ref, act(10));
    office.must('task.pause', { ...ref, reason, lookAgain: FRIDAY }, act(11));
    expect(afterwards(desk, cast.helpdesk, '1.1', at(FRIDAY, 10), null)).toBe('tugas-sedang-menunggu');
    office.must('task.resume', ref, act(13));
    for (const hour of [9, 10, 12])
      expect(afterwards(desk, cast.helpdesk, '1.1', at(FRIDAY, hour), null)).toBe('waktu-kejadian-tidak-sah');
    expect(afterwards(desk, cast.helpdesk, '1.1', at(FRIDAY, 14), null)).toBe('diterima');
  });

  it('nor before the berkas had ended that did its work', () => {
    const { office, cast } = openCast();
    publish(office, '91', [{ id: '1', lane: 'helpdesk' }]);
    publish(office, '90', [{ id: '1', lane: 'helpdesk', calls: [{ sop: '91' }] }]);
    const stream = start(office, cast.helpdesk, { sop: '90', at: at(FRIDAY, 8) });
    const cause = { berkas: stream, task: '1.1' };
    const child = start(office, cast.helpdesk, { sop: '91', cause, at: at(FRIDAY, 9) });
    const done = { actor: cast.helpdesk, at: at(FRIDAY, 11) };
    office.must('task.take', { berkas: child, task: '1.1' }, done);
    finish(office, child, '1.1', cast.helpdesk, { at: at(FRIDAY, 11) });
    const desk = { office, cast, stream };
    expect(afterwards(desk, cast.helpdesk, '1.1', at(FRIDAY, 10), null)).toBe('waktu-kejadian-tidak-sah');
    expect(afterwards(desk, cast.helpdesk, '1.1', at(FRIDAY, 12), null)).toBe('diterima');
  });

  it('a berkas it hands over to begins when the step was left', () => {
    const { office, cast } = openCast();
    publish(office, '91', [{ id: '1', lane: 'helpdesk' }]);
    const next = [
      { to: null, when: 'gagal', result: 'gagal', opens: '91' },
      { to: null, when: 'baik', result: 'selesai' },
    ] as const;
    publish(office, '90', [{ id: '1', lane: 'helpdesk', kind: 'decision', next }]);
    const stream = start(office, cast.helpdesk, { sop: '90', at: at(FRIDAY, 8) });
    afterwards({ office, cast, stream }, cast.helpdesk, '1.1', at(FRIDAY, 10), null, { outcome: 0 });
    const other = berkasOf(office, stream).handedOver[0]?.berkas ?? '';
    expect(berkasOf(office, other).startedAt).toBe(at(FRIDAY, 10));
    expect(openTask(office, other).openedAt).toBe(at(FRIDAY, 10));
  });

  it('asks a reason, and the right to work the step', () => {
    const desk = onFriday();
    const occurred = { at: at(FRIDAY, 10), startedAt: null, reason: ' ' };
    const how = { occurred, at: MONDAY };
    expect(codeOf(finish(desk.office, desk.stream, '1.1', desk.cast.helpdesk, how))).toBe('isian-tidak-sah');
    expect(afterwards(desk, desk.cast.verifikator, '1.1', at(FRIDAY, 10), null)).toBe('tidak-berhak');
    expect(codeOf(finish(desk.office, desk.stream, '1.1', desk.cast.helpdesk))).toBe('tugas-belum-diambil');
  });

  it('can be taken back as any finish', () => {
    const desk = onFriday();
    afterwards(desk, desk.cast.helpdesk, '1.1', at(FRIDAY, 10), null);
    const { commandId = '' } = desk.office.bodies.at(-1) ?? {};
    expect(codeOf(desk.office.undo(commandId, { actor: desk.cast.helpdesk }))).toBe('diterima');
    expect(openTask(desk.office, desk.stream)).toMatchObject({
      task: '1.1',
      status: 'dikerjakan',
      takenBy: desk.cast.helpdesk,
    });
  });

  it('of a step by a schedule no date is asked any more: it was done', () => {
    const { office, cast } = openCast();
    const duration = { text: 'Sesuai jadwal', unit: 'jadwal', min: null, max: null } as const;
    publish(office, '90', [{ id: '1', lane: 'helpdesk', duration }]);
    const stream = start(office, cast.helpdesk, { sop: '90', at: at(FRIDAY, 9) });
    const before = openTask(office, stream).dueAt;
    expect(afterwards({ office, cast, stream }, cast.helpdesk, '1.1', at(FRIDAY, 10), null)).toBe('diterima');
    expect(taskOf(office, stream, '1.1').dueAt).toBe(before);
  });
});

describe('a berkas that began earlier than it is typed', () => {
  const begin = (office: Office, actor: string, when: number, more: Start = {}) =>
    tryStart(office, actor, { occurred: { at: when, startedAt: null, reason }, at: MONDAY, ...more });

  it('begins then, with its first step, and tells why it is typed only now', () => {
    const { office, cast } = openCast();
    const stream = valueOf(begin(office, cast.helpdesk, at(FRIDAY, 9))).subject;
    expect(berkasOf(office, stream)).toMatchObject({ startedAt: at(FRIDAY, 9), nomor: 'B-0001/2026' });
    expect(openTask(office, stream).openedAt).toBe(at(FRIDAY, 9));
    expect(berkasOf(office, stream).story[0]).toMatchObject({
      at: MONDAY,
      happenedAt: at(FRIDAY, 9),
      what: { kind: 'dimulai', susulan: { reason } },
    });
    expect(
      afterwards({ office, cast, stream }, cast.helpdesk, '1.1', at(FRIDAY, 10), null, { outcome: 1 }),
    ).toBe('diterima');
  });

  it('one that begins now tells no reason', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    expect(berkasOf(office, stream).story[0]?.what).toMatchObject({ susulan: null });
  });

  it('takes its number from the register of the year it began in', () => {
    const { office, cast } = openCast();
    const stream = valueOf(begin(office, cast.helpdesk, at('2025-12-30', 10))).subject;
    expect(berkasOf(office, stream).nomor).toBe('B-0001/2025');
    expect(berkasOf(office, start(office, cast.helpdesk)).nomor).toBe('B-0001/2026');
  });

  it.each([
    ['in the future', MONDAY + 1, 'waktu-kejadian-tidak-sah'],
    ['in the year before the last', at('2024-12-31', 23, 59), 'waktu-kejadian-tidak-sah'],
    ['on the first day of last year', at('2025-01-01', 0), 'diterima'],
  ])('%s', (_when, when, code) => {
    const { office, cast } = openCast();
    expect(codeOf(begin(office, cast.helpdesk, when))).toBe(code);
  });

  it('asks who may start it', () => {
    const { office, cast } = openCast();
    expect(codeOf(begin(office, cast.administrator, at(FRIDAY, 9)))).toBe('tidak-berhak');
  });

  it('not before the step that called it was taken', () => {
    const { office, cast } = openCast();
    publish(office, '91', [{ id: '1', lane: 'helpdesk' }]);
    publish(office, '90', [{ id: '1', lane: 'helpdesk', calls: [{ sop: '91' }] }]);
    const stream = start(office, cast.helpdesk, { sop: '90', at: at(FRIDAY, 8) });
    const ref = { berkas: stream, task: '1.1' };
    office.must('task.take', ref, { actor: cast.helpdesk, at: at(FRIDAY, 9) });
    const called = { sop: '91', cause: ref };
    expect(codeOf(begin(office, cast.helpdesk, at(FRIDAY, 8, 30), called))).toBe('waktu-kejadian-tidak-sah');
    const child = valueOf(begin(office, cast.helpdesk, at(FRIDAY, 10), called)).subject;
    expect(berkasOf(office, child).startedAt).toBe(at(FRIDAY, 10));
    const line = berkasOf(office, stream).story.at(-1);
    expect(line).toMatchObject({ happenedAt: at(FRIDAY, 10), what: { kind: 'memanggil' } });
  });
});

describe('an outsider’s act that came earlier than it is typed', () => {
  it('is queued from when it came', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk, { sop: '13', at: at(FRIDAY, 8) });
    work(office, stream, '1.1', cast.helpdesk);
    const arrive = (when: number): string => {
      const occurred = { at: when, startedAt: null, reason };
      const data = { berkas: stream, task: '2.1', note: '', occurred };
      return codeOf(office.run('task.arrive', data, { actor: cast.verifikator, at: MONDAY }));
    };
    expect(arrive(at(FRIDAY, 7))).toBe('waktu-kejadian-tidak-sah');
    expect(arrive(MONDAY + 1)).toBe('waktu-kejadian-tidak-sah');
    expect(arrive(at(FRIDAY, 10))).toBe('diterima');
    expect(openTask(office, stream)).toMatchObject({ status: 'menunggu', openedAt: at(FRIDAY, 10) });
    expect(openTask(office, stream).dueAt).toBeLessThan(MONDAY);
  });
});

describe('what a finish accounts for', () => {
  it('keeps the kelengkapan that was there and was not, and each output', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const kelengkapan = { ada: ['Buku tamu'], kurang: ['Surat kuasa'] };
    const keluaran = [{ output: 'Buku tamu', cara: 'sistem-lain', ref: 'Suradi 27' }] as const;
    work(office, stream, '1.1', cast.helpdesk, { outcome: 1, kelengkapan, keluaran });
    expect(taskOf(office, stream, '1.1')).toMatchObject({ kelengkapan, keluaran });
  });

  it.each([
    ['tidak-ada', '', 'output-tanpa-keterangan'],
    ['tidak-ada', 'disampaikan lisan', 'diterima'],
    ['sistem-lain', ' ', 'output-tanpa-keterangan'],
    ['sistem-lain', 'Suradi 27', 'diterima'],
    ['berkas', '', 'diterima'],
    ['surat', '', 'diterima'],
  ] as const)('%s with “%s”: %s', (cara, ref, code) => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    office.must('task.take', { berkas: stream, task: '1.1' }, { actor: cast.helpdesk });
    const keluaran = [{ output: 'Buku tamu', cara, ref }];
    expect(codeOf(finish(office, stream, '1.1', cast.helpdesk, { outcome: 1, keluaran }))).toBe(code);
  });
});
