import { useState } from 'react';
import type { Ending } from '../../db/held-query';
import { useTasksLostBy } from '../../db/use-held';
import { handOnData, type HandOnChoices } from './hand-on-values';

/** What somebody loses when something of theirs ends, and what was chosen for each task; `isLoading` until it is known. */
export function useHandOn(person: string, ending: Ending) {
  const lost = useTasksLostBy(person, ending);
  const [choices, setChoices] = useState<HandOnChoices>({});
  const tasks = lost.kind === 'ready' ? lost.value : [];
  return {
    isLoading: lost.kind === 'loading',
    field: { tasks, choices, onChange: setChoices },
    /** Nothing changes hands when the end is yet to come. */
    data: (endsNow: boolean) => handOnData(endsNow ? tasks : [], choices),
  };
}
