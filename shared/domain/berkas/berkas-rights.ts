import type { Procedure, RoleTable } from '../../sop/schema';
import type { Context } from '../command';
import { holdsRole, rolesOf } from '../orang/orang';
import { assignedAt } from '../orang/pengganti';
import { rolesWith, type HakType } from '../peran/hak';
import { KEPALA_BAGIAN, PERAN_STREAM, pencatatKey, roleKey, roleOfLane, teamKey } from '../peran/peran';
import { procedureOf, sopStream } from '../sop/sop';
import type { World } from '../world';
import type { BerkasState, Task } from './berkas-state';

/** The queue keys the actor answers to in this berkas at the moment of the command. */
function keysIn(world: World, berkas: BerkasState, { actor, at }: Context): readonly string[] {
  const orang = world.read('orang', actor);
  const held = orang === null ? [] : rolesOf(orang, at);
  const given = orang === null ? [] : assignedAt(orang, at);
  const handed = given.filter(({ sop }) => sop === null || sop === berkas.sop).map(({ role }) => role);
  const roles = [...held, ...handed].map(roleKey);
  const teams = Object.entries(berkas.lanes).flatMap(([lane, holder]) =>
    holder.kind === 'team' && holder.people.includes(actor) ? [teamKey(berkas.stream, lane)] : [],
  );
  const pencatat = berkas.pencatat === actor ? [pencatatKey(berkas.stream)] : [];
  return [...roles, ...teams, ...pencatat];
}

/** Whether the actor holds one of the roles or teams a task is queued to. */
export function answersTo(
  world: World,
  berkas: BerkasState,
  task: Pick<Task, 'queue'>,
  context: Context,
): boolean {
  const keys = keysIn(world, berkas, context);
  return task.queue.some((key) => keys.includes(key));
}

/** Whether the actor leads a berkas: its pencatat, or the Kepala Bagian. */
export function mayLead(world: World, berkas: BerkasState, { actor, at }: Context): boolean {
  if (berkas.pencatat === actor) return true;
  const orang = world.read('orang', actor);
  return orang !== null && holdsRole(orang, KEPALA_BAGIAN, at);
}

/** Whether the actor has to do with a berkas: leads it, answers to the queue of one of its tasks, or worked on one. */
export function isInvolved(world: World, berkas: BerkasState, context: Context): boolean {
  if (mayLead(world, berkas, context)) return true;
  const keys = keysIn(world, berkas, context);
  return berkas.tasks.some(
    ({ queue, takenBy, finishedBy }) =>
      takenBy === context.actor || finishedBy === context.actor || queue.some((key) => keys.includes(key)),
  );
}

/**
 * Whether the actor may start a procedure: anyone who holds a role that one of its lanes may stand for. Where all
 * lanes are outsiders', anyone with an account may: somebody must record what they do.
 */
export function mayStart(world: World, procedure: Procedure, { actor, at }: Context): boolean {
  const table = world.read('peran', PERAN_STREAM)?.table;
  const orang = world.read('orang', actor);
  if (table === undefined || orang === null) return false;
  const able = startersOf(procedure, (lane) => roleOfLane(table, lane));
  return able.length === 0 || rolesOf(orang, at).some((role) => able.includes(role));
}

/** The roles whose holders may start a procedure; empty when every lane is an outsider's. */
export function startersOf(
  procedure: Procedure,
  roleOf: (lane: string) => ReturnType<typeof roleOfLane>,
): readonly string[] {
  return procedure.lanes.flatMap((lane) => {
    const role = roleOf(lane.id);
    if (role === null || role.kind === 'luar') return [];
    return role.kind === 'per-berkas' ? role.among : [role.id];
  });
}

/** A person as rights see them: the roles held at the moment in question. */
export interface Participant {
  readonly person: string;
  readonly roles: readonly string[];
}

/**
 * Whether somebody takes part in a berkas: its pencatat, and who holds one of its lanes: as named in the berkas, or, where
 * nobody is named, by a role that the lane may stand for.
 */
export function takesPart(
  berkas: Pick<BerkasState, 'pencatat' | 'lanes'>,
  procedure: Procedure,
  table: RoleTable,
  { person, roles }: Participant,
): boolean {
  if (berkas.pencatat === person) return true;
  const free = procedure.lanes.filter(({ id }) => berkas.lanes[id] === undefined);
  const able = startersOf({ ...procedure, lanes: free }, (lane) => roleOfLane(table, lane));
  const isNamed = Object.values(berkas.lanes).some((holder) =>
    holder.kind === 'team' ? holder.people.includes(person) : roles.includes(holder.role),
  );
  return isNamed || roles.some((role) => able.includes(role));
}

/** Whether the actor may give a command that is open to who takes part in the berkas and to the roles the table names. */
export function mayAsParticipant(
  world: World,
  berkas: BerkasState,
  type: HakType,
  { actor, at }: Context,
): boolean {
  const orang = world.read('orang', actor);
  const roles = orang === null ? [] : rolesOf(orang, at);
  if (rolesWith(type).some((role) => roles.includes(role))) return true;
  const table = world.read('peran', PERAN_STREAM)?.table;
  const sop = world.read('sop', sopStream(berkas.sop));
  const procedure = sop === null ? null : procedureOf(sop, berkas.sopVersion, berkas.procedure);
  if (table === undefined || procedure === null) return berkas.pencatat === actor;
  return takesPart(berkas, procedure, table, { person: actor, roles });
}
