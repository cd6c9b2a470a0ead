import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { KEPALA_BAGIAN } from '../../../shared/domain/peran/peran';
import { useAnswering } from '../../db/use-answering';
import { useOrangList } from '../../db/use-office';
import { useMoment } from '../../lib/clock';
import { useSession } from '../../lib/session';
import type { Viewer } from './acts-for';

/** How this person stands to a step now. */
export function useViewer(berkas: BerkasState, task: Task): Viewer {
  const { person } = useSession();
  const answering = useAnswering(task.queue);
  const people = useOrangList();
  const now = useMoment();
  const holder = people.kind === 'ready' ? people.value.find(({ stream }) => stream === task.takenBy) : null;
  return {
    person: person.stream,
    answers: answering.kind === 'ready' && answering.value.includes(person.stream),
    leads: berkas.pencatat === person.stream || person.roles.includes(KEPALA_BAGIAN),
    isHolderGone: holder?.aktif === false,
    now,
  };
}
