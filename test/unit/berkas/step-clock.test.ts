import { describe, expect, it } from 'vitest';
import type { Task } from '../../../shared/domain/berkas/berkas-state';
import { dueOfTask, type DueOfTask } from '../../../shared/domain/berkas/due-of-task';
import {
  departureOf,
  mayHaveDeparted,
  stepClock,
  unexplained,
} from '../../../shared/domain/berkas/step-clock';
import { TRAY_CUTOFF_MINUTE } from '../../../shared/domain/kalender/due';
import { KALENDER_STREAM } from '../../../shared/domain/kalender/kalender';
import type { Duration } from '../../../shared/sop/schema';
import { instantOf, WIB_OFFSET_MINUTES } from '../../../shared/time';
import { openCast, type Cast } from '../../builders/cast';
import { publish } from '../../builders/made-sop';
import { openOffice, type Office } from '../../builders/office';
import { randomWork } from '../../builders/random-work';
import { seeded } from '../../builders/seeded';
import { berkasOf, finish, start, taskOf } from '../../builders/work';

const at = (date: string, hour: number, minute = 0): number =>
  instantOf(date, hour * 60 + minute, WIB_OFFSET_MINUTES);
const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const HOUR: Duration = { text: '1 jam', unit: 'jam', min: 1, max: 1 };
const TWO_DAYS: Duration = { text: '2 hari', unit: 'hari', min: 2, max: 2 };
const BY_PLAN: Duration = { text: 'Sesuai jadwal', unit: 'jadwal', min: null, max: null };

class Desk {
  private constructor(
    readonly office: Office,
    readonly cast: Cast,
    readonly stream: string,
  ) {}

  /** A step that came in on Monday at half past eight. */
  static with(duration: Duration | null, requires: readonly string[] = []): Desk {
    const { office, cast } = openCast();
    publish(office, '90', [{ id: '1', lane: 'helpdesk', duration, requires: [...requires] }]);
    return new Desk(office, cast, start(office, cast.helpdesk, { sop: '90', at: at(MONDAY, 8, 30) }));
  }

  get task(): Task {
    return taskOf(this.office, this.stream, '1.1');
  }

  get calendar() {
    const calendar = this.office.world.read('kalender', KALENDER_STREAM)?.calendar;
    if (calendar === undefined) throw new Error('no calendar');
    return calendar;
  }

  act(type: 'take' | 'release' | 'pause' | 'resume', moment: number, more: object = {}): void {
    const why = type === 'pause' ? { reason: 'menunggu jawaban', lookAgain: '2026-03-04' } : {};
    const data = { berkas: this.stream, task: '1.1', ...why, ...more };
    this.office.must(`task.${type}`, data, { actor: this.cast.helpdesk, at: moment });
  }

  end(moment: number, kurang: readonly string[] = []): void {
    const kelengkapan = { ada: [], kurang };
    const done = finish(this.office, this.stream, '1.1', this.cast.helpdesk, { at: moment, kelengkapan });
    expect(done.ok).toBe(true);
  }

  clock(now: number) {
    return stepClock(this.calendar, this.task, now);
  }

  due(now: number): DueOfTask {
    return dueOfTask(this.calendar, this.task, TRAY_CUTOFF_MINUTE, now);
  }
}

describe('the two clocks of a step', () => {
  it('waits until it is taken, then works, both in working time', () => {
    const desk = Desk.with(HOUR);
    expect(desk.clock(at(MONDAY, 9))).toEqual({ tunggu: 30, pengerjaan: 0, jeda: 0 });
    desk.act('take', at(MONDAY, 9, 35));
    expect(desk.clock(at(MONDAY, 9, 55))).toEqual({ tunggu: 65, pengerjaan: 20, jeda: 0 });
    desk.end(at(MONDAY, 10, 5));
    expect(desk.clock(at(TUESDAY, 15))).toEqual({ tunggu: 65, pengerjaan: 30, jeda: 0 });
  });

  it('does not count what stood still, also while it stands', () => {
    const desk = Desk.with(HOUR);
    desk.act('take', at(MONDAY, 9));
    desk.act('pause', at(MONDAY, 9, 10));
    expect(desk.clock(at(MONDAY, 10))).toEqual({ tunggu: 30, pengerjaan: 10, jeda: 50 });
    desk.act('resume', at(MONDAY, 10, 10));
    expect(desk.clock(at(MONDAY, 10, 30))).toEqual({ tunggu: 30, pengerjaan: 30, jeda: 60 });
  });

  it('leaves out what stood still before it was put back and taken anew', () => {
    const desk = Desk.with(HOUR);
    desk.act('take', at(MONDAY, 9));
    desk.act('pause', at(MONDAY, 9, 10));
    desk.act('resume', at(MONDAY, 10, 10));
    desk.act('release', at(MONDAY, 10, 20));
    desk.act('take', at(MONDAY, 10, 30));
    expect(desk.clock(at(MONDAY, 10, 50))).toEqual({ tunggu: 120, pengerjaan: 20, jeda: 0 });
  });
});

describe('how a due moment came about', () => {
  it('untaken, work of an hour is due by the limit of the tray', () => {
    const due = Desk.with(HOUR).due(at(MONDAY, 9));
    expect(due).toMatchObject({ kind: 'dihitung', what: 'baki', isReckonedAnew: false, pausedMinutes: 0 });
  });

  it('taken, it counts from the taking, and what stood still is added', () => {
    const desk = Desk.with(HOUR);
    desk.act('take', at(MONDAY, 9));
    expect(desk.due(at(MONDAY, 9))).toMatchObject({
      kind: 'dihitung',
      what: 'pengerjaan',
      dueAt: at(MONDAY, 10),
      explanation: { from: at(MONDAY, 9), dueAt: at(MONDAY, 10) },
    });
    desk.act('pause', at(MONDAY, 9, 10));
    desk.act('resume', at(MONDAY, 9, 40));
    expect(desk.due(at(MONDAY, 9, 50))).toMatchObject({
      dueAt: at(MONDAY, 10, 30),
      pausedMinutes: 30,
      isReckonedAnew: false,
    });
  });

  it('days count from when the step came in, whoever takes it when', () => {
    const desk = Desk.with(TWO_DAYS);
    desk.act('take', at(TUESDAY, 9));
    expect(desk.due(at(TUESDAY, 10))).toMatchObject({
      what: 'sejak-masuk',
      explanation: { from: at(MONDAY, 8, 30) },
      isReckonedAnew: false,
    });
  });

  it('by plan it is what its person set, and untaken the tray has its limit', () => {
    const desk = Desk.with(BY_PLAN);
    expect(desk.due(at(MONDAY, 9))).toMatchObject({ kind: 'dihitung', what: 'baki' });
    desk.act('take', at(MONDAY, 9), { date: '2026-03-06' });
    expect(desk.due(at(MONDAY, 9))).toEqual({ kind: 'ditetapkan', dueAt: desk.task.dueAt });
  });

  it('tells when the rules of now would give another moment than the one that holds', () => {
    const desk = Desk.with(HOUR);
    const early = dueOfTask(desk.calendar, desk.task, 0, at(MONDAY, 9));
    expect(early).toMatchObject({ kind: 'dihitung', isReckonedAnew: true, dueAt: desk.task.dueAt });
  });
});

describe('a departure from mutu baku', () => {
  it('is the work that took longer than it may, not the time it lay', () => {
    const desk = Desk.with(HOUR);
    desk.act('take', at(MONDAY, 11));
    expect(departureOf(desk.calendar, desk.task, at(MONDAY, 11, 59))).toBeNull();
    desk.end(at(MONDAY, 15));
    expect(departureOf(desk.calendar, desk.task, at(MONDAY, 16))).toEqual({
      terlambat: true,
      baki: false,
      kurang: [],
    });
  });

  it('is also that it lay beyond the limit of the tray', () => {
    const desk = Desk.with(HOUR);
    desk.act('take', at(TUESDAY, 9));
    desk.end(at(TUESDAY, 9, 30));
    expect(departureOf(desk.calendar, desk.task, at(TUESDAY, 10))).toMatchObject({
      terlambat: false,
      baki: true,
    });
  });

  it('is also kelengkapan that was missing, and waits for a reason until one is given', () => {
    const desk = Desk.with(HOUR, ['Nota dinas']);
    desk.act('take', at(MONDAY, 9));
    desk.end(at(MONDAY, 9, 30), ['Nota dinas']);
    const { calendar, office, cast, stream } = desk;
    const waiting = () =>
      unexplained(calendar, berkasOf(office, stream), at(MONDAY, 16)).map(({ task }) => task);
    expect(waiting()).toEqual(['1.1']);
    const told = { berkas: stream, tasks: ['1.1'], alasan: 'Pejabat tidak berada di tempat', keterangan: '' };
    office.must('berkas.explain', told, { actor: cast.helpdesk });
    expect(waiting()).toEqual([]);
  });

  it('there is none where the work was in time and everything there', () => {
    const desk = Desk.with(HOUR);
    desk.act('take', at(MONDAY, 9));
    desk.end(at(MONDAY, 10));
    expect(departureOf(desk.calendar, desk.task, at(MONDAY, 16))).toBeNull();
  });
});

it('a step that may not have departed has not departed, whatever happened to it', () => {
  const { office, people } = openOffice();
  randomWork(office, people, seeded(11)).go(400);
  const calendar = office.world.read('kalender', KALENDER_STREAM)?.calendar;
  if (calendar === undefined) throw new Error('no calendar');
  const done = office
    .streams()
    .flatMap((stream) =>
      (office.world.read('berkas', stream)?.tasks ?? []).filter(({ mark }) => mark === 'selesai'),
    );
  const departed = done.filter((task) => departureOf(calendar, task, task.finishedAt ?? 0) !== null);
  expect(departed.filter((task) => !mayHaveDeparted(task))).toEqual([]);
  expect(departed.length).toBeGreaterThan(5);
  expect(done.filter((task) => !mayHaveDeparted(task)).length).toBeGreaterThan(5);
});
