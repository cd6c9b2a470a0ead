import { expect, it } from 'vitest';
import calendarFile from '../../../assets/kalender/2024-2027.json';
import { groupQueue } from '../../../renderer/features/meja-saya/queue-groups';
import { shareGone, timeLeftOf } from '../../../renderer/parts/time-left/time-left';
import { timeLeftStrings } from '../../../renderer/parts/time-left/time-left.strings';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import { workCalendarSchema } from '../../../shared/domain/kalender/calendar';
import { WIB_OFFSET_MINUTES } from '../../../shared/time';

const calendar = workCalendarSchema.parse(calendarFile);
const at = (moment: string): number => Date.parse(`${moment}+07:00`);
const MONDAY = at('2026-11-23T09:00:00');

function row(task: string, part: Partial<TaskRow>): TaskRow {
  return { stream: 'berkas:x', task, status: 'menunggu', dueAt: null, ...part } as TaskRow;
}

it('puts a task under the group of its due moment, the week ending with Sunday', () => {
  const rows = [
    row('late', { dueAt: MONDAY - 1 }),
    row('today', { dueAt: at('2026-11-23T16:00:00') }),
    row('sunday', { dueAt: at('2026-11-29T23:59:00') }),
    row('next', { dueAt: at('2026-11-30T08:00:00') }),
    row('never', {}),
  ];

  const groups = groupQueue(rows, MONDAY, WIB_OFFSET_MINUTES);

  expect(groups.map(({ group, rows: of }) => [group, of.map(({ task }) => task)])).toEqual([
    ['terlambat', ['late']],
    ['hari-ini', ['today']],
    ['pekan-ini', ['sunday']],
    ['berikutnya', ['next', 'never']],
  ]);
});

it('keeps what waits for an outsider apart, however late it is', () => {
  const waiting = row('waiting', { status: 'menunggu-pihak-luar', dueAt: MONDAY - 1 });

  expect(groupQueue([waiting], MONDAY, WIB_OFFSET_MINUTES).map(({ group }) => group)).toEqual(['menunggu']);
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
