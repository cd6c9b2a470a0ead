import { rolesWith } from '../../../shared/domain/peran/hak';
import type { ProgramRow } from '../../../shared/domain/program-kerja/program-kerja';
import { dueOn, type DueDate } from '../../../shared/domain/program-kerja/schedule';
import { localDateOf, type LocalDate } from '../../../shared/time';
import { useKalender } from '../../db/use-office';
import { useProgramRows } from '../../db/use-program';
import { useMoment } from '../../lib/clock';
import { useSession } from '../../lib/session';

/** The office's date, as the clock goes on. */
export function useToday(): LocalDate {
  const { offsetMinutes } = useSession();
  return localDateOf(useMoment(), offsetMinutes);
}

/** Whether the person at work answers for lines of a role; main checks it again at every act. */
export function useAnswersFor(): (role: string) => boolean {
  const { roles } = useSession().person;
  const isHead = rolesWith('program.open').some((role) => roles.includes(role));
  return (role) => isHead || roles.includes(role);
}

/** What the person at work is to open by the program kerja today, the oldest first; empty while it is being read. */
export function useProgramDue(): readonly DueDate<ProgramRow>[] {
  const rows = useProgramRows();
  const kalender = useKalender();
  const today = useToday();
  const { roles } = useSession().person;
  if (rows.kind === 'loading' || kalender.kind === 'loading' || kalender.value === null) return [];
  const own = rows.value.filter(({ line }) => roles.includes(line.role));
  return dueOn(own, kalender.value.calendar, today);
}
