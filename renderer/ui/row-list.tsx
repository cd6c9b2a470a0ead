import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { useVirtualRows, type DrawnRow } from './use-virtual-rows';
import classes from './row-list.module.css';

/** One line of the list: a heading, or something that can be chosen. */
export type ListLine<T> =
  | { readonly kind: 'head'; readonly key: string; readonly content: ReactNode }
  | { readonly kind: 'row'; readonly key: string; readonly value: T };

interface RowListProps<T> {
  readonly label: string;
  readonly lines: readonly ListLine<T>[];
  /** What a row is taken to be high before it is drawn, and a heading; in pixels. A row is as high as its words. */
  readonly likelyHeight: number;
  readonly headHeight: number;
  readonly selected: string | null;
  readonly renderRow: (value: T, isSelected: boolean) => ReactNode;
  readonly onSelect: (key: string, value: T) => void;
  /** Enter, or a double click. */
  readonly onOpen: (key: string, value: T) => void;
  /** Single letters that act while the list has the focus. */
  readonly onKey?: (key: string, value: T | null) => boolean;
  /** Where several rows can be ticked: by their box, Space, or Shift with the arrows. */
  readonly ticks?: RowTicks<T>;
}

/** Which rows of a list are ticked, which can be, and what is called when that changes. */
export interface RowTicks<T> {
  readonly ticked: ReadonlySet<string>;
  readonly canTick: (value: T) => boolean;
  readonly onTick: (keys: readonly string[], isTicked: boolean) => void;
}

type RowLine<T> = Extract<ListLine<T>, { kind: 'row' }>;

const MOVES: { readonly [key: string]: number } = {
  j: 1,
  ArrowDown: 1,
  k: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
};

function nextIndex(key: string, present: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const move = MOVES[key];
  if (move === undefined) return null;
  return present < 0 ? 0 : Math.min(count - 1, Math.max(0, present + move));
}

/** What ticking a key press asks for: the rows to tick or to clear; null: none. */
function ticking<T>(
  { key, shiftKey }: KeyboardEvent,
  { ticked, canTick }: RowTicks<T>,
  chosen: RowLine<T> | undefined,
  next: RowLine<T> | undefined,
): { readonly keys: readonly string[]; readonly isTicked: boolean } | null {
  const able = (line: RowLine<T> | undefined): readonly string[] =>
    line === undefined || !canTick(line.value) ? [] : [line.key];
  if (key === ' ' && chosen !== undefined) return { keys: able(chosen), isTicked: !ticked.has(chosen.key) };
  const isRange = shiftKey && (key === 'ArrowDown' || key === 'ArrowUp');
  return isRange ? { keys: [...able(chosen), ...able(next)], isTicked: true } : null;
}

interface LineProps<T> {
  readonly line: ListLine<T>;
  readonly drawn: DrawnRow;
  readonly id: string;
  readonly isSelected: boolean;
  readonly position: number;
  readonly count: number;
  readonly list: RowListProps<T>;
  readonly measure: (element: HTMLElement | null) => void;
}

function Line<T>({ line, drawn, id, isSelected, position, count, list, measure }: LineProps<T>) {
  const place = { transform: `translateY(${drawn.top}px)` };
  if (line.kind === 'head')
    return (
      <div role="presentation" className={classes.head} style={{ ...place, height: drawn.height }}>
        {line.content}
      </div>
    );
  const { ticks } = list;
  const canTick = ticks?.canTick(line.value) === true;
  const isTicked = canTick && ticks?.ticked.has(line.key) === true;
  return (
    <div
      ref={measure}
      id={id}
      data-index={drawn.index}
      role="option"
      aria-selected={isSelected}
      aria-checked={canTick ? isTicked : undefined}
      aria-setsize={count}
      aria-posinset={position}
      className={classes.row}
      style={place}
      onClick={() => {
        list.onSelect(line.key, line.value);
      }}
      onDoubleClick={() => {
        list.onOpen(line.key, line.value);
      }}
    >
      {ticks === undefined ? (
        list.renderRow(line.value, isSelected)
      ) : (
        <div className={classes.ticked}>
          <span
            className={classes.tick}
            data-tick={canTick ? String(isTicked) : undefined}
            onClick={(event) => {
              event.stopPropagation();
              if (canTick) ticks.onTick([line.key], !isTicked);
            }}
          />
          <div className={classes.ofTicked}>{list.renderRow(line.value, isSelected)}</div>
        </div>
      )}
    </div>
  );
}

/** j/k and arrows walk, Enter opens, Space ticks; what is left are the letters of the list. */
function walking<T>(
  props: RowListProps<T>,
  rows: readonly { readonly line: RowLine<T>; readonly index: number }[],
  present: number,
  show: (index: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = rows[present]?.line;
    const target = nextIndex(event.key, present, rows.length);
    const next = target === null ? undefined : rows[target];
    const tick = props.ticks === undefined ? null : ticking(event, props.ticks, chosen, next?.line);
    if (tick !== null) props.ticks?.onTick(tick.keys, tick.isTicked);
    if (next !== undefined) {
      props.onSelect(next.line.key, next.line.value);
      show(next.index);
    } else if (event.key === 'Enter' && chosen !== undefined) props.onOpen(chosen.key, chosen.value);
    else if (tick === null && props.onKey?.(event.key, chosen?.value ?? null) !== true) return;
    event.preventDefault();
  };
}

/** A long list under headings, walked by j/k and arrows. Focus stays on the list; the chosen row is its active one. */
export function RowList<T>(props: RowListProps<T>) {
  const { lines, selected, likelyHeight, headHeight } = props;
  const id = useId();
  const {
    attach,
    measure,
    rows: drawnRows,
    totalHeight,
    show,
  } = useVirtualRows(
    lines.length,
    (index) => (lines[index]?.kind === 'head' ? headHeight : likelyHeight),
    (index) => lines[index]?.key ?? String(index),
  );
  const rows = lines.flatMap((line, index) => (line.kind === 'row' ? [{ line, index }] : []));
  const present = rows.findIndex(({ line }) => line.key === selected);
  // A row far from the view is not in the document, and cannot be pointed at.
  const isDrawn = drawnRows.some(({ index }) => index === rows[present]?.index);

  const press = walking(props, rows, present, show);

  return (
    <div
      ref={attach}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-multiselectable={props.ticks === undefined ? undefined : true}
      aria-activedescendant={isDrawn ? `${id}-${selected ?? ''}` : undefined}
      className={classes.list}
      data-list
      onKeyDown={press}
    >
      <div role="presentation" className={classes.canvas} style={{ height: totalHeight }}>
        {drawnRows.map((drawn) => {
          const line = lines[drawn.index];
          if (line === undefined) return null;
          return (
            <Line
              key={line.key}
              {...{ line, drawn, measure }}
              id={`${id}-${line.key}`}
              isSelected={line.key === selected}
              position={rows.findIndex(({ index }) => index === drawn.index) + 1}
              count={rows.length}
              list={props}
            />
          );
        })}
      </div>
    </div>
  );
}
