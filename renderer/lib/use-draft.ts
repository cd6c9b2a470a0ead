import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RequestOf } from '../../shared/ipc/contract';
import type { draftContract } from '../../shared/ipc/office.contract';
import type { Instant } from '../../shared/time';
import { call } from './bridge';
import { forgetDraft, showDraft } from './save-state.store';

const TYPING_PAUSE_MS = 1_000;

/** What a draft may be: plain JSON. */
export type DraftValue = RequestOf<(typeof draftContract)['draft:save']>['value'];

/** What was kept under a key; `value` null: nothing. */
export type LoadedDraft =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly key: string; readonly value: unknown; readonly at: Instant | null };

/** Reads a draft once per key. */
export function useLoadedDraft(key: string): LoadedDraft {
  const [loaded, setLoaded] = useState<LoadedDraft>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    void call('draft:load', { key }).then((reply) => {
      const { value, at } = reply.ok ? reply.value : { value: null, at: null };
      if (isCurrent) setLoaded({ kind: 'ready', key, value, at });
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return loaded.kind === 'ready' && loaded.key === key ? loaded : { kind: 'loading' };
}

/** Keeps what a form holds: a second after typing stops, and at once when the form leaves the screen. */
export interface DraftKeeper {
  readonly keep: (value: DraftValue) => void;
  /** Forgets the draft: what it held has been written, or is no longer wanted. */
  readonly drop: () => void;
}

const flushes = new Set<() => Promise<void>>();

/** Sends what was typed just now on its way to main: once the session has ended nothing of it is taken any more. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}

/** A keeper for one key. */
export function useDraftKeeper(key: string): DraftKeeper {
  const waiting = useRef<{ readonly timer: number; readonly value: DraftValue } | null>(null);
  // An answer that comes after the draft was dropped must not call the form unsaved again.
  const isOver = useRef(false);

  const save = useCallback(
    async (value: DraftValue): Promise<void> => {
      waiting.current = null;
      const reply = await call('draft:save', { key, value });
      if (reply.ok && waiting.current === null && !isOver.current) showDraft(key, reply.value.at);
    },
    [key],
  );

  const flush = useCallback(async (): Promise<void> => {
    if (waiting.current === null) return;
    window.clearTimeout(waiting.current.timer);
    await save(waiting.current.value);
  }, [save]);

  const keep = useCallback(
    (value: DraftValue): void => {
      if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
      isOver.current = false;
      waiting.current = { value, timer: window.setTimeout(() => void save(value), TYPING_PAUSE_MS) };
      showDraft(key, null);
    },
    [key, save],
  );

  const drop = useCallback((): void => {
    if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
    isOver.current = true;
    forgetDraft(key);
    void call('draft:drop', { key });
  }, [key]);

  useEffect(() => {
    const flushNow = (): void => void flush();
    flushes.add(flush);
    window.addEventListener('pagehide', flushNow);
    return () => {
      flushes.delete(flush);
      window.removeEventListener('pagehide', flushNow);
      flushNow();
      isOver.current = true;
      forgetDraft(key);
    };
  }, [flush, key]);

  return useMemo(() => ({ keep, drop }), [keep, drop]);
}
