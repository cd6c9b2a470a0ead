import type { Instant } from '../../time';
import type { BerkasState, Lampiran, StoryLine } from './berkas-state';

const lampiranOf = ({ what }: StoryLine): readonly Lampiran[] => ('lampiran' in what ? what.lampiran : []);

/** Every file a berkas's story names, in the order it was told. */
export function berkasLampiran(state: BerkasState): readonly Lampiran[] {
  return state.story.flatMap(lampiranOf);
}

/**
 * A file of a berkas with where it came from: the task it was attached to, or null where it came with a note. Units: `at`
 * ms since epoch.
 */
export interface BerkasFile {
  readonly lampiran: Lampiran;
  readonly task: string | null;
  readonly by: string | null;
  readonly at: Instant;
}

/** The files of a berkas with where they came from, each as often as it was attached, the latest first. */
export function berkasFiles(state: BerkasState): readonly BerkasFile[] {
  const told = state.story.flatMap((line) =>
    lampiranOf(line).map((lampiran) => ({
      lampiran,
      task: line.what.kind === 'selesai' ? line.what.task : null,
      by: line.actor,
      at: line.at,
    })),
  );
  return told.reverse();
}
