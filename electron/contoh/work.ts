import { openTasks, type BerkasState, type Task } from '../../shared/domain/berkas/berkas-state';
import { asksDate } from '../../shared/domain/berkas/task-moves';
import { nextWorkingDay, workingMinutesBetween } from '../../shared/domain/kalender/working-time';
import { valueOf } from '../../shared/result';
import { startStep } from '../../shared/sop/graph';
import { localDateOf, type Instant } from '../../shared/time';
import { ARRIVALS, CANCEL_REASONS, LATE_ENTRIES } from './acts.data';
import { chooseWay } from './aim';
import { childOf, handedOver, nextCall } from './called';
import { detour, lookedAt } from './detours';
import { errandAfter, errandMinutes, runErrand } from './errands';
import { paperTray } from './papers';
import { outsiderMinutes, trayMinutes, workMinutes } from './pace';
import type { Plan } from './plan';
import { saidAtFinish } from './said';
import { berkasOf, later, runningOf, send, type Decided, type Running, type Stage } from './stage';

/** How often a step is typed after it happened. */
const SUSULAN_ODDS = 0.014;

/** Nobody is kept from other work longer than this by one step, in minutes. */
const BUSY_MINUTES = 30;

/** What is typed afterwards lay at least this long, in minutes of work. */
const LEAST_GAP = 40;

/**
 * Works the plans act by act in the order of time, up to and without `until`; gives the time of each act, before the
 * next is done.
 */
export function* workPlans(stage: Stage, plans: readonly Plan[], until: Instant): Generator<Instant, void> {
  const queue = plans.map((plan) => runningOf(plan, plan.at));
  const worker = workerOf(stage);
  for (let next = queue.shift(); next !== undefined && next.at < until; next = queue.shift()) {
    stage.setClock(next.at);
    for (const after of worker(next)) enqueue(queue, after);
    yield next.at;
  }
}

/** Keeps the queue in the order of time. */
function enqueue(queue: Running[], running: Running): void {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.at ?? Infinity) <= running.at) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, running);
}

/** Does one act; gives what waits for its next: nothing when the berkas is closed or halted. */
function workerOf(stage: Stage): (running: Running) => readonly Running[] {
  const desk: Desk = { ...stage, papers: paperTray(stage.office.files, stage.chance), freeAt: new Map() };
  return (running) => {
    if (running.stream === null) return onward(stage, begin(stage, running));
    const berkas = berkasOf(stage, running.stream);
    if (running.errand !== null) {
      runErrand(stage, running.plan, berkas, running.errand);
      return onward(stage, { ...running, errand: null });
    }
    const open = openTasks(berkas);
    const task = open.find((one) => one.task === running.task) ?? open[0];
    if (task === undefined || isHalted(running.plan, berkas, task)) return [];
    return isDropped(running.plan, berkas, task) ? drop(stage, berkas) : work(desk, running, berkas, task);
  };
}

interface Desk extends Stage {
  readonly papers: ReturnType<typeof paperTray>;
  /** From when on a person has time for another step. */
  readonly freeAt: Map<string, Instant>;
}

function begin(stage: Stage, running: Running): Running {
  const { sop, procedure, subject } = running.plan;
  const title = subject.provisional ?? subject.title;
  const lanes = stage.crew.lanesFor(procedure, { to: startStep(procedure).id }, null, {});
  const data = { sop, procedure: procedure.id, title, lanes };
  const { parent } = running;
  const caller = parent === null ? null : berkasOf(stage, parent.stream ?? '');
  const task = caller?.tasks.find((one) => one.task === parent?.task);
  const cause = caller === null || task === undefined ? null : { berkas: caller.stream, task: task.task };
  const actor = task?.takenBy ?? stage.crew.starter(procedure);
  const { subject: stream } = send(stage, actor, 'berkas.start', { ...data, cause });
  return { ...running, stream };
}

function work(desk: Desk, running: Running, berkas: BerkasState, task: Task): readonly Running[] {
  const ref = { berkas: berkas.stream, task: task.task };
  const actor = task.takenBy ?? '';
  switch (task.status) {
    case 'menunggu-pihak-luar':
      send(desk, desk.chance.pick(desk.crew.able(berkas, task)), 'task.arrive', {
        ...ref,
        note: desk.chance.pick(ARRIVALS),
      });
      return onward(desk, running);
    case 'menunggu':
      return take(desk, running, berkas, task);
    case 'dijeda':
      send(desk, actor, 'task.resume', ref);
      return onward(desk, running);
    default: {
      const gone = running.decided === null ? detour(desk, { running, berkas, task, actor }) : null;
      return gone === null ? finish(desk, running, berkas, task, actor) : onward(desk, gone);
    }
  }
}

function take(desk: Desk, running: Running, berkas: BerkasState, task: Task): readonly Running[] {
  const { chance, crew, freeAt } = desk;
  const people = crew.able(berkas, task);
  const free = people.filter((person) => (freeAt.get(person) ?? 0) <= running.at);
  // Nobody was free: it stays where it is until somebody is.
  if (free.length === 0) return [{ ...running, at: Math.min(...people.map((one) => freeAt.get(one) ?? 0)) }];
  const actor = chance.pick(free);
  const occurred = chance.happens(SUSULAN_ODDS) ? occurredBefore(desk, running, task) : null;
  if (occurred !== null) return finish(desk, running, berkas, task, actor, occurred);
  const date = asksDate(task) ? { date: dayFor(desk, running) } : {};
  send(desk, actor, 'task.take', { berkas: berkas.stream, task: task.task, ...date });
  freeAt.set(actor, later(desk, running.at, Math.min(BUSY_MINUTES, task.duration?.max ?? 5)));
  return onward(desk, running);
}

/** The date somebody sets for what goes by a schedule: one of the next working days. */
function dayFor({ calendar, chance }: Stage, { at, plan }: Running): string {
  let date = localDateOf(at, calendar.offsetMinutes);
  for (let days = chance.between(1, plan.pace === 'singkat' ? 2 : 5); days > 0; days -= 1)
    date = valueOf(nextWorkingDay(calendar, date));
  return date;
}

/** When a step was really done that is only typed now; null where it lay too briefly, or waits for more than a hand. */
function occurredBefore(stage: Stage, { at, plan }: Running, task: Task): object | null {
  const { calendar, chance } = stage;
  const waits =
    asksDate(task) || task.calls.length > 0 || task.outcomes.some((one) => one.notBefore !== null);
  const gap = workingMinutesBetween(calendar, task.openedAt, at);
  if (waits || plan.halt !== null || gap < LEAST_GAP) return null;
  const startedAt = later(stage, task.openedAt, gap * 0.3);
  const minutes = Math.min(gap * 0.5, workMinutes(task.duration, plan.pace, chance));
  return { at: later(stage, startedAt, minutes), startedAt, reason: chance.pick(LATE_ENTRIES) };
}

/** Which way a task is left by: as decided before, else as the plan aims; null where there is nothing to decide. */
function decide({ chance }: Stage, running: Running, berkas: BerkasState, task: Task): Decided | null {
  if (task.kind !== 'decision') return null;
  if (running.decided?.task === task.task) return running.decided;
  const { procedure, aim, wander, halt } = running.plan;
  // A second time at the same step nobody makes another detour.
  const isFirst = berkas.tasks.filter((one) => one.step === task.step).length === 1;
  const outcome = chooseWay(procedure, task.step, aim, isFirst ? wander : 0, chance);
  // An outsider who never answers is left to the clock.
  const byClock = halt === null && task.expiry?.outcome === outcome;
  return { task: task.task, outcome, byClock };
}

function finish(
  desk: Desk,
  before: Running,
  berkas: BerkasState,
  task: Task,
  actor: string,
  occurred: object | null = null,
): readonly Running[] {
  const { chance } = desk;
  const decided = decide(desk, before, berkas, task);
  const running = { ...before, decided, task: task.task };
  const outcome = decided?.outcome ?? null;
  const until = opensAt(task, decided);
  if (until > running.at) return [{ ...running, at: later(desk, until, chance.spread(5, 60)) }];
  const ref = { berkas: berkas.stream, task: task.task };
  if (decided?.byClock === true) {
    send(desk, actor, 'task.expire', ref);
    return onward(desk, { ...running, decided: null });
  }
  const called = nextCall(task, outcome, chance);
  if (called !== null) return [childOf(desk, running, task, called)];
  const said = saidAtFinish(desk, running.plan, berkas, task, outcome, desk.papers(berkas));
  const { commandId } = send(desk, actor, 'task.finish', { ...ref, ...said, occurred });
  const after = berkasOf(desk, berkas.stream);
  const errand = errandAfter(desk, running.plan, { before: berkas, after, task, actor, commandId });
  const others = handedOver(desk, running, berkas, after).flatMap((one) => onward(desk, one));
  return [...onward(desk, { ...running, errand, decided: null }), ...others];
}

/** When a way may be gone: from its moment on, or, left to the clock, when its time is up. */
function opensAt(task: Task, decided: Decided | null): Instant {
  if (decided === null) return 0;
  if (decided.byClock) return task.expiry?.at ?? 0;
  return task.outcomes[decided.outcome]?.notBefore ?? 0;
}

/** When a berkas goes on: the errand soon, else after the tray, the work or the outsider; closed, the one that waits for it. */
function onward(stage: Stage, running: Running): readonly Running[] {
  const { chance } = stage;
  const { plan, at, errand, parent } = running;
  if (errand !== null) return [{ ...running, at: later(stage, at, errandMinutes(stage, errand)) }];
  const open = openTasks(berkasOf(stage, running.stream ?? ''));
  if (open.length === 0)
    return parent === null ? [] : [{ ...parent, at: later(stage, at, trayMinutes(plan.pace, chance)) }];
  const task = chance.pick(open);
  return [{ ...running, task: task.task, at: nextAct(stage, plan, task, at) }];
}

function nextAct(stage: Stage, { pace }: Plan, task: Task, at: Instant): Instant {
  const { chance } = stage;
  switch (task.status) {
    case 'menunggu-pihak-luar':
      return later(stage, at, outsiderMinutes(pace, chance));
    case 'menunggu':
      return later(stage, at, trayMinutes(pace, chance));
    case 'dijeda':
      return lookedAt(stage, task, at);
    default:
      return later(stage, at, workMinutes(task.duration, pace, chance));
  }
}

function isHalted({ halt }: Plan, berkas: BerkasState, task: Task): boolean {
  if (halt === null || halt.state === 'berkas-lain') return false;
  if (halt.state === 'pihak-luar') return task.status === 'menunggu-pihak-luar';
  const finished = berkas.tasks.filter(({ status }) => status === 'selesai').length;
  return task.status === halt.state && finished >= halt.after;
}

function isDropped(plan: Plan, berkas: BerkasState, { status }: Task): boolean {
  return plan.isDropped && status === 'menunggu' && berkas.tasks.some((task) => task.mark !== null);
}

/** Nobody wants it any more. */
function drop(stage: Stage, { stream, pencatat }: BerkasState): readonly Running[] {
  const reason = stage.chance.pick(CANCEL_REASONS);
  send(stage, pencatat, 'berkas.cancel', { berkas: stream, reason });
  return [];
}
