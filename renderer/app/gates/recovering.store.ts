import { create } from 'zustand';
import type { Status } from '../../../shared/ipc/session.contract';

/**
 * How far an administrator is on the way back in. Main tells all windows of the login before it answers the one that asked,
 * whose form must stay until then; afterwards a new code is offered in the place of the one that was used up.
 */
export type Recovering =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly status: Status }
  | { readonly kind: 'spent'; readonly person: string; readonly password: string };

/** See `Recovering`. The password lives in this window alone, and only until the offer is answered. */
export const useRecoveringStore = create<{ readonly recovering: Recovering }>(() => ({
  recovering: { kind: 'none' },
}));

/** Says how far the way back in is. */
export function showRecovering(recovering: Recovering): void {
  useRecoveringStore.setState({ recovering });
}
