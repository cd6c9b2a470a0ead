import { memo, type KeyboardEvent } from 'react';
import { describeStep } from '../../../shared/sop/describe-step';
import { laneById, stepById } from '../../../shared/sop/graph';
import type { Procedure } from '../../../shared/sop/schema';
import type { SheetDrawing, SheetSymbol } from '../../../shared/sop/sheet-types';
import { sheetFonts } from './sheet-fonts';
import { describeMark, type StepMark, type StepMarks } from './sheet-marks';
import { SheetText } from './sheet-text';
import { sopSheetStrings as words } from './sop-sheet.strings';
import classes from './sop-sheet.module.css';
import { symbolPath } from './symbol-path';

export type SymbolActions = {
  readonly onLight: (stepId: string | null) => void;
  readonly onFocusStep: (stepId: string) => void;
  readonly onSelectStep: ((stepId: string) => void) | undefined;
  readonly onOpenSop: ((sop: string) => void) | undefined;
};

type Props = {
  readonly procedure: Procedure;
  readonly drawing: SheetDrawing;
  readonly marks: StepMarks | undefined;
  readonly selectedStep: string | undefined;
  readonly focusStep: string;
  readonly hatchId: string;
  readonly actions: SymbolActions;
};

/** Every symbol; those of the steps can be focused, one at a time in the tab order. */
export const SheetSymbols = memo(function SheetSymbols(props: Props) {
  const { procedure, drawing, marks, actions } = props;
  const { onOpenSop } = actions;
  return (
    <g>
      {drawing.symbols.map((symbol) =>
        symbol.part === 'main' ? (
          <StepSymbol key={symbol.id} {...props} symbol={symbol} mark={marks?.[symbol.stepId]} />
        ) : (
          <SideSymbol key={symbol.id} {...{ procedure, symbol, onOpenSop }} />
        ),
      )}
      {onOpenSop !== undefined &&
        drawing.symbols
          .filter((symbol) => symbol.part === 'main')
          .flatMap((symbol) =>
            symbol.sops.map((sop, at) => (
              <OpenLink key={`${symbol.id}-${sop}`} {...{ symbol, sop, at, onOpenSop }} />
            )),
          )}
    </g>
  );
});

type StepSymbolProps = Props & { readonly symbol: SheetSymbol; readonly mark: StepMark | undefined };

function StepSymbol({ procedure, symbol, mark, selectedStep, focusStep, hatchId, actions }: StepSymbolProps) {
  const { stepId, shape } = symbol;
  const step = stepById(procedure, stepId);
  const names = [
    classes.step,
    step?.provenance.text === 'reconstructed' && classes.reconstructed,
    mark?.token === true && classes.token,
    mark?.done === true && classes.done,
    mark?.skipped === true && classes.skipped,
    selectedStep === stepId && classes.selected,
  ];
  const label = [describeStep(procedure, stepId), describeMark(mark)]
    .filter((part) => part !== '')
    .join('. ');
  return (
    <g
      className={names.filter(Boolean).join(' ')}
      role="button"
      tabIndex={focusStep === stepId ? 0 : -1}
      data-step={stepId}
      aria-label={label}
      aria-pressed={selectedStep === stepId}
      aria-current={mark?.token === true ? 'step' : undefined}
      onPointerEnter={() => actions.onLight(stepId)}
      onPointerLeave={() => actions.onLight(null)}
      onFocus={() => actions.onFocusStep(stepId)}
      onBlur={() => actions.onLight(null)}
      onClick={() => actions.onSelectStep?.(stepId)}
      onKeyDown={(event) => onEnter(event, () => actions.onSelectStep?.(stepId))}
    >
      <path className={classes.focusRing} d={symbolPath(shape, symbol, 5)} />
      {mark?.token === true && <path className={classes.tokenRing} d={symbolPath(shape, symbol, 4)} />}
      {step?.each === true && (
        <path
          className={classes.symbol}
          d={symbolPath(shape, { ...symbol, x: symbol.x + 4, y: symbol.y + 4 })}
        />
      )}
      <path className={classes.symbol} d={symbolPath(shape, symbol)} />
      {step?.awaits !== undefined && <path fill={`url(#${hatchId})`} d={symbolPath(shape, symbol)} />}
      <SymbolText symbol={symbol} />
      <MarkBadges symbol={symbol} mark={mark} />
    </g>
  );
}

function onEnter(event: KeyboardEvent, run: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  run();
}

const PENTAGON_LIFT = 3;

function SymbolText({ symbol }: { readonly symbol: SheetSymbol }) {
  if (symbol.text === null) return null;
  const lift = symbol.shape === 'pentagon' ? PENTAGON_LIFT : 0;
  return (
    <SheetText
      className={classes.symbolText}
      lines={[symbol.text]}
      style="symbol"
      anchor="middle"
      x={symbol.x + symbol.width / 2}
      y={symbol.y + (symbol.height - sheetFonts.symbol.lineHeight) / 2 - lift}
    />
  );
}

const BADGE_RADIUS = 7.5;

function MarkBadges({ symbol, mark }: { readonly symbol: SheetSymbol; readonly mark: StepMark | undefined }) {
  if (mark === undefined) return null;
  const y = symbol.y + 3;
  const right = symbol.x + symbol.width - 5;
  const left = symbol.x + 5;
  return (
    <>
      {mark.count !== undefined && mark.count > 0 && <CountBadge x={right} y={y} count={mark.count} />}
      {mark.done === true && (
        <g className={classes.doneBadge}>
          <circle cx={left} cy={y} r={BADGE_RADIUS} />
          <path d={`M${String(left - 3.5)} ${String(y)}l2.5 2.8l4.5 -5.2`} />
        </g>
      )}
      {mark.returned === true && (
        <g className={classes.returnedBadge}>
          <circle cx={left} cy={symbol.y + symbol.height - 3} r={BADGE_RADIUS} />
          <path
            d={`M${String(left + 3.5)} ${String(symbol.y + symbol.height - 0.5)}v-4h-6m2.4 -2.4l-2.6 2.4l2.6 2.4`}
          />
        </g>
      )}
    </>
  );
}

function CountBadge({ x, y, count }: { readonly x: number; readonly y: number; readonly count: number }) {
  const text = String(count);
  const half = BADGE_RADIUS + (text.length - 1) * 3;
  return (
    <g className={classes.countBadge}>
      <rect x={x - half} y={y - BADGE_RADIUS} width={2 * half} height={2 * BADGE_RADIUS} rx={BADGE_RADIUS} />
      <SheetText
        lines={[text]}
        style="symbol"
        anchor="middle"
        x={x}
        y={y - sheetFonts.symbol.lineHeight / 2}
      />
    </g>
  );
}

type SideSymbolProps = {
  readonly procedure: Procedure;
  readonly symbol: SheetSymbol;
  readonly onOpenSop: SymbolActions['onOpenSop'];
};

function SideSymbol({ procedure, symbol, onOpenSop }: SideSymbolProps) {
  const isLight = symbol.part === 'with' || symbol.part === 'or';
  const lane = laneById(procedure, symbol.laneId)?.label ?? symbol.laneId;
  const [sop] = symbol.sops;
  const drawing = (
    <>
      {isLight && <title>{symbol.part === 'or' ? words.mayHold(lane) : words.takesPart(lane)}</title>}
      <path className={isLight ? classes.light : classes.terminator} d={symbolPath(symbol.shape, symbol)} />
      <SymbolText symbol={symbol} />
    </>
  );
  if (sop === undefined || onOpenSop === undefined) return <g>{drawing}</g>;
  return (
    <g
      className={classes.link}
      role="link"
      tabIndex={0}
      aria-label={words.openSop(sop)}
      onClick={() => onOpenSop(sop)}
      onKeyDown={(event) => onEnter(event, () => onOpenSop(sop))}
    >
      <path className={classes.focusRing} d={symbolPath(symbol.shape, symbol, 3)} />
      {drawing}
    </g>
  );
}

type OpenLinkProps = {
  readonly symbol: SheetSymbol;
  readonly sop: string;
  readonly at: number;
  readonly onOpenSop: (sop: string) => void;
};

/** A step done by another SOP can be selected like any other; the number written in it leads to that SOP. */
function OpenLink({ symbol, sop, at, onOpenSop }: OpenLinkProps) {
  const width = symbol.width / (symbol.sops.length + 1);
  const box = {
    x: symbol.x + width / 2 + at * width,
    y: symbol.y + symbol.height / 2 - 10,
    width,
    height: 14,
  };
  return (
    <g
      className={classes.link}
      role="link"
      tabIndex={0}
      aria-label={words.openSop(sop)}
      onClick={() => onOpenSop(sop)}
      onKeyDown={(event) => onEnter(event, () => onOpenSop(sop))}
    >
      <rect className={classes.linkArea} {...box} />
      <rect className={classes.focusRing} {...box} rx={3} />
    </g>
  );
}
