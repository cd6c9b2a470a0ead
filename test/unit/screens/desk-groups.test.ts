import { describe, expect, it } from 'vitest';
import calendarFile from '../../../assets/kalender/2024-2027.json';
import {
  filterDesk,
  isEmptyFilter,
  NO_FILTER,
  readViews,
  type DeskFilter,
} from '../../../renderer/features/meja-saya/desk-filter';
import { countDay, groupDesk } from '../../../renderer/features/meja-saya/desk-groups';
import { steadOf, type DeskItem, type Stead } from '../../../renderer/features/meja-saya/desk-items';
import { shareGone, timeLeftOf } from '../../../renderer/parts/time-left/time-left';
import { timeLeftStrings } from '../../../renderer/parts/time-left/time-left.strings';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import type { QuestionRow } from '../../../shared/domain/berkas/desk-rows';
import { workCalendarSchema } from '../../../shared/domain/kalender/calendar';
import type { KeyRow, OrangState } from '../../../shared/domain/orang/orang';
import { WIB_OFFSET_MINUTES } from '../../../shared/time';

const calendar = workCalendarSchema.parse(calendarFile);
const at = (moment: string): number => Date.parse(`${moment}+07:00`);
const MONDAY = at('2026-11-23T09:00:00');

const ME = 'orang:saya';

function row(task: string, part: Partial<TaskRow>): TaskRow {
  const bare = { stream: 'berkas:x', task, status: 'menunggu', dueAt: null, lookAgain: null, sop: '12' };
  return { ...bare, queue: ['role:helpdesk'], takenBy: null, ...part } as TaskRow;
}

const item = (task: string, part: Partial<TaskRow> = {}, stead: Stead | null = null): DeskItem => ({
  ...{ kind: 'tugas', key: task, row: row(task, part), stead },
});
const question = (key: string, isToMe: boolean): DeskItem => {
  return { kind: 'pertanyaan', key, row: { sop: '12' } as QuestionRow, isToMe };
};
const keysByGroup = (items: readonly DeskItem[]) =>
  groupDesk(items, MONDAY, WIB_OFFSET_MINUTES).map(({ id, items: of }) => [id, of.map(({ key }) => key)]);

it('puts a task under the group of its due moment, the week ending with Sunday', () => {
  const items = [
    item('late', { dueAt: MONDAY - 1 }),
    item('today', { dueAt: at('2026-11-23T16:00:00') }),
    item('sunday', { dueAt: at('2026-11-29T23:59:00') }),
    item('next', { dueAt: at('2026-11-30T08:00:00') }),
    item('never'),
  ];

  expect(keysByGroup(items)).toEqual([
    ['terlambat', ['late']],
    ['hari-ini', ['today']],
    ['pekan-ini', ['sunday']],
    ['berikutnya', ['next', 'never']],
  ]);
});

it('keeps what waits for an outsider apart, however late it is', () => {
  expect(keysByGroup([item('waiting', { status: 'menunggu-pihak-luar', dueAt: MONDAY - 1 })])).toEqual([
    ['menunggu', ['waiting']],
  ]);
});

it('keeps what stands still apart until the day somebody meant to look again', () => {
  const paused = (key: string, lookAgain: string) =>
    item(key, { status: 'dijeda', dueAt: MONDAY - 1, lookAgain });

  expect(keysByGroup([paused('later', '2026-11-24'), paused('now', '2026-11-23')])).toEqual([
    ['hari-ini', ['now']],
    ['dijeda', ['later']],
  ]);
});

it('has what is asked of me high up, and what I ask at the end', () => {
  const items = [question('mine', false), question('theirs', true), item('next'), item('late', { dueAt: 1 })];

  expect(keysByGroup(items)).toEqual([
    ['terlambat', ['late']],
    ['pertanyaan', ['theirs']],
    ['berikutnya', ['next']],
    ['ditanyakan', ['mine']],
  ]);
});

it('keeps what is done in the stead of each apart, and counts it for the day all the same', () => {
  const eko: Stead = { kind: 'plh', role: 'kepala-bagian', of: 'orang:eko' };
  const handed: Stead = { kind: 'penugasan', role: 'verifikator', of: null };
  const items = [item('his', { dueAt: 1 }, eko), item('work', {}, handed), item('his-too', {}, eko)];

  expect(keysByGroup(items)).toEqual([
    ['pengganti:plh:kepala-bagian:orang:eko', ['his', 'his-too']],
    ['pengganti:penugasan:verifikator:', ['work']],
  ]);
  expect(countDay(items, MONDAY, WIB_OFFSET_MINUTES)).toEqual({ due: 0, late: 1, questions: 0 });
});

describe('in whose stead a task is mine', () => {
  const always = { from: 0, to: null };
  const orang = {
    stream: ME,
    peran: [{ role: 'helpdesk', begun: true, ...always }],
    pengganti: [
      {
        ...{ id: 'p', role: 'kepala-bagian', kind: 'plh', of: 'orang:eko', surat: null, suratDate: null },
        ...{ from: 0, to: MONDAY },
      },
    ],
    penugasan: [{ id: 't', role: 'verifikator', sop: '13', by: 'orang:eko', reason: 'cuti', ...always }],
  } as unknown as OrangState;
  const key = (name: string): KeyRow => ({
    ...{ stream: 'berkas:x', id: name, person: ME, key: name, sop: null, ...always },
  });
  const stead = (queue: readonly string[], now = MONDAY - 1, sop = '13', keys: readonly KeyRow[] = []) =>
    steadOf({ orang, keys }, { queue, sop }, now);

  it('is nobody where I hold one of its roles, or it is of my own berkas or team', () => {
    expect(stead(['role:helpdesk', 'role:kepala-bagian'])).toBeNull();
    expect(
      stead(['role:kepala-bagian', 'pencatat:berkas:x'], MONDAY - 1, '13', [key('pencatat:berkas:x')]),
    ).toBeNull();
  });

  it('is whose post I hold, until that ends', () => {
    expect(stead(['role:kepala-bagian'])).toEqual({ kind: 'plh', role: 'kepala-bagian', of: 'orang:eko' });
    expect(stead(['role:kepala-bagian'], MONDAY)).toBeNull();
  });

  it('is work handed over to me, of the SOP it was handed over for', () => {
    expect(stead(['role:verifikator'])).toEqual({ kind: 'penugasan', role: 'verifikator', of: null });
    expect(stead(['role:verifikator'], MONDAY - 1, '12')).toBeNull();
  });
});

describe('a narrowed desk', () => {
  const words = {
    nomor: 'B-0007/2026',
    title: 'CV Tirta Abadi',
    sopTitle: 'Help Desk',
    laneLabel: 'Helpdesk',
  };
  const items = [
    item('mine', { ...words, text: 'Menerima tamu', takenBy: ME }),
    item('free', { ...words, text: 'Menjawab tamu', sop: '13', laneLabel: 'Verifikator' }),
    item('theirs', { ...words, text: 'Mencatat', takenBy: 'orang:lain' }),
  ];
  const left = (part: Partial<DeskFilter>): readonly string[] =>
    filterDesk(items, { ...NO_FILTER, ...part }, ME).map(({ key }) => key);

  it('has all words typed, in any order, in step, berkas, SOP or performer', () => {
    expect(left({ text: 'TAMU tirta' })).toEqual(['mine', 'free']);
    expect(left({ text: 'sop 13 b-0007' })).toEqual(['free']);
    expect(left({ text: 'tamu gudang' })).toEqual([]);
  });

  it('has one SOP, one performer, what I have in work or what nobody has', () => {
    expect(left({ sop: '13' })).toEqual(['free']);
    expect(left({ lane: 'Helpdesk' })).toEqual(['mine', 'theirs']);
    expect(left({ only: 'saya' })).toEqual(['mine']);
    expect(left({ only: 'belum' })).toEqual(['free']);
  });

  it('has everything as long as nothing narrows it', () => {
    expect(left({})).toEqual(['mine', 'free', 'theirs']);
    expect([isEmptyFilter(NO_FILTER), isEmptyFilter({ ...NO_FILTER, text: ' x' })]).toEqual([true, false]);
  });

  it('reads the views that were kept, and none where they are of another shape', () => {
    const view = { name: 'Punya saya', filter: { ...NO_FILTER, only: 'saya' } };
    expect(readViews(JSON.parse(JSON.stringify([view])))).toEqual([view]);
    expect(readViews([{ name: 'lama', filter: {} }])).toBeNull();
    expect(readViews(null)).toBeNull();
  });
});

it('counts what is left in working time: the night between two days does not count', () => {
  const left = timeLeftOf(calendar, at('2026-11-24T08:00:00'), at('2026-11-23T15:00:00'));
  const night = timeLeftOf(calendar, at('2026-11-24T05:00:00'), at('2026-11-23T22:00:00'));

  expect(left.kind).toBe('menit');
  expect(left).toMatchObject({ isLate: false });
  expect(night).toEqual({ kind: 'menit', minutes: 0, isLate: false });
});

it('says working days when minutes would say nothing', () => {
  const left = timeLeftOf(calendar, at('2026-11-27T15:00:00'), MONDAY);

  expect(timeLeftStrings.left(left)).toBe('sisa 4 hari kerja');
});

it('says how much too late, in working time', () => {
  const late = timeLeftOf(calendar, at('2026-11-23T09:00:00'), at('2026-11-23T09:49:00'));

  expect(timeLeftStrings.left(late)).toBe('terlambat 49 menit kerja');
});

it('fills the bar by the working time that is gone, and wholly once it is late', () => {
  const from = at('2026-11-23T09:00:00');
  const due = at('2026-11-23T11:00:00');

  expect(shareGone(calendar, from, due, at('2026-11-23T09:30:00'))).toBeCloseTo(0.25);
  expect(shareGone(calendar, from, due, due + 1)).toBe(1);
});
