import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { unexplained } from '../../../shared/domain/berkas/step-clock';
import { KEPALA_BAGIAN } from '../../../shared/domain/peran/peran';
import { useAnswering } from '../../db/use-answering';
import { useKalender } from '../../db/use-office';
import { useMoment } from '../../lib/clock';
import { useSession } from '../../lib/session';
import type { BerkasViewer } from './berkas-acts-for';
import { useMayAsParticipant } from './use-may-as-participant';

/** The steps of a berkas that departed from their mutu baku and of which nobody has told why. */
export function useUnexplained(berkas: BerkasState): readonly Task[] {
  const kalender = useKalender();
  const now = useMoment();
  const calendar = kalender.kind === 'ready' ? (kalender.value?.calendar ?? null) : null;
  return calendar === null ? [] : unexplained(calendar, berkas, now);
}

/** How the person at work stands to a berkas. Main checks it again at every act. */
export function useBerkasViewer(berkas: BerkasState): BerkasViewer {
  const { person } = useSession();
  const answering = useAnswering([...new Set(berkas.tasks.flatMap(({ queue }) => queue))]);
  const mayRename = useMayAsParticipant(berkas, 'berkas.rename');
  const hasUnexplained = useUnexplained(berkas).length > 0;
  const leads = berkas.pencatat === person.stream || person.roles.includes(KEPALA_BAGIAN);
  const answers = answering.kind === 'ready' && answering.value.includes(person.stream);
  const worked = berkas.tasks.some(
    ({ takenBy, finishedBy }) => takenBy === person.stream || finishedBy === person.stream,
  );
  return { leads, mayRename, isInvolved: leads || answers || worked, hasUnexplained };
}
