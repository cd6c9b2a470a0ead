import { useCallback, useEffect, useState } from 'react';
import type { CopyLine } from '../../../shared/ipc/backup.contract';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';

/** The copies found below a folder. */
export type Copies =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly target: string; readonly copies: readonly CopyLine[] };

async function askFor(where: 'target' | 'ask'): Promise<Copies> {
  const reply = await call('session:copies', { where });
  if (!reply.ok) return { kind: 'failed', reason: errorSentence(reply.error) };
  return { kind: 'ready', ...reply.value };
}

/** The copies where this PC keeps them; `ask` lets the person show another folder. */
export function useCopies(): {
  readonly copies: Copies;
  readonly ask: () => void;
  readonly reload: () => void;
} {
  const [copies, setCopies] = useState<Copies>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void askFor('target').then((found) => {
      if (isCurrent) setCopies(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [round]);
  const ask = useCallback(() => void askFor('ask').then(setCopies), []);
  const reload = useCallback(() => {
    setRound((present) => present + 1);
  }, []);
  return { copies, ask, reload };
}
