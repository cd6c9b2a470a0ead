import type { BerkasState, StoryFact } from '../../../shared/domain/berkas/berkas-state';
import { KEPALA_BAGIAN, roleOfKey } from '../../../shared/domain/peran/peran';
import type { Chapter } from './story-chapters';

/** What only who leads the berkas does, in the stead of the Kepala Bagian too. */
const LED: ReadonlySet<StoryFact['kind']> = new Set([
  'dibatalkan',
  'dibuka-kembali',
  'dilewati',
  'sifat-diubah',
  'judul-diubah',
]);

function isOf(task: BerkasState['tasks'][number], fact: StoryFact): boolean {
  if ('task' in fact) return fact.task === task.task;
  return 'no' in fact && fact.no !== null && fact.no === task.no && fact.kind !== 'dilalui';
}

/** The roles whose work an entry of the story was: those of the steps it speaks of, told by somebody's act. */
export function rolesActedFor(berkas: BerkasState, { lines }: Chapter): readonly string[] {
  const acts = lines.map(({ what }) => what).filter(({ kind }) => kind !== 'dibuka');
  const tasks = berkas.tasks.filter((task) => acts.some((fact) => isOf(task, fact)));
  const roles = tasks.flatMap(({ queue }) => queue.map(roleOfKey)).filter((role) => role !== null);
  const leads = acts.some(({ kind }) => LED.has(kind));
  return [...new Set([...roles, ...(leads ? [KEPALA_BAGIAN] : [])])];
}
