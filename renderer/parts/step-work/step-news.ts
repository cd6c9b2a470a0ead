import type { BerkasState, StoryFact, Task } from '../../../shared/domain/berkas/berkas-state';

/** What came with a step when it opened: why it was sent back or led back to, or what was noted at the step before. */
export type StepNews =
  | {
      readonly kind: 'dikembalikan';
      readonly by: string | null;
      readonly no: number | null;
      readonly reason: string;
    }
  | {
      /** A decision led back to what had been done already. */
      readonly kind: 'kembali';
      readonly by: string | null;
      readonly no: number | null;
      readonly outcome: string;
      readonly note: string;
    }
  | {
      readonly kind: 'catatan';
      readonly by: string | null;
      readonly no: number | null;
      readonly note: string;
    };

function newsOf(what: StoryFact, by: string | null, isAgain: boolean): StepNews | null {
  if (what.kind === 'dikembalikan') return { kind: what.kind, by, no: what.no, reason: what.reason };
  if (what.kind === 'selesai' && what.outcome !== null && isAgain)
    return { kind: 'kembali', by, no: what.no, outcome: what.outcome, note: what.note };
  if (what.kind === 'selesai' && what.note !== '')
    return { kind: 'catatan', by, no: what.no, note: what.note };
  return null;
}

/** What came with a step: told in the entry that opened it. Null: nothing. */
export function newsWith(
  { story, tasks }: Pick<BerkasState, 'story' | 'tasks'>,
  { task, step }: Pick<Task, 'task' | 'step'>,
): StepNews | null {
  const opening = story.findLast(({ what }) => what.kind === 'dibuka' && what.task === task);
  if (opening === undefined) return null;
  const isAgain = tasks.some(
    (other) => other.step === step && other.task !== task && other.mark === 'selesai',
  );
  const told = story
    .filter(({ entry }) => entry === opening.entry)
    .flatMap(({ what, actor }) => newsOf(what, actor, isAgain) ?? []);
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
