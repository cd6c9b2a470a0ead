import { create } from 'zustand';
import type { Instant } from '../../shared/time';
import { currentTime } from './clock';

interface SaveState {
  /** Commands sent and not yet answered. */
  readonly pending: number;
  /** When main acknowledged last, in this window. */
  readonly savedAt: Instant | null;
  /** Forms that hold what is not in the journal, with the moment their draft was kept (null: not yet). */
  readonly drafts: ReadonlyMap<string, Instant | null>;
}

/** What the status line may truthfully say about saving. */
export const useSaveState = create<SaveState>(() => ({ pending: 0, savedAt: null, drafts: new Map() }));

/** Counts a command while it is under way; `saved` only when main has acknowledged it. */
export async function whileSaving<R extends { readonly ok: boolean }>(work: Promise<R>): Promise<R> {
  useSaveState.setState(({ pending }) => ({ pending: pending + 1 }));
  try {
    const reply = await work;
    if (reply.ok) useSaveState.setState({ savedAt: currentTime() });
    return reply;
  } finally {
    useSaveState.setState(({ pending }) => ({ pending: pending - 1 }));
  }
}

/** Says that a form holds something unsaved, and since when its draft is kept. */
export function showDraft(key: string, keptAt: Instant | null): void {
  useSaveState.setState(({ drafts }) => ({ drafts: new Map(drafts).set(key, keptAt) }));
}

/** Says that a form holds nothing unsaved any more, or has left the screen. */
export function forgetDraft(key: string): void {
  useSaveState.setState(({ drafts }) => {
    const rest = new Map(drafts);
    rest.delete(key);
    return { drafts: rest };
  });
}
