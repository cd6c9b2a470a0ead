import { useState } from 'react';
import type { CommandDraft } from './use-command-draft';

/** What a form holds, kept as a draft with each change. */
export interface DraftValues<T> {
  readonly values: T;
  readonly commandId: string;
  readonly change: (part: Partial<T>) => void;
  readonly drop: () => void;
}

/** The values of a form whose draft has been read: what was kept, or what it begins with. */
export function useDraftValues<T extends object>(
  draft: Extract<CommandDraft<T>, { readonly kind: 'ready' }>,
  initial: T,
): DraftValues<T> {
  const [values, setValues] = useState(draft.kept ?? initial);
  const { commandId, drop, keep } = draft;
  return {
    values,
    commandId,
    drop,
    change: (part) => {
      const next = { ...values, ...part };
      setValues(next);
      keep(next);
    },
  };
}
