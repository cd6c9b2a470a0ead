import { LOADING, mapLoadable, type Loadable } from '../../db/loadable';
import { useQueue } from '../../db/use-berkas';
import { useKeyRows, useOpenQuestions } from '../../db/use-desk';
import { useOrang } from '../../db/use-office';
import { useNow } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { deskItems, type DeskItem } from './desk-items';

/** Everything that stands on the desk of the person at work. */
export function useDeskItems(): Loadable<readonly DeskItem[]> {
  const { person } = useSession();
  const now = useNow();
  const queue = useQueue(person.stream);
  const questions = useOpenQuestions(person.stream);
  const orang = useOrang(person.stream);
  const keys = useKeyRows(person.stream);
  if (orang.kind === 'loading' || keys.kind === 'loading' || questions.kind === 'loading') return LOADING;
  const holding = orang.value === null ? null : { orang: orang.value, keys: keys.value };
  return mapLoadable(queue, (rows) => deskItems(rows, questions.value, holding, now));
}
