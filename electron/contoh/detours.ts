import type { BerkasState, Task } from '../../shared/domain/berkas/berkas-state';
import { stepsBefore } from '../../shared/domain/berkas/task-moves';
import { nextWorkingDay } from '../../shared/domain/kalender/working-time';
import { valueOf } from '../../shared/result';
import { instantOf, localDateOf, type Instant, type LocalDate } from '../../shared/time';
import { HANDED_NOTES, PAUSE_REASONS, QUESTIONS, RETURN_REASONS } from './acts.data';
import { later, send, type Running, type Stage } from './stage';

/** How often something else is done with a task in work than to finish it. */
const ODDS = { release: 0.02, hand: 0.015, return: 0.016, ask: 0.012, pause: 0.01 };

interface AtWork {
  readonly running: Running;
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly actor: string;
}

/** Does something else with a task in work, now and then; null when nothing came up and it is to be finished. */
export function detour(stage: Stage, work: AtWork): Running | null {
  const { chance } = stage;
  const ways = [
    { odds: ODDS.release, go: putBack },
    { odds: ODDS.hand, go: handOn },
    { odds: ODDS.return, go: sendBack },
    { odds: ODDS.ask, go: ask },
    { odds: ODDS.pause, go: pause },
  ];
  for (const { odds, go } of ways) {
    const gone = chance.happens(odds) ? go(stage, work) : null;
    if (gone !== null) return gone;
  }
  return null;
}

function refOf({ berkas, task }: AtWork): { readonly berkas: string; readonly task: string } {
  return { berkas: berkas.stream, task: task.task };
}

function othersFor({ crew }: Stage, { berkas, task, actor }: AtWork): readonly string[] {
  return crew.able(berkas, task).filter((person) => person !== actor);
}

function putBack(stage: Stage, work: AtWork): Running | null {
  if (othersFor(stage, work).length === 0) return null;
  send(stage, work.actor, 'task.release', refOf(work));
  return work.running;
}

function handOn(stage: Stage, work: AtWork): Running | null {
  const others = othersFor(stage, work);
  if (others.length === 0) return null;
  const note = stage.chance.pick(HANDED_NOTES);
  send(stage, work.actor, 'task.hand', { ...refOf(work), to: stage.chance.pick(others), note });
  return work.running;
}

/** Back to the colleague who did the step before, who corrects it; what an outsider did is not corrected here. */
function sendBack(stage: Stage, work: AtWork): Running | null {
  const { berkas, task, running } = work;
  const [last] = stepsBefore(berkas, task);
  const isOurs = last?.kind === 'task' && !last.outside && last.awaits === null && last.calls.length === 0;
  if (!isOurs || task.outside || task.group !== null || last.task !== task.from) return null;
  const reason = stage.chance.pick(RETURN_REASONS);
  send(stage, work.actor, 'task.return', { ...refOf(work), to: last.step, reason });
  return running;
}

function ask(stage: Stage, work: AtWork): Running | null {
  const { chance, crew } = stage;
  const about = chance.between(0, QUESTIONS.length - 1);
  const to = chance.pick(crew.colleagues(work.actor));
  const text = QUESTIONS[about] ?? '';
  const { commandId } = send(stage, work.actor, 'task.ask', { ...refOf(work), to, text });
  return { ...work.running, errand: { kind: 'jawab', actor: to, question: commandId, about } };
}

const LONGEST_PAUSE_DAYS = 3;

function pause(stage: Stage, work: AtWork): Running | null {
  const { calendar, chance } = stage;
  // What is to stand somewhere today has no days to lose.
  if (work.running.plan.halt !== null) return null;
  let lookAgain = localDateOf(work.running.at, calendar.offsetMinutes);
  for (let days = chance.between(1, LONGEST_PAUSE_DAYS); days > 0; days -= 1)
    lookAgain = valueOf(nextWorkingDay(calendar, lookAgain));
  const reason = chance.pick(PAUSE_REASONS);
  send(stage, work.actor, 'task.pause', { ...refOf(work), reason, lookAgain });
  return work.running;
}

/** When somebody looks again at a task that stands still: on the morning of the day they meant to. */
export function lookedAt(stage: Stage, { pauses }: Task, now: Instant): Instant {
  const date: LocalDate | undefined = pauses.at(-1)?.lookAgain;
  const morning = date === undefined ? now : instantOf(date, 0, stage.calendar.offsetMinutes);
  return later(stage, Math.max(now, morning), stage.chance.spread(5, 60));
}
