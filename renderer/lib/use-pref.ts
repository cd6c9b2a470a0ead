import { useCallback, useEffect, useState } from 'react';
import { call } from './bridge';
import type { DraftValue } from './use-draft';

/** A person's own setting: read once, kept at each change. `read` turns what was kept into a value, or null. */
export function usePref<T extends DraftValue>(
  key: string,
  initial: T,
  read: (kept: unknown) => T | null,
): [T, (value: T) => void] {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    let isCurrent = true;
    void call('pref:load', { key }).then((reply) => {
      const kept = reply.ok ? read(reply.value.value) : null;
      if (isCurrent && kept !== null) setValue(kept);
    });
    return () => {
      isCurrent = false;
    };
  }, [key, read]);
  const change = useCallback(
    (next: T): void => {
      setValue(next);
      void call('pref:save', { key, value: next });
    },
    [key],
  );
  return [value, change];
}

/** Reads a number that was kept. */
export function readNumber(kept: unknown): number | null {
  return typeof kept === 'number' && Number.isFinite(kept) ? kept : null;
}
