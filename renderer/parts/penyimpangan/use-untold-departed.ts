import { useUntold } from '../../db/use-desk';
import { useKalender } from '../../db/use-office';
import { useNow } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { departedOf, isAskedFor, type Departed } from './departed';

/** What this person finished against mutu baku and gave no reason for: all of it, and what the day's end asks for now. */
export interface UntoldDeparted {
  readonly all: readonly Departed[];
  readonly asked: readonly Departed[];
}

const NONE: UntoldDeparted = { all: [], asked: [] };

/** The steps this person still owes a reason for. */
export function useUntoldDeparted(): UntoldDeparted {
  const { person } = useSession();
  const rows = useUntold(person.stream);
  const kalender = useKalender();
  const now = useNow();
  if (rows.kind === 'loading' || kalender.kind === 'loading' || kalender.value === null) return NONE;
  const { calendar } = kalender.value;
  const all = departedOf(calendar, rows.value, now);
  return { all, asked: all.filter(({ row }) => isAskedFor(calendar, row.finishedAt, now)) };
}
