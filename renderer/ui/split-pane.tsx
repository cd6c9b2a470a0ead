import { useElementSize } from '@mantine/hooks';
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { readNumber, usePref } from '../lib/use-pref';
import classes from './split-pane.module.css';

const STEP = 4;
const LEAST = 24;
const MOST = 76;
const STACK_BELOW_PX = 820;

interface SplitPaneProps {
  /** Under which name the place of the divider is kept, and what it is called. */
  readonly id: string;
  readonly label: string;
  /** Per cent of the width for the left side before anybody moved the divider. */
  readonly initial: number;
  readonly left: ReactNode;
  readonly right: ReactNode;
  /** Which side is seen where there is no room for both. */
  readonly front: 'left' | 'right';
  /** Below how many pixels there is no room for both. */
  readonly stackBelowPx?: number;
}

function within(percent: number): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, percent)));
}

/** Two panes and a divider that mouse and arrow keys move; where there is no room, one pane at a time. */
export function SplitPane(props: SplitPaneProps) {
  const { id, label, initial, left, right, front, stackBelowPx = STACK_BELOW_PX } = props;
  const [percent, setPercent] = usePref(`pembagi:${id}`, initial, readNumber);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const divider = useRef<HTMLDivElement>(null);
  const isStacked = width > 0 && width < stackBelowPx;

  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const box = divider.current?.parentElement?.getBoundingClientRect();
    if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setPercent(within(((event.clientX - box.left) / box.width) * 100));
  };
  const press = (event: KeyboardEvent): void => {
    const steps: { readonly [key: string]: number } = { ArrowLeft: -STEP, ArrowRight: STEP };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setPercent(within(percent + step));
  };

  return (
    <div
      ref={ref}
      className={classes.root}
      data-pane={id}
      data-stacked={isStacked || undefined}
      style={isStacked ? undefined : { gridTemplateColumns: `${percent}% 1px minmax(0, 1fr)` }}
    >
      <div className={classes.pane} hidden={isStacked && front === 'right'}>
        {left}
      </div>
      {!isStacked && (
        <div
          ref={divider}
          className={classes.divider}
          role="separator"
          tabIndex={0}
          aria-label={label}
          aria-orientation="vertical"
          aria-valuenow={percent}
          aria-valuemin={LEAST}
          aria-valuemax={MOST}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={drag}
          onKeyDown={press}
        />
      )}
      <div className={classes.pane} hidden={isStacked && front === 'left'}>
        {right}
      </div>
    </div>
  );
}
