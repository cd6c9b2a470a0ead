import type { Instant } from '../../time';
import type { Context } from '../command';
import { rolesOf, type OrangState } from '../orang/orang';
import { assignedAt } from '../orang/pengganti';
import { KEPALA_BAGIAN, roleKey } from '../peran/peran';
import type { World } from '../world';
import { openTasks, type BerkasState } from './berkas-state';

/** Names in a circle: people by their streams, and keys of roles. */
export type Circle = readonly string[];

/** The work of a role handed to somebody for a time, in a circle: of one SOP, or of all of them (null). */
function handedKey(role: string, sop: string | null): string {
  return `${role}@${sop ?? '*'}`;
}

/**
 * Who may see a berkas that is closed to others; null: everyone with an account. Its circle are its pencatat, the members
 * of its teams, who works or has worked on it, who was asked, whoever answers to a queue in which it stands now or was asked for bahan, and who
 * holds the post of Kepala Bagian, as Plh. or Plt. too. A queue it has left sees it no more: a pool of many need not read
 * what one of them has done. People stand by name, for the keys of a team end when the berkas is closed.
 */
export function circleOf(berkas: BerkasState): Circle | null {
  if (berkas.sifat === 'biasa') return null;
  const members = Object.values(berkas.lanes).flatMap((holder) =>
    holder.kind === 'team' ? holder.people : [],
  );
  const asked = berkas.questions.map(({ to }) => to);
  const queues = openTasks(berkas).flatMap(({ queue }) => queueNames(berkas, queue));
  const gathered = queueNames(
    berkas,
    berkas.bahan.map(({ key }) => key),
  );
  const all = [
    roleKey(KEPALA_BAGIAN),
    berkas.pencatat,
    ...members,
    ...workers(berkas),
    ...asked,
    ...queues,
    ...gathered,
  ];
  return [...new Set(all)];
}

/** Keys of teams and of the pencatat are those of people who stand in the circle by name. */
function queueNames({ sop }: BerkasState, keys: readonly string[]): readonly string[] {
  return keys
    .filter((key) => key.startsWith(roleKey('')))
    .flatMap((role) => [role, handedKey(role, sop), handedKey(role, null)]);
}

/** Who had a task in hand or brought it to its end; what the clock has ended was only noticed by somebody. */
function workers({ tasks, story }: BerkasState): readonly string[] {
  const now = tasks.flatMap(({ takenBy, finishedBy, mark }) => [
    takenBy,
    mark === 'jatuh-tempo' ? null : finishedBy,
  ]);
  const before = story.flatMap(({ actor, what }) => {
    if (what.kind === 'diambil') return [actor];
    return what.kind === 'diserahkan' ? [what.to] : [];
  });
  return [...now, ...before].filter((one) => one !== null);
}

/** A person as circles know them. */
export type Reader = Pick<OrangState, 'stream' | 'peran' | 'pengganti' | 'penugasan'>;

/**
 * The names by which a person may stand in a circle at `moment` (ms since epoch): their own, the roles they hold or stand
 * in for, and the work handed to them, which opens what stands in that queue and nothing else.
 */
export function readerNames(orang: Reader, moment: Instant): readonly string[] {
  const held = rolesOf(orang, moment).map(roleKey);
  const handed = assignedAt(orang, moment).map(({ role, sop }) => handedKey(roleKey(role), sop));
  return [...new Set([orang.stream, ...held, ...handed])];
}

/** Whether a circle lets in whoever goes by these names. */
export function isInCircle(circle: Circle | null, names: readonly string[]): boolean {
  return circle === null || circle.some((one) => names.includes(one));
}

/** Whether the actor may see a berkas: main's own check, by the same circle. */
export function mayRead(
  world: World,
  berkas: BerkasState,
  { actor, at }: Pick<Context, 'actor' | 'at'>,
): boolean {
  if (berkas.sifat === 'biasa') return true;
  const orang = world.read('orang', actor);
  return isInCircle(circleOf(berkas), orang === null ? [] : readerNames(orang, at));
}
