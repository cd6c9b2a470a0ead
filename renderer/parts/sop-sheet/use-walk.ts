import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { startStep } from '../../../shared/sop/graph';
import type { Procedure } from '../../../shared/sop/schema';
import type { SymbolActions } from './sheet-symbols';
import { stepForKey, type WalkDirection } from './walk-keys';

type WalkProps = {
  readonly procedure: Procedure;
  readonly selectedStep?: string | undefined;
  readonly onSelectStep?: ((stepId: string) => void) | undefined;
  readonly onOpenSop?: ((sop: string) => void) | undefined;
};

/** Where somebody walks on a sheet. */
export type Walk = {
  readonly lit: string | null;
  readonly focusStep: string;
  readonly actions: SymbolActions;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** Which step is lit, which is in the tab order, and how the keys move between them. */
export function useWalk(
  props: WalkProps,
  pane: { readonly current: HTMLElement | null },
  direction: WalkDirection,
): Walk {
  const { procedure, selectedStep, onSelectStep, onOpenSop } = props;
  const [lit, setLit] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const candidate = focused ?? selectedStep;
  const isThere = procedure.steps.some((step) => step.id === candidate);
  const focusStep = candidate !== undefined && isThere ? candidate : startStep(procedure).id;
  const onFocusStep = useCallback((stepId: string) => {
    setFocused(stepId);
    setLit(stepId);
  }, []);
  const actions = useMemo(
    () => ({ onLight: setLit, onFocusStep, onSelectStep, onOpenSop }),
    [onFocusStep, onSelectStep, onOpenSop],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = event.target instanceof Element ? event.target.getAttribute('data-step') : null;
    const to = from === null ? null : stepForKey(procedure, from, event.key, direction);
    if (to === null) return;
    event.preventDefault();
    const next = pane.current?.querySelector<SVGGElement>(`[data-step="${CSS.escape(to)}"]`);
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return { lit, focusStep, actions, onKeyDown };
}
