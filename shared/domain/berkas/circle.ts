import type { Context } from '../command';
import { KEPALA_BAGIAN, roleKey, teamKey } from '../peran/peran';
import type { World } from '../world';
import { answersTo, isInvolved } from './berkas-rights';
import type { BerkasState } from './berkas-state';

/**
 * Who may see a berkas that is closed to others: people's streams and queue keys; null: everyone with an account. Its
 * circle are its pencatat, who worked on it, its teams, the queues it stood in, and the Kepala Bagian.
 */
export function circleOf(berkas: BerkasState): readonly string[] | null {
  if (berkas.sifat === 'biasa') return null;
  const people = berkas.tasks.flatMap(({ takenBy, finishedBy }) => [takenBy, finishedBy]);
  const teams = Object.entries(berkas.lanes).flatMap(([lane, holder]) =>
    holder.kind === 'team' ? [teamKey(berkas.stream, lane)] : [],
  );
  const asked = berkas.questions.map(({ to }) => to);
  const all = [
    roleKey(KEPALA_BAGIAN),
    berkas.pencatat,
    ...people,
    ...asked,
    ...berkas.bahan.map(({ key }) => key),
    ...teams,
    ...berkas.tasks.flatMap(({ queue }) => queue),
  ];
  return [...new Set(all.filter((one) => one !== null))];
}

/** Whether a circle lets in whoever answers to these keys, their own stream among them. */
export function isInCircle(circle: readonly string[] | null, keys: readonly string[]): boolean {
  return circle === null || circle.some((one) => keys.includes(one));
}

/** Whether the actor may see a berkas: main's own check, by the same circle. */
export function mayRead(world: World, berkas: BerkasState, context: Context): boolean {
  if (berkas.sifat === 'biasa' || isInvolved(world, berkas, context)) return true;
  if (berkas.questions.some(({ to }) => to === context.actor)) return true;
  return answersTo(world, berkas, { queue: berkas.bahan.map(({ key }) => key) }, context);
}
