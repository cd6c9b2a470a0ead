import { create } from 'zustand';

/**
 * How far the opening of the office is. Main tells all windows of the open office before it answers the one that asked;
 * the recovery code, told once, must be seen before the work begins.
 */
export type Founding =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'opened'; readonly recoveryCode: string };

/** See `Founding`. The code lives in this window alone, and only until it is acknowledged. */
export const useFoundingStore = create<{ readonly founding: Founding }>(() => ({
  founding: { kind: 'none' },
}));

/** Says how far the opening is. */
export function showFounding(founding: Founding): void {
  useFoundingStore.setState({ founding });
}
