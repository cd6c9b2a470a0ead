import type { BerkasState, LaneHolder, Task } from '../../shared/domain/berkas/berkas-state';
import { holdsRole } from '../../shared/domain/orang/orang';
import { roleOfLane } from '../../shared/domain/peran/peran';
import { procedureOf, sopStream } from '../../shared/domain/sop/sop';
import { stepById } from '../../shared/sop/graph';
import type { Edge, Procedure } from '../../shared/sop/schema';
import { valueOf } from '../../shared/result';
import { seed, type Cast } from './cast';
import type { Office } from './office';
import { arrive, berkasOf, finish, openTasksOf, take, taskOf, tryStart, type Lanes } from './work';

/** Longer than any way through a procedure that makes for its end. */
const MOST_STEPS = 200;

/** The procedure a berkas runs through. */
export function procedureIn(office: Office, berkas: BerkasState): Procedure {
  const sop = office.world.read('sop', sopStream(berkas.sop));
  const procedure = sop === null ? null : procedureOf(sop, berkas.sopVersion, berkas.procedure);
  if (procedure === null) throw new Error(`no procedure for ${berkas.stream}`);
  return procedure;
}

/** Lawful holders for all lanes of a procedure that are named per berkas. */
export function lawfulLanes(procedure: Procedure, cast: Cast): Lanes {
  const chosen = procedure.lanes.flatMap(({ id }): readonly (readonly [string, LaneHolder])[] => {
    const role = roleOfLane(seed.roles, id);
    if (role?.kind !== 'per-berkas' || role.choose === 'rest') return [];
    if (role.choose === 'team') return [[id, { kind: 'team', people: [cast.pokjaSatu, cast.pokjaDua] }]];
    return [[id, { kind: 'role', role: role.among[0] ?? '' }]];
  });
  return Object.fromEntries(chosen);
}

/** Somebody who may take a task: a holder of its role, one of its team, or the pencatat. */
export function holderOf(office: Office, berkas: BerkasState, task: Task): string {
  const moment = Number.MAX_SAFE_INTEGER;
  for (const key of task.queue) {
    if (key.startsWith('pencatat:')) return berkas.pencatat;
    const role = key.startsWith('role:') ? key.slice('role:'.length) : null;
    const person = office.world
      .list('orang')
      .find((orang) => role !== null && holdsRole(orang, role, moment));
    if (person !== undefined) return person.stream;
    const team = berkas.lanes[key.split(':').at(-1) ?? ''];
    if (team?.kind === 'team' && team.people[0] !== undefined) return team.people[0];
  }
  throw new Error(`nobody may take ${task.task} of SOP ${berkas.sop}: ${task.queue.join(', ')}`);
}

/** Which way to go out of a decision, by the index of the printed way. */
export type Choose = (task: Task, procedure: Procedure) => number;

/** The way out of a decision that comes to an end in the fewest steps. */
export const homeward: Choose = (task, procedure) => {
  const step = stepById(procedure, task.step);
  const lengths = (step?.next ?? []).map((edge) => stepsToEnd(procedure, edge, new Set()));
  return lengths.indexOf(Math.min(...lengths));
};

function stepsToEnd(procedure: Procedure, edge: Edge, seen: ReadonlySet<string>): number {
  if (edge.to === null) return 0;
  if (seen.has(edge.to)) return Infinity;
  const step = stepById(procedure, edge.resume ?? edge.to);
  if (step === undefined) return Infinity;
  if (step.next.length === 0) return 1;
  const here = new Set([...seen, edge.to]);
  return 1 + Math.min(...step.next.map((next) => stepsToEnd(procedure, next, here)));
}

/** The moment a way opens, where a rule of time closes it until then. Units: ms since epoch. */
function opensAt(task: Task, outcome: number | null): number | null {
  return outcome === null ? null : (task.outcomes[outcome]?.notBefore ?? null);
}

/** The SOPs whose berkas must still be worked before a task may be left by a way. */
export function callsLeft(task: Task, outcome: number | null): readonly string[] {
  const way = outcome === null ? null : (task.outcomes[outcome]?.when ?? null);
  const needed = task.calls.filter(({ when }) => when === null || when === way);
  const left = needed.filter(
    ({ sop }) => !task.children.some((child) => child.sop === sop && isDone(child.result)),
  );
  const isMet = task.oneOf && left.length < needed.length;
  return isMet ? [] : left.slice(0, task.oneOf ? 1 : undefined).map(({ sop }) => sop);
}

function isDone(result: string | null): boolean {
  return result !== null && result !== 'dibatalkan';
}

/** Brings the berkas to their end that a task waits for: those that run, and those its way still needs. */
function workChildren(office: Office, cast: Cast, stream: string, id: string, outcome: number | null): void {
  for (const child of taskOf(office, stream, id).children)
    if (child.result === null) walkToEnd(office, cast, child.berkas);
  for (const sop of callsLeft(taskOf(office, stream, id), outcome)) {
    const { takenBy } = taskOf(office, stream, id);
    const cause = { berkas: stream, task: id };
    const child = valueOf(tryStart(office, takenBy ?? '', { ...startOf(sop, cast), cause }));
    walkToEnd(office, cast, child.subject);
  }
}

/** What starting the first procedure of a SOP says, with everybody named from the start. */
function startOf(sop: string, cast: Cast): { readonly sop: string; readonly lanes: Lanes } {
  const procedure = seed.sops.find(({ number }) => number === sop)?.procedures[0];
  return { sop, lanes: procedure === undefined ? {} : lawfulLanes(procedure, cast) };
}

/** Works the first open task as its lawful holder would, and goes the way that is chosen. */
export function workOn(office: Office, cast: Cast, stream: string, choose: Choose = homeward): void {
  const berkas = berkasOf(office, stream);
  const [task] = openTasksOf(office, stream);
  if (task === undefined) throw new Error(`nothing to do in ${stream}`);
  const procedure = procedureIn(office, berkas);
  const ref = { berkas: stream, task: task.task };
  if (task.status === 'menunggu-pihak-luar') valueOf(arrive(office, stream, task.task, berkas.pencatat));
  const actor = task.takenBy ?? holderOf(office, berkas, task);
  if (task.takenBy === null) valueOf(take(office, stream, task.task, actor));
  if (task.status === 'dijeda') office.must('task.resume', ref, { actor });
  const outcome = task.kind === 'decision' ? choose(task, procedure) : null;
  workChildren(office, cast, stream, task.task, outcome);
  const at = opensAt(taskOf(office, stream, task.task), outcome);
  const isClosed = at !== null && at > (office.bodies.at(-1)?.at ?? 0);
  valueOf(
    finish(office, stream, task.task, actor, {
      outcome,
      lanes: lawfulLanes(procedure, cast),
      ...(task.outside ? { outside: { date: '2026-03-02', proof: 'Surat PPK nomor 7' } } : {}),
      ...(isClosed ? { at } : {}),
    }),
  );
}

/** Works a berkas to its end; the steps it went through. Throws when it never ends. */
export function walkToEnd(
  office: Office,
  cast: Cast,
  stream: string,
  choose: Choose = homeward,
): readonly string[] {
  const steps: string[] = [];
  while (berkasOf(office, stream).closedAt === null) {
    if (steps.length > MOST_STEPS) throw new Error(`${stream} does not end: ${steps.slice(-12).join(' ')}`);
    steps.push(openTasksOf(office, stream)[0]?.step ?? '');
    workOn(office, cast, stream, choose);
  }
  return steps;
}
