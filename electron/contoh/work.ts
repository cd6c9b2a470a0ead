import { COMMANDS } from '../../shared/domain/catalogue';
import { openTasks, type BerkasState, type Task } from '../../shared/domain/berkas/berkas-state';
import type { WorkCalendar } from '../../shared/domain/kalender/calendar';
import { addWorkingMinutes } from '../../shared/domain/kalender/working-time';
import { valueOf } from '../../shared/result';
import { startStep, stepById } from '../../shared/sop/graph';
import type { Edge } from '../../shared/sop/schema';
import { localDateOf, type Instant } from '../../shared/time';
import type { Office } from '../office/office';
import { chooseWay } from './aim';
import type { Chance } from './chance';
import type { Crew } from './crew';
import { paperTray } from './papers';
import { outsiderMinutes, trayMinutes, workMinutes } from './pace';
import type { Plan } from './plan';
import { ARRIVALS, NOTES, PLAIN_NOTES, PROOFS, REMARKS } from './subjects.data';

/** The office with its people and its clock, which stands where it is put. */
export interface Stage {
  readonly office: Office;
  readonly calendar: WorkCalendar;
  readonly crew: Crew;
  readonly chance: Chance;
  readonly setClock: (at: Instant) => void;
}

/** Something small that is done to a berkas between two of its steps. */
type Errand =
  | { readonly kind: 'urung'; readonly actor: string; readonly commandId: string }
  | { readonly kind: 'catatan'; readonly actor: string }
  | { readonly kind: 'judul'; readonly actor: string };

/** A berkas on its way. Units: `at` the time of its next act, ms since epoch. */
interface Running {
  readonly plan: Plan;
  readonly stream: string | null;
  readonly at: Instant;
  readonly errand: Errand | null;
}

/** A command of the sample office was refused: the sample does not fit the rules any more. */
export class ContohRefused extends Error {
  override readonly name = 'ContohRefused';
}

const ODDS = { undo: 0.015, release: 0.02, remark: 0.06, note: 0.35 };

/** Nobody is kept from other work longer than this by one step, in minutes. */
const BUSY_MINUTES = 30;

/**
 * Works the plans act by act in the order of time, up to and without `until`; gives the time of each act, before the
 * next is done.
 */
export function* workPlans(stage: Stage, plans: readonly Plan[], until: Instant): Generator<Instant, void> {
  const queue: Running[] = plans.map((plan) => ({ plan, stream: null, at: plan.at, errand: null }));
  const worker = workerOf(stage);
  for (let next = queue.shift(); next !== undefined && next.at < until; next = queue.shift()) {
    stage.setClock(next.at);
    const after = worker(next);
    if (after !== null) enqueue(queue, after);
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

/** Does one act; gives the berkas as it waits for its next, null when it is closed or halted. */
function workerOf(stage: Stage): (running: Running) => Running | null {
  const { chance, crew, office } = stage;
  const papers = paperTray(office.files, chance);
  const freeAt = new Map<string, Instant>();

  const start = (running: Running): Running => {
    const { sop, procedure, subject } = running.plan;
    const title = subject.provisional ?? subject.title;
    const lanes = crew.lanesFor(procedure, { to: startStep(procedure).id }, null, {});
    const data = { sop, procedure: procedure.id, title, lanes };
    const { subject: stream } = send(stage, crew.starter(procedure), 'berkas.start', data);
    return { ...running, stream };
  };

  const take = (running: Running, berkas: BerkasState, task: Task): Running => {
    const people = crew.able(berkas, task);
    const free = people.filter((person) => (freeAt.get(person) ?? 0) <= running.at);
    if (free.length === 0) return { ...running, at: Math.min(...people.map((one) => freeAt.get(one) ?? 0)) };
    const actor = chance.pick(free);
    send(stage, actor, 'task.take', { berkas: berkas.stream, task: task.task });
    freeAt.set(actor, later(stage, running.at, Math.min(BUSY_MINUTES, task.duration?.max ?? 5)));
    return running;
  };

  const finish = (running: Running, berkas: BerkasState, task: Task, actor: string): Running => {
    const ref = { berkas: berkas.stream, task: task.task };
    if (crew.able(berkas, task).length > 1 && chance.happens(ODDS.release)) {
      send(stage, actor, 'task.release', ref);
      return running;
    }
    const data = { ...ref, ...finishOf(stage, running.plan, berkas, task), lampiran: papers(berkas) };
    const { commandId } = send(stage, actor, 'task.finish', data);
    return { ...running, errand: errandAfter(stage, running.plan, berkas, { actor, commandId }) };
  };

  const work = (running: Running, berkas: BerkasState, task: Task): Running => {
    switch (task.status) {
      case 'menunggu-pihak-luar': {
        const data = { berkas: berkas.stream, task: task.task, note: chance.pick(ARRIVALS) };
        send(stage, chance.pick(crew.able(berkas, task)), 'task.arrive', data);
        return running;
      }
      case 'menunggu':
        return take(running, berkas, task);
      default:
        return finish(running, berkas, task, task.takenBy ?? '');
    }
  };

  return (running) => {
    if (running.stream === null) return scheduled(stage, start(running));
    const berkas = berkasOf(stage, running.stream);
    if (running.errand !== null) {
      runErrand(stage, running.plan, berkas, running.errand);
      return scheduled(stage, { ...running, errand: null });
    }
    const task = openTasks(berkas)[0];
    if (task === undefined || isHalted(running.plan, berkas, task)) return null;
    const after = work(running, berkas, task);
    // Nobody was free: it stays where it is until somebody is.
    return after.at > running.at ? after : scheduled(stage, after);
  };
}

/** When a berkas goes on: the errand soon, else after the tray, the work or the outsider. */
function scheduled(stage: Stage, running: Running): Running | null {
  const { chance } = stage;
  const { pace } = running.plan;
  if (running.errand !== null) return { ...running, at: later(stage, running.at, chance.spread(0.2, 1.5)) };
  const task = openTasks(berkasOf(stage, running.stream ?? ''))[0];
  if (task === undefined) return null;
  const minutes = {
    'menunggu-pihak-luar': () => outsiderMinutes(pace, chance),
    menunggu: () => trayMinutes(pace, chance),
    dikerjakan: () => workMinutes(task.duration, pace, chance),
    'menunggu-berkas': () => workMinutes(task.duration, pace, chance),
    dijeda: () => workMinutes(task.duration, pace, chance),
    selesai: () => 0,
  }[task.status]();
  return { ...running, at: later(stage, running.at, minutes) };
}

function later({ calendar }: Stage, at: Instant, minutes: number): Instant {
  return valueOf(addWorkingMinutes(calendar, at, minutes));
}

function berkasOf({ office }: Stage, stream: string): BerkasState {
  const berkas = office.world.read('berkas', stream);
  if (berkas === null) throw new ContohRefused(`no berkas ${stream}`);
  return berkas;
}

function isHalted({ halt }: Plan, berkas: BerkasState, task: Task): boolean {
  if (halt === null) return false;
  if (halt.state === 'pihak-luar') return task.status === 'menunggu-pihak-luar';
  const finished = berkas.tasks.filter(({ status }) => status === 'selesai').length;
  return task.status === halt.state && finished >= halt.after;
}

/** What is said when a step is finished: its outcome, a note, new holders, and for an outsider's step date and proof. */
function finishOf({ calendar, chance, crew }: Stage, plan: Plan, berkas: BerkasState, task: Task): object {
  const { procedure, aim, wander, sop, at } = plan;
  const step = stepById(procedure, task.step);
  // A second time at the same step nobody makes another detour.
  const isFirst = berkas.tasks.filter((one) => one.step === task.step).length === 1;
  const outcome =
    task.kind === 'decision' ? chooseWay(procedure, task.step, aim, isFirst ? wander : 0, chance) : null;
  const back: Edge | null = task.resumeAt === null ? null : { to: task.resumeAt };
  const edge = outcome === null ? (back ?? step?.next[0]) : step?.next[outcome];
  const notes = NOTES[`${sop}/${procedure.id}`] ?? PLAIN_NOTES;
  const date = localDateOf(Math.max(at, task.openedAt), calendar.offsetMinutes);
  return {
    outcome,
    note: chance.happens(ODDS.note) ? chance.pick(notes) : '',
    lanes: crew.lanesFor(procedure, edge, task, berkas.lanes),
    outside: task.outside ? { date, proof: chance.pick(PROOFS) } : null,
  };
}

function errandAfter(
  { chance }: Stage,
  { subject, halt }: Plan,
  berkas: BerkasState,
  { actor, commandId }: { readonly actor: string; readonly commandId: string },
): Errand | null {
  if (subject.provisional !== null && berkas.title === subject.provisional) return { kind: 'judul', actor };
  if (halt === null && chance.happens(ODDS.undo)) return { kind: 'urung', actor, commandId };
  return chance.happens(ODDS.remark) ? { kind: 'catatan', actor } : null;
}

function runErrand(stage: Stage, { subject }: Plan, { stream, title }: BerkasState, errand: Errand): void {
  switch (errand.kind) {
    case 'urung':
      send(stage, errand.actor, 'undo', { commandId: errand.commandId });
      return;
    case 'judul':
      send(stage, errand.actor, 'berkas.rename', { berkas: stream, title: subject.title, seen: { title } });
      return;
    case 'catatan': {
      const text = stage.chance.pick(REMARKS);
      send(stage, errand.actor, 'berkas.note', { berkas: stream, text, lampiran: [] });
    }
  }
}

interface Sent {
  readonly subject: string;
  readonly commandId: string;
}

/** Through the one door, as a window does it. */
function send({ office, chance }: Stage, actor: string, type: string, data: unknown): Sent {
  const commandId = chance.id();
  const v = COMMANDS.get(type)?.v ?? 1;
  const done = office.door.run({ actor, internal: false }, { commandId, type, v, data });
  if (!done.ok) throw new ContohRefused(`${type}: ${done.error.code}`);
  return { subject: done.value.subject, commandId };
}
