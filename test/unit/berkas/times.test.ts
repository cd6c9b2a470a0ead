import { describe, expect, it } from 'vitest';
import { openCast, type Cast } from '../../builders/cast';
import { publish, type MadeStep } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import { berkasOf, codeOf, finish, openTask, start, take, taskOf, tryStart, work } from '../../builders/work';
import { instantOf, WIB_OFFSET_MINUTES } from '../../../shared/time';

const at = (date: string, hour: number, minute = 0): number =>
  instantOf(date, hour * 60 + minute, WIB_OFFSET_MINUTES);
const lane = 'helpdesk';
const reason = 'sudah dijelaskan lisan';
const days = (amount: number) => ({ text: `${amount} hari kerja`, unit: 'hari', amount }) as const;

function openWith(...steps: readonly MadeStep[]): { readonly office: Office; readonly cast: Cast } {
  const opened = openCast();
  publish(opened.office, '90', steps);
  return opened;
}

describe('notBefore: a way that is closed until its moment', () => {
  const sanggah = {
    id: '1',
    lane,
    kind: 'decision',
    next: [
      { to: null, result: 'gagal', when: 'ada sanggahan' },
      { to: null, result: 'selesai', when: 'tidak ada sanggahan', notBefore: days(5) },
    ],
  } as const satisfies MadeStep;
  const monday = at('2026-03-02', 9);

  it('stands in the step with its moment, counted in working days from when it opened', () => {
    const { office, cast } = openWith(sanggah);
    const stream = start(office, cast.helpdesk, { sop: '90', at: monday });
    const [first, second] = openTask(office, stream).outcomes;
    expect(first?.notBefore).toBeNull();
    expect(second?.notBefore).toBe(at('2026-03-09', 15));
  });

  it('cannot be gone before, the other way can; at the moment it opens', () => {
    const { office, cast } = openWith(sanggah);
    const stream = start(office, cast.helpdesk, { sop: '90', at: monday });
    const until = openTask(office, stream).outcomes[1]?.notBefore ?? 0;
    take(office, stream, '1.1', cast.helpdesk);
    const tried = (outcome: number, moment: number) =>
      finish(office, stream, '1.1', cast.helpdesk, { outcome, at: moment });
    expect(tried(1, until - 1)).toEqual({
      ok: false,
      error: { code: 'belum-waktunya', detail: { until } },
    });
    expect(codeOf(tried(1, until))).toBe('diterima');
    const other = start(office, cast.helpdesk, { sop: '90', at: monday });
    take(office, other, '1.1', cast.helpdesk);
    expect(codeOf(finish(office, other, '1.1', cast.helpdesk, { outcome: 0, at: monday }))).toBe('diterima');
  });

  it.each(['task.skip', 'task.fulfil'])('%s does not open it either', (type) => {
    const { office, cast } = openWith(sanggah);
    const stream = start(office, cast.helpdesk, { sop: '90', at: monday });
    const tried = (outcome: number): string => {
      const data = { berkas: stream, task: '1.1', outcome, reason, lanes: {} };
      return codeOf(office.run(type, data, { actor: cast.helpdesk }));
    };
    expect(tried(1)).toBe('belum-waktunya');
    expect(tried(0)).toBe('diterima');
  });

  it('typed afterwards it is the moment it happened that counts', () => {
    const { office, cast } = openWith(sanggah);
    const stream = start(office, cast.helpdesk, { sop: '90', at: monday });
    const tried = (date: string): string => {
      const occurred = { at: at(date, 10), startedAt: null, reason };
      const how = { outcome: 1, occurred, at: at('2026-03-11', 9) };
      return codeOf(finish(office, stream, '1.1', cast.helpdesk, how));
    };
    expect(tried('2026-03-05')).toBe('belum-waktunya');
    expect(tried('2026-03-10')).toBe('diterima');
  });

  it('counts from the end of the step it names, where it names one', () => {
    const { office, cast } = openWith(
      { id: '1', lane, next: [{ to: '2' }] },
      { id: '2', lane, next: [{ to: '3' }] },
      {
        ...sanggah,
        id: '3',
        next: [
          sanggah.next[0],
          { to: null, result: 'selesai', when: 'tidak ada', notBefore: { ...days(1), after: '1' } },
        ],
      },
    );
    const stream = start(office, cast.helpdesk, { sop: '90', at: monday });
    take(office, stream, '1.1', cast.helpdesk);
    finish(office, stream, '1.1', cast.helpdesk, { at: at('2026-03-03', 9) });
    take(office, stream, '2.1', cast.helpdesk);
    finish(office, stream, '2.1', cast.helpdesk, { at: at('2026-03-09', 9) });
    expect(openTask(office, stream).outcomes[1]?.notBefore).toBe(at('2026-03-04', 15));
  });

  it('a rule without an amount closes nothing: a person knows the moment', () => {
    const notBefore = { text: 'setelah masa sanggah', unit: 'hari', amount: null } as const;
    const { office, cast } = openWith({
      ...sanggah,
      next: [sanggah.next[0], { ...sanggah.next[1], notBefore }],
    });
    const stream = start(office, cast.helpdesk, { sop: '90' });
    work(office, stream, '1.1', cast.helpdesk, { outcome: 1 });
    expect(berkasOf(office, stream).result).toBe('selesai');
  });
});

describe('onExpire: the clock takes a way nobody takes', () => {
  const answering = {
    id: '1',
    lane: 'pa-kpa',
    kind: 'decision',
    next: [
      {
        to: '2',
        when: 'diterima',
        onExpire: { text: 'Tidak dijawab berarti diterima', unit: 'hari-kalender', amount: 14 },
      },
      { to: null, result: 'ditolak', when: 'ditolak' },
    ],
  } as const satisfies MadeStep;
  const steps = [answering, { id: '2', lane: 'kasubbag-terkait' }] as const;
  const lanes = { 'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pembinaan' } } as const;

  it('is refused before its time, taken after it by anyone’s program, and told with the printed rule', () => {
    const { office, cast } = openWith(...steps);
    const stream = start(office, cast.pembinaan, { sop: '90', lanes, at: at('2026-03-02', 9) });
    const expire = (moment: number): string =>
      codeOf(office.run('task.expire', { berkas: stream, task: '1.1' }, { actor: cast.pegawai, at: moment }));
    const due = openTask(office, stream).expiry?.at ?? 0;
    expect(due).toBeGreaterThanOrEqual(at('2026-03-16', 0));
    expect(expire(due - 1)).toBe('belum-jatuh-tempo');
    expect(expire(due)).toBe('diterima');
    expect(taskOf(office, stream, '1.1')).toMatchObject({ mark: 'jatuh-tempo', outcome: 0 });
    expect(openTask(office, stream)).toMatchObject({ task: '2.1', from: '1.1' });
    expect(berkasOf(office, stream).story.at(-2)?.what).toEqual({
      kind: 'jatuh-tempo',
      no: null,
      outcome: 'diterima',
      rule: 'Tidak dijawab berarti diterima',
    });
    expect(expire(due + 1)).toBe('tugas-sudah-selesai');
  });

  it('is taken from whoever had it in work, too', () => {
    const { office, cast } = openWith(...steps);
    const stream = start(office, cast.pembinaan, { sop: '90', lanes });
    take(office, stream, '1.1', cast.pembinaan);
    const due = openTask(office, stream).expiry?.at ?? 0;
    office.must('task.expire', { berkas: stream, task: '1.1' }, { actor: cast.pegawai, at: due });
    expect(openTask(office, stream).step).toBe('2');
  });

  it('a step that does not expire is never ended by the clock', () => {
    const { office, cast } = openCast();
    const stream = start(office, cast.helpdesk);
    const data = { berkas: stream, task: '1.1' };
    const late = { actor: cast.helpdesk, at: at('2027-03-02', 9) };
    expect(codeOf(office.run('task.expire', data, late))).toBe('belum-jatuh-tempo');
  });

  it('SOP 23 step 3: no answer in fourteen days is an appeal accepted', () => {
    const { office, cast } = openCast();
    const team = { pokja: { kind: 'team', people: [cast.pokjaSatu] } } as const;
    const stream = start(office, cast.kabag, { sop: '23', lanes: team });
    const outside = { date: '2026-03-02', proof: 'Surat' };
    work(office, stream, '1.1', cast.kabag, { outcome: 0, outside });
    work(office, stream, '2.1', cast.pokjaSatu);
    expect(openTask(office, stream).expiry).toMatchObject({ outcome: 0 });
  });
});

describe('“sesuai jadwal” and “kontrak”: whoever begins sets the date', () => {
  const scheduled = (unit: 'jadwal' | 'kontrak'): MadeStep => ({
    id: '1',
    lane,
    duration: { text: 'Sesuai jadwal', unit, min: null, max: null },
  });
  const takeBy = (office: Office, stream: string, actor: string, date: unknown): string =>
    codeOf(office.run('task.take', { berkas: stream, task: '1.1', date }, { actor }));

  it.each(['jadwal', 'kontrak'] as const)('%s: due at the close of that working day', (unit) => {
    const { office, cast } = openWith(scheduled(unit));
    const stream = start(office, cast.helpdesk, { sop: '90' });
    expect(takeBy(office, stream, cast.helpdesk, null)).toBe('tanggal-jadwal-wajib');
    expect(takeBy(office, stream, cast.helpdesk, '2026-03-27')).toBe('diterima');
    expect(openTask(office, stream)).toMatchObject({ status: 'dikerjakan', dueAt: at('2026-03-27', 16, 30) });
  });

  it('refuses a day nobody works, one that does not exist, and a date where none is asked', () => {
    const { office, cast } = openWith(scheduled('jadwal'));
    const stream = start(office, cast.helpdesk, { sop: '90' });
    expect(takeBy(office, stream, cast.helpdesk, '2026-03-07')).toBe('tanggal-tidak-sah');
    expect(takeBy(office, stream, cast.helpdesk, '2026-02-30')).toBe('isian-tidak-sah');
    const plain = start(office, cast.helpdesk);
    expect(takeBy(office, plain, cast.helpdesk, '2026-03-06')).toBe('isian-tidak-sah');
  });

  it('is asked again after it was put back', () => {
    const { office, cast } = openWith(scheduled('jadwal'));
    const stream = start(office, cast.helpdesk, { sop: '90' });
    takeBy(office, stream, cast.helpdesk, '2026-03-06');
    office.must('task.release', { berkas: stream, task: '1.1' }, { actor: cast.helpdesk });
    expect(takeBy(office, stream, cast.helpdesk, null)).toBe('tanggal-jadwal-wajib');
  });
});

it('a version of the SOP that comes later changes no moment of a step that is open', () => {
  const { office, cast } = openWith({
    id: '1',
    lane,
    kind: 'decision',
    next: [
      { to: null, result: 'gagal', when: 'ada' },
      { to: null, result: 'selesai', when: 'tidak ada', notBefore: days(5) },
    ],
  });
  const stream = start(office, cast.helpdesk, { sop: '90' });
  const before = openTask(office, stream);
  publish(office, '90', [{ id: '1', lane }]);
  expect(openTask(office, stream)).toBe(before);
  expect(codeOf(tryStart(office, cast.helpdesk, { sop: '90' }))).toBe('diterima');
});
