import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok, type Result } from '../../result';
import type { Procedure, Role } from '../../sop/schema';
import type { Context, Refusal } from '../command';
import type { Event } from '../event';
import { holdsRole } from '../orang/orang';
import { PERAN_STREAM, roleOfLane } from '../peran/peran';
import type { World } from '../world';
import { berkasEvent } from './berkas-emit';
import type { LaneHolder } from './berkas-state';

/** Holders named with a command, per lane. */
export const LaneChoices = z.record(
  z.string().max(64),
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('role'), role: z.string().max(64) }),
    z.strictObject({
      kind: z.literal('team'),
      people: z.array(StreamId).min(1).max(20),
      tim: StreamId.optional(),
    }),
  ]),
);

/**
 * Checks the named holders and turns them into events.
 * Errors: `pelaksana-tidak-sah` naming the lane: not a lane of the procedure, not named per berkas, a role the lane
 * cannot stand for, a person who holds none of the roles a team is chosen from, or one who is no member of the team by
 * SK that is named with them.
 */
export function assignLanes(
  world: World,
  stream: string,
  procedure: Procedure,
  choices: { readonly [lane: string]: LaneHolder },
  context: Context,
): Result<readonly Event<string, unknown>[], Refusal> {
  const events: Event<string, unknown>[] = [];
  const present = world.read('berkas', stream)?.lanes ?? {};
  for (const [lane, holder] of Object.entries(choices)) {
    const label = procedure.lanes.find((candidate) => candidate.id === lane)?.label;
    if (label === undefined || !fits(world, lane, holder, context.at))
      return fail({ code: 'pelaksana-tidak-sah', detail: { lane, label: label ?? lane } });
    const assigned = { lane, laneLabel: label, holder, before: present[lane] ?? null };
    events.push(berkasEvent(stream, context.at, 'LaneAssigned', assigned));
  }
  return ok(events);
}

function fits(world: World, lane: string, holder: LaneHolder, at: number): boolean {
  const table = world.read('peran', PERAN_STREAM)?.table;
  const role = table === undefined ? null : roleOfLane(table, lane);
  if (role === null || role.kind !== 'per-berkas') return false;
  return holder.kind === 'role' ? roleFits(role, holder.role) : teamFits(world, role, holder, at);
}

type PerBerkas = Extract<Role, { kind: 'per-berkas' }>;

function roleFits(role: PerBerkas, chosen: string): boolean {
  return role.choose === 'role' && role.among.includes(chosen);
}

function teamFits(
  world: World,
  role: PerBerkas,
  { people, tim }: Extract<LaneHolder, { kind: 'team' }>,
  at: number,
): boolean {
  if (role.choose !== 'team' || new Set(people).size !== people.length) return false;
  if (tim !== undefined && !areMembers(world, role, tim, people)) return false;
  return people.every((person) => {
    const orang = world.read('orang', person);
    return orang !== null && role.among.some((candidate) => holdsRole(orang, candidate, at));
  });
}

/** Which of its members work on a berkas is the berkas's matter; that they are members is not. */
function areMembers(world: World, role: PerBerkas, tim: string, people: readonly string[]): boolean {
  const team = world.read('tim', tim);
  if (team === null || team.role !== role.id) return false;
  return people.every((person) => team.members.some(({ orang }) => orang === person));
}
