import fc from 'fast-check';
import { openTasks, type BerkasState, type Task } from '../../shared/domain/berkas/berkas-state';
import { roleOfLane } from '../../shared/domain/peran/peran';
import type { Procedure, Step } from '../../shared/sop/schema';
import type { Refusal } from '../../shared/domain/command';
import { fail, type Result } from '../../shared/result';
import { MS_PER_DAY } from '../../shared/time';
import { PARTS, seed, type Cast, type Part } from './cast';
import type { Act, Done, Office } from './office';
import {
  at,
  finishTried,
  rightOne,
  TASK_TRIES,
  WHOLE_TRIES,
  wrongLanes,
  type Tried,
  type TryKind,
} from './random-tries';
import { lawfulLanes, workOn } from './walk';
import { berkasOf, takeData } from './work';

/** One thing somebody tries: legal or not, told by small numbers that fast-check can shrink. */
export interface RandomMove {
  readonly kind: 'start' | 'start-child' | 'advance' | 'undo' | TryKind;
  readonly who: number;
  readonly berkas: number;
  readonly task: number;
  readonly outcome: number;
  readonly lanes: number;
  readonly outside: number;
  readonly choice: number;
  /** Now and then days go by before it. */
  readonly later: number;
}

/** Evenly spread: the small numbers fast-check likes best would all fall on the same few people. */
const small = fc.noBias(fc.nat(9999));

const one = <Kind extends RandomMove['kind']>(...kinds: readonly Kind[]): fc.Arbitrary<Kind> =>
  fc.constantFrom(...kinds);

const kind: fc.Arbitrary<RandomMove['kind']> = fc.oneof(
  { weight: 3, arbitrary: one('start') },
  { weight: 12, arbitrary: one('advance') },
  { weight: 3, arbitrary: one('take') },
  { weight: 5, arbitrary: one('finish') },
  { weight: 2, arbitrary: one('start-child') },
  { weight: 3, arbitrary: one('arrive', 'release', 'undo') },
  { weight: 6, arbitrary: one('return', 'take-back', 'ask-return', 'hand', 'pause', 'resume') },
  { weight: 4, arbitrary: one('fulfil', 'skip', 'ask', 'answer') },
  { weight: 2, arbitrary: one('expire', 'reopen') },
  { weight: 2, arbitrary: one('cancel', 'set-sifat', 'change-pencatat', 'explain', 'rename', 'note') },
);

/** Moves in the mix of a day: mostly taking and finishing, by the right people and by the wrong ones. */
export const randomMove: fc.Arbitrary<RandomMove> = fc.record({
  kind,
  who: small,
  berkas: small,
  task: small,
  outcome: small,
  lanes: small,
  outside: small,
  choice: small,
  later: small,
});

const PROCEDURES = seed.sops.flatMap((sop) =>
  sop.procedures.map((procedure) => ({ sop: sop.number, procedure, starter: starterOf(procedure) })),
);

/** A part that may start a procedure: who holds the first of its lanes that the office itself fills. */
function starterOf({ lanes }: Procedure): Part {
  const roles = lanes.flatMap(({ id }) => {
    const role = roleOfLane(seed.roles, id);
    return role === null || role.kind === 'luar' ? [] : role.kind === 'per-berkas' ? role.among : [role.id];
  });
  const found = Object.entries(PARTS).find(([, held]) => held.some((role) => roles.includes(role)));
  return (found?.[0] ?? 'pegawai') as Part;
}

/** The streams of all berkas, in the order they were started. */
export function berkasStreams(office: Office): readonly string[] {
  return office.streams().filter((stream) => stream.startsWith('berkas:'));
}

/** Whether a step calls, waits for a moment, expires or is done side by side. */
function isKnotty({ calls, each, next }: Step): boolean {
  return (
    calls !== undefined ||
    each !== undefined ||
    next.some((edge) => edge.notBefore !== undefined || edge.onExpire !== undefined)
  );
}

const KNOTTY = PROCEDURES.flatMap(({ procedure }, index) => (procedure.steps.some(isKnotty) ? [index] : []));

/** The rare ones among them that the clock ends. */
const EXPIRING = PROCEDURES.flatMap(({ procedure }, index) =>
  procedure.steps.some(({ next }) => next.some(({ onExpire }) => onExpire !== undefined)) ? [index] : [],
);

/** A berkas that was worked for a while by the rules before anything is tried on it. */
export interface Past {
  readonly procedure: number;
  readonly steps: number;
  readonly ways: readonly number[];
  /** It stops as soon as it stands at a step, or before one, that is worked in its own way. */
  readonly stops: boolean;
}

/** Berkas of every procedure, somewhere on their way. */
export const randomPast: fc.Arbitrary<Past> = fc.record({
  procedure: fc.oneof(
    { weight: 5, arbitrary: small },
    { weight: 4, arbitrary: fc.constantFrom(...KNOTTY) },
    { weight: 1, arbitrary: fc.constantFrom(...EXPIRING) },
  ),
  steps: fc.noBias(fc.nat(12)),
  ways: fc.array(small, { minLength: 3, maxLength: 6 }),
  stops: fc.boolean(),
});

/** The steps that are worked in a way of their own; of one done side by side, the step before it, where units are named. */
function haltsOf({ steps }: Procedure): readonly string[] {
  const each = steps.filter((step) => step.each === true).map(({ id }) => id);
  return steps
    .filter((step) => isKnotty(step) || step.next.some(({ to }) => to !== null && each.includes(to)))
    .map(({ id }) => id);
}

/** Starts a berkas and works it on its way, at each decision by one of its ways. */
export function workPast(office: Office, cast: Cast, { procedure: number, steps, ways, stops }: Past): void {
  const { sop, procedure, starter } = at(PROCEDURES, number);
  const lanes = lawfulLanes(procedure, cast);
  const data = { sop, procedure: procedure.id, title: `Berkas lama ${number}`, lanes };
  const { subject } = office.must('berkas.start', data, { actor: cast[starter] });
  const halts = stops ? haltsOf(procedure) : [];
  for (let done = 0; done < steps; done += 1) {
    const step = openTasks(berkasOf(office, subject))[0]?.step;
    if (step === undefined || (done > 0 && halts.includes(step))) return;
    workOn(office, cast, subject, (task) => at(ways, done) % task.outcomes.length);
  }
}

/** The present moment of an office, now and then days later, or when the clock takes a way. Units: ms since epoch. */
function momentOf(office: Office, { kind: what, later }: RandomMove, task: Task | null): number {
  const now = (office.bodies.at(-1)?.at ?? 0) + 60_000;
  const expiry = what === 'expire' && later % 2 === 0 ? (task?.expiry?.at ?? now) : now;
  return later % 9 === 0 ? now + ((later % 5) + 1) * 4 * MS_PER_DAY : Math.max(now, expiry);
}

/** Tries a move on the office as it stands. */
export function tryMove(office: Office, cast: Cast, move: RandomMove): Result<Done, Refusal> {
  const anyone = at(Object.values(cast), move.who);
  const streams = berkasStreams(office);
  if (move.kind === 'start' || streams.length === 0)
    return startBy(office, cast, move, { actor: anyone, at: momentOf(office, move, null) });
  if (move.kind === 'undo') return undoBy(office, move, anyone);
  const { stream, task } = placeFor(office, streams, move);
  const berkas = office.world.read('berkas', stream);
  const moment = momentOf(office, move, task);
  const isRight = move.who % 4 > 0;
  const tried = { office, cast, move, stream, berkas, task, anyone, isRight, at: moment };
  if (move.kind === 'start-child') return startChild(tried);
  if (move.kind === 'advance') return advance(tried);
  const { type, data, actor } = (
    move.kind in WHOLE_TRIES
      ? WHOLE_TRIES[move.kind as keyof typeof WHOLE_TRIES]
      : TASK_TRIES[move.kind as keyof typeof TASK_TRIES]
  )(tried);
  return office.run(type, data, { actor, at: moment });
}

interface Place {
  readonly stream: string;
  readonly task: Task | null;
}

const TAKEN: readonly Task['status'][] = ['dikerjakan', 'menunggu-berkas'];

/** Which tasks a kind of move is made for; those it leaves out are for any. */
const MADE_FOR: { readonly [K in RandomMove['kind']]?: (task: Task) => boolean } = {
  take: ({ status }) => status === 'menunggu',
  release: ({ status }) => TAKEN.includes(status),
  arrive: ({ status }) => status === 'menunggu-pihak-luar',
  finish: ({ status }) => TAKEN.includes(status),
  'start-child': ({ calls }) => calls.length > 0,
  return: ({ status, from }) => from !== null && status !== 'menunggu-pihak-luar',
  hand: ({ takenBy }) => takenBy !== null,
  pause: ({ status }) => TAKEN.includes(status),
  resume: ({ status }) => status === 'dijeda' || status === 'dikerjakan',
  expire: ({ expiry }) => expiry !== null,
};

/** Where a move is tried: mostly where it fits, now and then anywhere, and at what is not there. */
function placeFor(office: Office, streams: readonly string[], move: RandomMove): Place {
  const all = streams.map((stream) => berkasOf(office, stream));
  const wanted = all.filter((berkas) => isFor(move.kind, berkas));
  if (move.berkas % 16 === 15) return { stream: 'berkas:tidak-ada', task: null };
  const berkas = at(wanted.length > 0 && move.berkas % 8 > 0 ? wanted : all, move.berkas);
  const fitting = tasksFor(move.kind, berkas);
  const tasks = fitting.length > 0 && move.task % 8 > 0 ? fitting : [...berkas.tasks, null];
  return { stream: berkas.stream, task: at(tasks, move.task) };
}

function isFor(what: RandomMove['kind'], berkas: BerkasState): boolean {
  if (what === 'reopen') return berkas.closedAt !== null;
  if (what === 'answer') return berkas.questions.length > 0;
  return tasksFor(what, berkas).length > 0;
}

function tasksFor(what: RandomMove['kind'], berkas: BerkasState): readonly Task[] {
  const open = openTasks(berkas);
  if (what !== 'take-back') return open.filter(MADE_FOR[what] ?? (() => true));
  return open.length === 0 ? [] : berkas.tasks.filter(({ mark }) => mark !== null).slice(-2);
}

/** What comes next by the rules: it is recorded, taken, or finished. */
function advance(tried: Tried): Result<Done, Refusal> {
  const { office, stream, berkas, task, at: moment } = tried;
  if (berkas === null || task === null) return fail({ code: 'tugas-tidak-ada' });
  const ref = { berkas: stream, task: task.task };
  if (task.status === 'menunggu-pihak-luar')
    return office.run('task.arrive', { ...ref, note: '' }, { actor: berkas.pencatat, at: moment });
  const act = { actor: rightOne(office, berkas, task), at: moment };
  if (task.takenBy === null) return office.run('task.take', takeData(office, stream, task.task), act);
  return office.run('task.finish', finishTried(tried, true).data, act);
}

function startBy(office: Office, cast: Cast, move: RandomMove, act: Act): Result<Done, Refusal> {
  const { sop, procedure, starter } = at(PROCEDURES, move.berkas);
  const actor = move.who % 4 > 0 ? cast[starter] : act.actor;
  const lanes = at([{}, lawfulLanes(procedure, cast), wrongLanes(cast, move.lanes)], move.lanes);
  const now = act.at ?? 0;
  const past = { at: now - (move.choice % 5) * MS_PER_DAY, startedAt: null, reason: 'dicatat di kertas' };
  const occurred = at([null, null, null, past, { ...past, at: now + 1 }], move.outcome);
  const data = { sop, procedure: procedure.id, title: `Berkas ${move.task}`, lanes, occurred };
  return office.run('berkas.start', data, { ...act, actor });
}

/** A berkas that does the work of a step: mostly of a SOP the step calls. */
function startChild({
  office,
  cast,
  move,
  stream,
  berkas,
  task,
  anyone,
  isRight,
  at: moment,
}: Tried): Result<Done, Refusal> {
  const called = task === null ? [] : task.calls.map(({ sop }) => sop);
  const sop = at([...called, ...called, ...called, '12'], move.choice);
  const procedure = seed.sops.find(({ number }) => number === sop)?.procedures[0];
  const lanes = procedure === undefined ? {} : lawfulLanes(procedure, cast);
  const cause = { berkas: stream, task: task?.task ?? '9.9' };
  const data = { sop, procedure: procedure?.id ?? 'utama', title: `Berkas ${move.task}`, lanes, cause };
  const actor = isRight && berkas !== null && task !== null ? rightOne(office, berkas, task) : anyone;
  return office.run('berkas.start', data, { actor, at: moment });
}

function undoBy(office: Office, move: RandomMove, anyone: string): Result<Done, Refusal> {
  const entry = move.task % 3 === 0 ? at(office.bodies.slice(-8), move.berkas) : office.bodies.at(-1);
  if (entry === undefined) return fail({ code: 'urung-tidak-ada' });
  return office.undo(entry.commandId, { actor: entry.actor ?? anyone });
}
