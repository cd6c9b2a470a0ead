import type { BerkasState, Lampiran } from './berkas-state';

/** Every file a berkas's story names, in the order it was told. */
export function berkasLampiran(state: BerkasState): readonly Lampiran[] {
  return state.story.flatMap(({ what }) => ('lampiran' in what ? what.lampiran : []));
}
