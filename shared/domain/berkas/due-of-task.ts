import type { Instant } from '../../time';
import type { WorkCalendar } from '../kalender/calendar';
import { countsFromTaken, ruleOfDuration } from '../kalender/due';
import { explainDue, type DueExplanation, type DueRule } from '../kalender/due-explanation';
import type { Task } from './berkas-state';
import { pausedMinutes } from './step-clock';
import { asksDate } from './task-moves';

/**
 * Where a task's due moment comes from: there is none (`belum-datang`: an outsider has not acted yet), its person set it,
 * or it was counted (`baki`: how long it may lie; `pengerjaan`: the work itself; `sejak-masuk`: from when it came in).
 * `pausedMinutes` of working time were added; `isReckonedAnew`: by the present rules it would be another moment than
 * the `dueAt` that holds. Units: ms since epoch, minutes.
 */
export type DueOfTask =
  | { readonly kind: 'tanpa-batas' | 'belum-datang' }
  | { readonly kind: 'ditetapkan'; readonly dueAt: Instant }
  | {
      readonly kind: 'dihitung';
      readonly what: 'baki' | 'pengerjaan' | 'sejak-masuk';
      readonly dueAt: Instant;
      readonly explanation: DueExplanation;
      readonly pausedMinutes: number;
      readonly isReckonedAnew: boolean;
    };

/** The rule a task's due moment follows now, and the moment it counts from. */
function ruleOf(task: Task, bakiSampai: number): { readonly rule: DueRule; readonly from: Instant } {
  const rule = ruleOfDuration(task.duration);
  const tray = { rule: { kind: 'baki', cutoffMinute: bakiSampai }, from: task.openedAt } as const;
  if (rule === null) return tray;
  if (!countsFromTaken(task.duration)) return { rule, from: task.openedAt };
  return task.takenAt === null ? tray : { rule, from: task.takenAt };
}

const WHAT = {
  baki: 'baki',
  'jam-kerja': 'pengerjaan',
  'hari-kerja': 'sejak-masuk',
  'hari-kalender': 'sejak-masuk',
} as const;

/**
 * Tells how a task's due moment came about. `bakiSampai`: minutes since midnight until when work handed in is still the same
 * day's; `now` ms since epoch. A calendar that cannot count so far gives `ditetapkan`. Source: issue 5, Time.
 */
export function dueOfTask(calendar: WorkCalendar, task: Task, bakiSampai: number, now: Instant): DueOfTask {
  if (task.status === 'menunggu-pihak-luar') return { kind: 'belum-datang' };
  const { dueAt } = task;
  if (dueAt === null) return { kind: 'tanpa-batas' };
  if (asksDate(task) && task.takenAt !== null) return { kind: 'ditetapkan', dueAt };
  const { rule, from } = ruleOf(task, bakiSampai);
  const explained = explainDue(calendar, rule, from);
  if (!explained.ok) return { kind: 'ditetapkan', dueAt };
  const stood = pausedMinutes(calendar, task, now);
  return {
    kind: 'dihitung',
    what: WHAT[rule.kind],
    dueAt,
    explanation: explained.value,
    pausedMinutes: stood,
    isReckonedAnew: stood === 0 && explained.value.dueAt !== dueAt,
  };
}
