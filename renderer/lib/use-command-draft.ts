import { useEffect, useMemo, useState } from 'react';
import * as z from 'zod';
import { newCommandId } from './command';
import { showDraft } from './save-state.store';
import { useDraftKeeper, useLoadedDraft, type DraftValue } from './use-draft';

/**
 * What a form keeps while it is being filled in: its values, and the id of the command they will become, so that
 * sending it once more after a crash writes nothing twice.
 */
export type CommandDraft<T> =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready';
      readonly commandId: string;
      readonly kept: T | null;
      readonly keep: (values: T) => void;
      readonly drop: () => void;
    };

const Envelope = z.object({ commandId: z.uuid(), values: z.unknown() });

/** The draft under a key. `schema` reads what was kept; what it refuses is left aside. It must not change. */
export function useCommandDraft<T>(key: string, schema: z.ZodType<T>): CommandDraft<T> {
  const loaded = useLoadedDraft(key);
  const keeper = useDraftKeeper(key);
  const [fresh, setFresh] = useState(newCommandId);
  const [dropped, setDropped] = useState<unknown>(null);
  const envelope = useMemo(() => {
    if (loaded.kind === 'loading' || loaded === dropped) return null;
    const read = Envelope.safeParse(loaded.value);
    const values = schema.safeParse(read.data?.values);
    return read.success && values.success ? { commandId: read.data.commandId, values: values.data } : null;
  }, [loaded, schema, dropped]);
  const keptAt = loaded.kind === 'ready' ? loaded.at : null;

  useEffect(() => {
    if (envelope !== null) showDraft(key, keptAt);
  }, [key, envelope, keptAt]);

  return useMemo(() => {
    if (loaded.kind === 'loading') return { kind: 'loading' };
    const commandId = envelope?.commandId ?? fresh;
    return {
      kind: 'ready',
      commandId,
      kept: envelope?.values ?? null,
      // What `schema` reads is what JSON gave back, so it is JSON.
      keep: (values: T) => {
        keeper.keep({ commandId, values: values as DraftValue });
      },
      drop: () => {
        keeper.drop();
        setDropped(loaded);
        setFresh(newCommandId());
      },
    };
  }, [loaded, envelope, fresh, keeper]);
}
