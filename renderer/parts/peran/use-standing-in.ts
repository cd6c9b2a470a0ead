import { actingAt } from '../../../shared/domain/orang/pengganti';
import { useNames, useOrangList } from '../../db/use-office';
import { useMomentToCome } from '../../lib/clock';
import { useFormat } from '../../lib/use-format';
import { standInStrings as strings } from './stand-in.strings';
import { useRoleLabel } from './use-role-label';

/** What is to be said of a person about standing in: what they hold in another's stead, and who stands in for them. */
export interface StandingIn {
  readonly holds: readonly { readonly post: string; readonly until: string }[];
  readonly replacedBy: readonly string[];
}

/** Who stands in for whom, of one person, now; it ends by the clock. */
export function useStandingIn(person: string): StandingIn {
  const people = useOrangList();
  const roleLabel = useRoleLabel();
  const nameOf = useNames();
  const format = useFormat();
  const now = useMomentToCome();
  const all = (people.kind === 'ready' ? people.value : []).flatMap((orang) =>
    actingAt(orang, now).map((acting) => ({
      who: orang.stream,
      of: acting.of,
      post: strings.post(acting.kind, roleLabel(acting.role)),
      // The moment after the last day.
      last: format.date((acting.to ?? now) - 1),
    })),
  );
  return {
    holds: all
      .filter(({ who }) => who === person)
      .map(({ post, last }) => ({ post, until: strings.until(last) })),
    replacedBy: all
      .filter(({ of }) => of === person)
      .map(({ who, post, last }) => strings.replacedBy(nameOf(who), post, last)),
  };
}
