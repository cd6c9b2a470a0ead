import type { Step, TimeRule } from '../../sop/schema';
import type { Instant } from '../../time';
import type { WorkCalendar } from '../kalender/calendar';
import { dueOfDuration } from '../kalender/due';
import type { Expiry, Outcome, Task } from './berkas-state';

/** What a rule of time on a way is counted with. Units: `at` ms since epoch, when the step opens. */
export interface TimesContext {
  readonly calendar: WorkCalendar;
  readonly tasks: readonly Task[];
  readonly at: Instant;
}

/** The ways out of a choice, each with the moment before which it is closed. Source: sop-format.md, `notBefore`. */
export function outcomesOf(context: TimesContext, step: Step): readonly Outcome[] {
  if (step.kind !== 'decision') return [];
  return step.next.map(({ to, when, notBefore }) => ({
    to,
    when: when ?? '',
    notBefore: notBefore === undefined ? null : momentOf(context, notBefore),
  }));
}

/** When, and by which way, the clock ends a choice nobody makes. Source: sop-format.md, `onExpire`. */
export function expiryOf(context: TimesContext, step: Step): Expiry | null {
  const outcome = step.next.findIndex((edge) => edge.onExpire !== undefined);
  const rule = step.next[outcome]?.onExpire;
  const moment = rule === undefined ? null : momentOf(context, rule);
  return rule === undefined || moment === null ? null : { at: moment, outcome, text: rule.text };
}

/** A rule without an amount names no moment: a person knows it. */
function momentOf(
  { calendar, tasks, at }: TimesContext,
  { unit, amount, after, text }: TimeRule,
): Instant | null {
  if (amount === null) return null;
  const from = after === undefined ? at : (lastFinishOf(tasks, after) ?? at);
  return dueOfDuration(calendar, { text, unit, min: amount, max: amount }, from)?.dueAt ?? null;
}

function lastFinishOf(tasks: readonly Task[], step: string): Instant | null {
  const finishes = tasks.flatMap((task) =>
    task.step === step && task.finishedAt !== null ? [task.finishedAt] : [],
  );
  return finishes.length === 0 ? null : Math.max(...finishes);
}
