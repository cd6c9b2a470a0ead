import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { procedureOf, sopStream } from '../../../shared/domain/sop/sop';
import type { Procedure } from '../../../shared/sop/schema';
import { useSop } from '../../db/use-office';

/** The procedure a berkas runs through, in its own version; null while it is not known. */
export function useProcedure(berkas: BerkasState): Procedure | null {
  const sop = useSop(sopStream(berkas.sop));
  const state = sop.kind === 'ready' ? sop.value : null;
  return state === null ? null : procedureOf(state, berkas.sopVersion, berkas.procedure);
}
