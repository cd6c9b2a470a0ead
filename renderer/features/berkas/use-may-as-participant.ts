import { takesPart } from '../../../shared/domain/berkas/berkas-rights';
import type { BerkasState } from '../../../shared/domain/berkas/berkas-state';
import { rolesWith } from '../../../shared/domain/peran/hak';
import { procedureOf, sopStream } from '../../../shared/domain/sop/sop';
import { useRoleTable, useSop } from '../../db/use-office';
import { useSession } from '../../lib/session';

/** Whether the person at work may do what is open to who takes part in a berkas. Main checks it again at every act. */
export function useMayAsParticipant(berkas: BerkasState, type: 'berkas.rename' | 'berkas.note'): boolean {
  const { person } = useSession();
  const table = useRoleTable();
  const sop = useSop(sopStream(berkas.sop));
  if (rolesWith(type).some((role) => person.roles.includes(role))) return true;
  if (table.kind !== 'ready' || table.value === null || sop.kind !== 'ready' || sop.value === null)
    return berkas.pencatat === person.stream;
  const procedure = procedureOf(sop.value, berkas.sopVersion, berkas.procedure);
  const actor = { person: person.stream, roles: person.roles };
  return procedure !== null && takesPart(berkas, procedure, table.value, actor);
}
