import type { BerkasState, StoryFact, Task } from '../../../shared/domain/berkas/berkas-state';

/** What came with a step when it opened: why it was sent back, or what was noted at the step before. */
export type StepNews =
  | {
      readonly kind: 'dikembalikan';
      readonly by: string | null;
      readonly no: number | null;
      readonly reason: string;
    }
  | {
      readonly kind: 'catatan';
      readonly by: string | null;
      readonly no: number | null;
      readonly note: string;
    };

function newsOf(what: StoryFact, by: string | null): StepNews | null {
  if (what.kind === 'dikembalikan') return { kind: what.kind, by, no: what.no, reason: what.reason };
  if (what.kind === 'selesai' && what.note !== '')
    return { kind: 'catatan', by, no: what.no, note: what.note };
  return null;
}

/** What came with a step: told in the entry that opened it. Null: nothing. */
export function newsWith(
  { story }: Pick<BerkasState, 'story'>,
  { task }: Pick<Task, 'task'>,
): StepNews | null {
  const opening = story.findLast(({ what }) => what.kind === 'dibuka' && what.task === task);
  if (opening === undefined) return null;
  const told = story
    .filter(({ entry }) => entry === opening.entry)
    .flatMap(({ what, actor }) => newsOf(what, actor) ?? []);
  return told[0] ?? null;
}

/** The last hand-over of a task to who holds it now; null where they took it themselves. */
export function handedWith(
  { story }: Pick<BerkasState, 'story'>,
  { no, takenBy, status }: Pick<Task, 'no' | 'takenBy' | 'status'>,
): { readonly by: string | null; readonly note: string } | null {
  if (status === 'menunggu') return null;
  const last = story.findLast(
    ({ what }) => (what.kind === 'diserahkan' || what.kind === 'diambil') && what.no === no,
  );
  if (last?.what.kind !== 'diserahkan' || last.what.to !== takenBy) return null;
  return { by: last.actor, note: last.what.note };
}
