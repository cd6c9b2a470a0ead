import { describe, expect, it } from 'vitest';
import type { Task } from '../../../shared/domain/berkas/berkas-state';
import { departureOf, stepClock, unexplained } from '../../../shared/domain/berkas/step-clock';
import { KALENDER_STREAM } from '../../../shared/domain/kalender/kalender';
import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import type { Duration } from '../../../shared/sop/schema';
import { instantOf, WIB_OFFSET_MINUTES } from '../../../shared/time';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import type { Office } from '../../builders/office';
import { berkasOf, finish, start, taskOf, type Finish } from '../../builders/work';

/** A moment of the week of Monday 2 March 2026 (Ramadan: 08.00–15.00, break 12.00–12.30). Unit: ms since epoch. */
const at = (day: number, hour: number, minute = 0): number =>
  instantOf(`2026-03-0${day}`, hour * 60 + minute, WIB_OFFSET_MINUTES);

const TEN_MINUTES: Duration = { text: '10 menit', unit: 'menit', min: 10, max: 10 };
const TWO_DAYS: Duration = { text: '2 hari', unit: 'hari', min: 2, max: 2 };

interface Desk {
  readonly office: Office;
  readonly cast: Cast;
  readonly stream: string;
  readonly calendar: WorkCalendar;
}

/** One step of a duration, which came in on Monday at nine. */
function aStep(duration: Duration | null): Desk {
  const { office, cast } = openCast();
  publish(office, '90', [{ id: '1', lane: 'helpdesk', duration, requires: ['Surat kuasa'] }]);
  const stream = start(office, cast.helpdesk, { sop: '90', at: at(2, 9) });
  const calendar = office.world.read('kalender', KALENDER_STREAM)?.calendar;
  if (calendar === undefined) throw new Error('no calendar');
  return { office, cast, stream, calendar };
}

function act({ office, cast, stream }: Desk, verb: string, when: number, more: object = {}): void {
  office.must(`task.${verb}`, { berkas: stream, task: '1.1', ...more }, { actor: cast.helpdesk, at: when });
}

function done({ office, cast, stream }: Desk, when: number, how: Finish = {}): Task {
  finish(office, stream, '1.1', cast.helpdesk, { ...how, at: when });
  return taskOf(office, stream, '1.1');
}

describe('the two clocks of a step', () => {
  it('count from when it came in until it was taken, and from then until it was finished', () => {
    const desk = aStep(TEN_MINUTES);
    act(desk, 'take', at(2, 10));
    const task = done(desk, at(2, 10, 25));
    expect(stepClock(desk.calendar, task, at(4, 9))).toEqual({ tunggu: 60, pengerjaan: 25, jeda: 0 });
  });

  it('count working time only: no break, no night', () => {
    const desk = aStep(TEN_MINUTES);
    act(desk, 'take', at(2, 14));
    const task = done(desk, at(3, 9));
    // 9–12 and 12.30–14 of waiting; an hour until the close, and one from the next opening.
    expect(stepClock(desk.calendar, task, at(4, 9))).toEqual({ tunggu: 270, pengerjaan: 120, jeda: 0 });
  });

  it('leave out what stood still', () => {
    const desk = aStep(TEN_MINUTES);
    act(desk, 'take', at(2, 9));
    act(desk, 'pause', at(2, 9, 10), { reason: 'menunggu surat kuasa', lookAgain: '2026-03-03' });
    act(desk, 'resume', at(2, 11));
    const task = done(desk, at(2, 11, 5));
    expect(stepClock(desk.calendar, task, at(4, 9))).toEqual({ tunggu: 0, pengerjaan: 15, jeda: 110 });
  });

  it('run on while it is open: the tray until it is taken, then the work', () => {
    const desk = aStep(TEN_MINUTES);
    const open = taskOf(desk.office, desk.stream, '1.1');
    expect(stepClock(desk.calendar, open, at(2, 9, 40))).toEqual({ tunggu: 40, pengerjaan: 0, jeda: 0 });
    act(desk, 'take', at(2, 10));
    const taken = taskOf(desk.office, desk.stream, '1.1');
    expect(stepClock(desk.calendar, taken, at(2, 10, 7))).toEqual({ tunggu: 60, pengerjaan: 7, jeda: 0 });
  });

  it('never run backwards where a PC’s clock was put back', () => {
    const desk = aStep(TEN_MINUTES);
    const task = taskOf(desk.office, desk.stream, '1.1');
    const back = { ...task, takenAt: at(2, 8, 30), finishedAt: at(2, 8, 10) };
    expect(stepClock(desk.calendar, back, at(2, 9))).toEqual({ tunggu: 0, pengerjaan: 0, jeda: 0 });
  });
});

describe('a departure from mutu baku', () => {
  const worked = (duration: Duration | null, taken: number, ended: number, how: Finish = {}) => {
    const desk = aStep(duration);
    act(desk, 'take', taken);
    return departureOf(desk.calendar, done(desk, ended, how), at(6, 9));
  };
  const none = { terlambat: false, baki: false, kurang: [] };

  it('of minutes is told by the work, however long it lay in the tray that day', () => {
    expect(worked(TEN_MINUTES, at(2, 14), at(2, 14, 10))).toBeNull();
    expect(worked(TEN_MINUTES, at(2, 14), at(2, 14, 11))).toEqual({ ...none, terlambat: true });
  });

  it('of the tray is told by its own limit: the same day for what came in before 14.00', () => {
    expect(worked(TEN_MINUTES, at(2, 14, 59), at(2, 15))).toBeNull();
    expect(worked(TEN_MINUTES, at(3, 8), at(3, 8, 5))).toEqual({ ...none, baki: true });
  });

  it('of days is told from when it came in, and knows no tray', () => {
    expect(worked(TWO_DAYS, at(4, 14), at(4, 15))).toBeNull();
    expect(worked(TWO_DAYS, at(4, 14), at(5, 8))).toEqual({ ...none, terlambat: true });
  });

  it('is also a kelengkapan that was missing', () => {
    const kelengkapan = { ada: [], kurang: ['Surat kuasa'] };
    expect(worked(TEN_MINUTES, at(2, 9), at(2, 9, 5), { kelengkapan })).toEqual({
      ...none,
      kurang: ['Surat kuasa'],
    });
  });

  it('by paper is held against when it happened, not against when it was typed', () => {
    const desk = aStep(TEN_MINUTES);
    const occurred = { at: at(2, 9, 20), startedAt: at(2, 9, 12), reason: 'listrik padam' };
    act(desk, 'take', at(5, 9));
    expect(departureOf(desk.calendar, done(desk, at(5, 9, 1), { occurred }), at(6, 9))).toBeNull();
  });

  it('wants its reason once', () => {
    const desk = aStep(TEN_MINUTES);
    act(desk, 'take', at(2, 9));
    done(desk, at(2, 10));
    const open = () => unexplained(desk.calendar, berkasOf(desk.office, desk.stream), at(6, 9));
    expect(open().map(({ task }) => task)).toEqual(['1.1']);
    const told = { berkas: desk.stream, tasks: ['1.1'], alasan: 'antrean panjang', keterangan: '' };
    desk.office.must('berkas.explain', told, { actor: desk.cast.helpdesk });
    expect(open()).toEqual([]);
  });
});
