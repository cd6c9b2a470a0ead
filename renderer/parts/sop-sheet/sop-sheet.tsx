import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { startStep } from '../../../shared/sop/graph';
import type { Procedure } from '../../../shared/sop/schema';
import type { SheetLayout } from '../../../shared/sop/sheet-types';
import { SheetFlow } from './sheet-flow';
import type { StepMarks } from './sheet-marks';
import { SheetSymbols, type SymbolActions } from './sheet-symbols';
import { SheetHead, SheetTable } from './sheet-table';
import { sopSheetStrings as words } from './sop-sheet.strings';
import classes from './sop-sheet.module.css';
import { useSheetLayout } from './use-sheet-layout';
import { stepForKey } from './walk-keys';

export type SopSheetProps = {
  readonly procedure: Procedure;
  readonly marks?: StepMarks;
  readonly selectedStep?: string;
  readonly onSelectStep?: (stepId: string) => void;
  readonly onOpenSop?: (sop: string) => void;
  readonly zoom?: number;
  /** Leaves the Mutu Baku columns out, for a narrow pane. */
  readonly compact?: boolean;
};

/** The official table of one procedure with its flowchart, living: it can be walked, lit, selected and marked. */
export function SopSheet(props: SopSheetProps) {
  const { procedure, marks, selectedStep, zoom = 1, compact = false } = props;
  const pane = useRef<HTMLDivElement>(null);
  const layout = useSheetLayout(procedure, pane, zoom, compact);
  const walk = useWalk(props, pane);
  const keysId = useId();
  return (
    <div
      ref={pane}
      className={classes.pane}
      role="group"
      aria-label={words.sheet}
      aria-describedby={keysId}
      onKeyDown={walk.onKeyDown}
    >
      <span id={keysId} className={classes.hidden}>
        {words.keys}
      </span>
      {layout !== null && (
        <>
          <SheetHead layout={layout} zoom={zoom} />
          <SheetBody
            {...{ procedure, layout, marks, selectedStep, zoom }}
            lit={walk.lit}
            focusStep={walk.focusStep}
            actions={walk.actions}
          />
        </>
      )}
    </div>
  );
}

type Walk = {
  readonly lit: string | null;
  readonly focusStep: string;
  readonly actions: SymbolActions;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** Which step is lit, which is in the tab order, and how the keys move between them. */
function useWalk(props: SopSheetProps, pane: { readonly current: HTMLElement | null }): Walk {
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
    const to = from === null ? null : stepForKey(procedure, from, event.key);
    if (to === null) return;
    event.preventDefault();
    const next = pane.current?.querySelector<SVGGElement>(`[data-step="${CSS.escape(to)}"]`);
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return { lit, focusStep, actions, onKeyDown };
}

type BodyProps = Pick<Walk, 'lit' | 'focusStep' | 'actions'> & {
  readonly procedure: Procedure;
  readonly layout: SheetLayout;
  readonly marks: StepMarks | undefined;
  readonly selectedStep: string | undefined;
  readonly zoom: number;
};

function SheetBody({ procedure, layout, marks, selectedStep, zoom, lit, focusStep, actions }: BodyProps) {
  const hatchId = useId();
  const { widthPx, bodyHeightPx } = layout;
  const chosen = layout.rows.find((row) => row.stepId === selectedStep);
  return (
    <svg
      className={classes.body}
      width={(widthPx + 1) * zoom}
      height={(bodyHeightPx + 1) * zoom}
      viewBox={`0 0 ${String(widthPx + 1)} ${String(bodyHeightPx + 1)}`}
    >
      <defs>
        <pattern
          id={hatchId}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={classes.hatch} d="M0 0V6" />
        </pattern>
      </defs>
      {chosen && (
        <rect className={classes.chosenRow} x={0} y={chosen.y} width={widthPx} height={chosen.height} />
      )}
      <SheetTable layout={layout} />
      <SheetFlow layout={layout} lit={lit} />
      <SheetSymbols {...{ procedure, layout, marks, selectedStep, focusStep, hatchId, actions }} />
    </svg>
  );
}
