import type { Procedure } from '../../sop/schema';
import type { Context } from '../command';
import { holdsRole, rolesOf } from '../orang/orang';
import { assignedAt } from '../orang/pengganti';
import { KEPALA_BAGIAN, PERAN_STREAM, pencatatKey, roleKey, roleOfLane, teamKey } from '../peran/peran';
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
export function answersTo(world: World, berkas: BerkasState, task: Task, context: Context): boolean {
  const keys = keysIn(world, berkas, context);
  return task.queue.some((key) => keys.includes(key));
}

/** Whether the actor leads a berkas: its pencatat, or the Kepala Bagian. */
export function mayLead(world: World, berkas: BerkasState, { actor, at }: Context): boolean {
  if (berkas.pencatat === actor) return true;
  const orang = world.read('orang', actor);
  return orang !== null && holdsRole(orang, KEPALA_BAGIAN, at);
}

/** Whether the actor takes part in a berkas: leads it, answers to the queue of one of its tasks, or worked on one. */
export function takesPart(world: World, berkas: BerkasState, context: Context): boolean {
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
