import { useCallback, useEffect, useState } from 'react';
import { rolesWith } from '../../../shared/domain/peran/hak';
import type { SopRow } from '../../../shared/domain/sop/sop';
import type { CatalogueOffer } from '../../../shared/ipc/katalog.contract';
import { call } from '../../lib/bridge';
import { useSession } from '../../lib/session';

/** What is on offer, for people who may answer; null while nothing is, or nobody here may. */
export function useOffer(sops: readonly SopRow[]): {
  readonly offer: CatalogueOffer | null;
  readonly askAgain: () => void;
} {
  const { roles } = useSession().person;
  const mayAnswer = rolesWith('sop.publish').some((role) => roles.includes(role));
  const [offer, setOffer] = useState<CatalogueOffer | null>(null);
  const [times, setTimes] = useState(0);
  // Another window may have answered: the versions in force tell.
  const versions = sops.map(({ number, version }) => `${number}.${version}`).join(' ');
  useEffect(() => {
    if (!mayAnswer) return;
    let isCurrent = true;
    void call('katalog:offer', {}).then((reply) => {
      if (isCurrent) setOffer(reply.ok ? reply.value : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [mayAnswer, versions, times]);
  const askAgain = useCallback(() => {
    setTimes((count) => count + 1);
  }, []);
  const isEmpty = offer === null || (offer.sops.length === 0 && !offer.keputusan);
  return { offer: mayAnswer && !isEmpty ? offer : null, askAgain };
}
