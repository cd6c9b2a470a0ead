import { describe, expect, it } from 'vitest';
import {
  missingInStart,
  startCommand,
  type StartValues,
} from '../../../renderer/parts/start-berkas/start-values';
import { missingInSusulan, occurredOf, startsWithIt } from '../../../renderer/parts/susulan/susulan-values';
import type { Procedure } from '../../../shared/sop/schema';

const at = (iso: string): number => Date.parse(`${iso}:00+07:00`);
const WIB = 420;
const friday = { date: '2026-11-27', time: '09:10', start: '', reason: 'listrik padam' };
const bounds = {
  earliest: at('2026-11-27T09:00'),
  earliestText: 'Jum, 27 Nov 2026 09.00',
  now: at('2026-11-30T08:15'),
  offsetMinutes: WIB,
};

describe('when something happened that is typed afterwards', () => {
  it('is told in office time, with its beginning where that is told', () => {
    const told = { at: at('2026-11-27T09:10'), reason: 'listrik padam' };
    expect(occurredOf(friday, WIB)).toEqual({ ...told, startedAt: null });
    expect(occurredOf({ ...friday, start: '09:02' }, WIB)).toEqual({
      ...told,
      startedAt: at('2026-11-27T09:02'),
    });
  });

  it.each([
    ['no day', { date: '' }, 'date'],
    ['no hour', { time: '' }, 'time'],
    ['an hour to come', { date: '2026-11-30', time: '08:16' }, 'time'],
    ['before it can have been', { time: '08:59' }, 'time'],
    ['begun after its end', { start: '09:11' }, 'start'],
    ['begun before it came in', { start: '08:59' }, 'start'],
    ['no reason', { reason: ' a ' }, 'reason'],
  ] as const)('%s is told at its field', (_what, change, field) => {
    expect(Object.keys(missingInSusulan({ ...friday, ...change }, bounds))).toEqual([field]);
    expect(missingInSusulan(friday, bounds)).toEqual({});
  });

  it.each([
    ['nobody had taken it', null, friday, true],
    ['it was taken before', at('2026-11-27T09:05'), friday, false],
    ['it was taken later that day', at('2026-11-27T09:11'), friday, true],
    ['it was taken on a later day, before the hour is told', bounds.now, { ...friday, time: '' }, true],
    ['it was taken, and it happens now', bounds.now, null, false],
  ])('asks for the beginning of the work where %s', (_where, takenAt, values, isAsked) => {
    expect(startsWithIt({ takenAt }, values, WIB)).toBe(isAsked);
  });
});

describe('the dialog that starts a berkas', () => {
  const procedure = { id: 'utama' } as Procedure;
  const now: StartValues = { sop: '12', procedure: '', title: 'Tamu', lanes: {}, susulan: null };

  it('starts it now, unless when it began is told', () => {
    expect(startCommand(now, procedure, [], null, WIB)).not.toHaveProperty('occurred');
    expect(startCommand({ ...now, susulan: friday }, procedure, [], null, WIB)).toMatchObject({
      occurred: { at: at('2026-11-27T09:10'), startedAt: null, reason: 'listrik padam' },
    });
  });

  it('is not sent with a moment that cannot be', () => {
    const late = { ...friday, time: '08:59' };
    expect(missingInStart({ ...now, susulan: late }, procedure, [], bounds)).toHaveProperty('susulan.time');
    expect(missingInStart({ ...now, susulan: friday }, procedure, [], bounds)).toEqual({});
  });
});
