import type { BerkasState, LaneHolder, Task } from '../../shared/domain/berkas/berkas-state';
import { startersOf } from '../../shared/domain/berkas/berkas-rights';
import { lanesReached } from '../../shared/domain/berkas/step-opening';
import { ADMINISTRATOR, roleOfLane } from '../../shared/domain/peran/peran';
import { startStep, stepById } from '../../shared/sop/graph';
import type { Edge, Procedure, RoleTable, Step } from '../../shared/sop/schema';
import type { Chance } from './chance';

/** The people of the sample office at work: who may do what. */
export interface Crew {
  /** Somebody who may begin a procedure, rather of its first lane than of another. */
  readonly starter: (procedure: Procedure) => string;
  /** All who may take a task. */
  readonly able: (berkas: BerkasState, task: Task) => readonly string[];
  /** Everybody else who works in the office's own lanes: whom somebody may ask. */
  readonly colleagues: (person: string) => readonly string[];
  /** Holders for the lanes that lack one when an edge is followed; `from` null at the start. */
  readonly lanesFor: (
    procedure: Procedure,
    edge: Edge | undefined,
    from: Task | null,
    named: { readonly [lane: string]: LaneHolder },
  ) => { readonly [lane: string]: LaneHolder };
}

/** A person by stream, with the roles they hold. */
export interface Member {
  readonly stream: string;
  readonly roles: readonly string[];
}

/** A registered team by stream, with its members. */
export interface Team {
  readonly stream: string;
  readonly people: readonly string[];
}

/** Puts people and teams behind the table of roles; `acting` tells who stands in for the holder of a post, at the moment. */
export function crewOf(
  members: readonly Member[],
  teams: readonly Team[],
  table: RoleTable,
  chance: Chance,
  acting: (role: string) => string | null = () => null,
): Crew {
  const holders = (role: string): readonly string[] => {
    const standsIn = acting(role);
    if (standsIn !== null) return [standsIn];
    return members.filter(({ roles }) => roles.includes(role)).map(({ stream }) => stream);
  };

  const holderOf = (lane: string): LaneHolder | null => {
    const role = roleOfLane(table, lane);
    if (role?.kind !== 'per-berkas' || role.choose === 'rest') return null;
    if (role.choose === 'role') return { kind: 'role', role: chance.pick(role.among) };
    const { stream, people } = chance.pick(teams);
    return { kind: 'team', people, tim: stream };
  };

  const rolesOfLane = (lane: string): readonly string[] => {
    const role = roleOfLane(table, lane);
    if (role === null || role.kind === 'luar') return [];
    return role.kind === 'per-berkas' ? role.among : [role.id];
  };

  return {
    starter: (procedure) => {
      const first = rolesOfLane(startStep(procedure).lane);
      const roles = [...first, ...startersOf(procedure, (lane) => roleOfLane(table, lane))];
      const found = roles.map(holders).find((people) => people.length > 0);
      return chance.pick(found ?? members.map(({ stream }) => stream));
    },
    able: (berkas, task) => [...new Set(task.queue.flatMap((key) => behind(key, berkas, holders)))],
    colleagues: (person) =>
      members
        .filter(({ stream, roles }) => stream !== person && !roles.includes(ADMINISTRATOR))
        .map(({ stream }) => stream),
    lanesFor: (procedure, edge, from, named) => {
      const step = stepReached(procedure, edge);
      const lanes = step === null ? [] : lanesReached(step, from, procedure);
      const chosen = lanes.flatMap((lane): readonly (readonly [string, LaneHolder])[] => {
        const holder = named[lane] === undefined ? holderOf(lane) : null;
        return holder === null ? [] : [[lane, holder]];
      });
      return Object.fromEntries(chosen);
    },
  };
}

function behind(
  key: string,
  berkas: BerkasState,
  holders: (role: string) => readonly string[],
): readonly string[] {
  if (key.startsWith('role:')) return holders(key.slice('role:'.length));
  if (key.startsWith('pencatat:')) return [berkas.pencatat];
  const team = berkas.lanes[key.split(':').at(-1) ?? ''];
  return team?.kind === 'team' ? team.people : [];
}

/** The step an edge comes to, past the printed statements of an outcome. */
function stepReached(procedure: Procedure, edge: Edge | undefined): Step | null {
  let next = edge;
  while (next !== undefined && next.to !== null) {
    const step = stepById(procedure, next.to);
    if (step === undefined || step.kind !== 'outcome') return step ?? null;
    next = step.next[0];
  }
  return null;
}
