import { expect, it } from 'vitest';
import calendarFile from '../../../assets/kalender/2024-2027.json';
import { readTold, remindersOf, type Told } from '../../../renderer/parts/reminders/due-reminders';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import { workCalendarSchema } from '../../../shared/domain/kalender/calendar';

const calendar = workCalendarSchema.parse(calendarFile);
const at = (moment: string): number => Date.parse(`${moment}+07:00`);
const ME = 'orang:saya';
const DUE = at('2026-11-23T10:00:00');

const row = (part: Partial<TaskRow> = {}): TaskRow =>
  ({
    stream: 'berkas:x',
    task: '1.1',
    status: 'dikerjakan',
    takenBy: ME,
    openedAt: 0,
    takenAt: DUE - 7_200_000,
    dueAt: DUE,
    ...part,
  }) as TaskRow;
const tell = (now: number, told: Told = {}, rows: readonly TaskRow[] = [row()], beforeMinutes = 30) =>
  remindersOf(rows, told, { calendar, now, beforeMinutes, person: ME });
const kinds = (found: ReturnType<typeof tell>): readonly string[] => found.tell.map(({ kind }) => kind);

it('tells once before, once at the moment, and then no more, also after a restart', () => {
  expect(kinds(tell(at('2026-11-23T09:29:00')))).toEqual([]);
  const before = tell(at('2026-11-23T09:30:00'));
  expect(kinds(before)).toEqual(['sebelum']);
  const kept = readTold(JSON.parse(JSON.stringify(before.told)));
  expect(kinds(tell(at('2026-11-23T09:45:00'), kept ?? {}))).toEqual([]);
  const due = tell(DUE, kept ?? {});
  expect(kinds(due)).toEqual(['saat']);
  expect(kinds(tell(DUE + 60_000, due.told))).toEqual([]);
});

it('counts the time before in working time: what is due early is told of at the end of the day before', () => {
  const early = [row({ dueAt: at('2026-11-24T07:50:00') })];
  expect(kinds(tell(at('2026-11-23T14:00:00'), {}, early))).toEqual([]);
  expect(kinds(tell(at('2026-11-23T22:00:00'), {}, early))).toEqual(['sebelum']);
});

it('says nothing of what ended while nobody looked, and remembers that', () => {
  const late = tell(at('2026-11-23T11:00:00'));
  expect(kinds(late)).toEqual([]);
  expect(Object.values(late.told)).toEqual(['saat']);
});

it('tells anew of another due moment, and forgets what left the desk', () => {
  const { told } = tell(DUE);
  const moved = [row({ dueAt: DUE + 3_600_000 })];
  expect(kinds(tell(DUE + 3_600_000, told, moved))).toEqual(['saat']);
  expect(tell(DUE, told, []).told).toEqual({});
});

it('is silent of what others have, what nobody has, what stands still, and before where the office says so', () => {
  const silent = [row({ takenBy: 'orang:lain' }), row({ takenBy: null }), row({ status: 'dijeda' })];
  expect(kinds(tell(DUE, {}, silent))).toEqual([]);
  expect(kinds(tell(DUE - 60_000, {}, [row()], 0))).toEqual([]);
  expect(kinds(tell(DUE, {}, [row()], 0))).toEqual(['saat']);
});

it('does not warn of a step whose whole time is no longer than the warning', () => {
  const short = [row({ takenAt: at('2026-11-23T09:50:00') })];
  expect(kinds(tell(at('2026-11-23T09:51:00'), {}, short))).toEqual([]);
  expect(kinds(tell(DUE, {}, short))).toEqual(['saat']);
});
