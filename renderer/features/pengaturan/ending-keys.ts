import { holdsAt, type OrangState } from '../../../shared/domain/orang/orang';
import type { Instant } from '../../../shared/time';

/** The queue keys of a person (`KeyRow.id`) that end with a role they hold at `now` (ms since epoch). */
export function endingKeys(
  { stream, peran }: Pick<OrangState, 'stream' | 'peran'>,
  role: string,
  now: Instant,
): readonly string[] {
  return peran.flatMap((held, index) =>
    held.role === role && holdsAt(held, now) ? [`${stream}/${index}`] : [],
  );
}
