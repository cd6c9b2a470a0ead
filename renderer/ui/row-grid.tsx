import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useVirtualRows, type DrawnRow } from './use-virtual-rows';
import classes from './row-grid.module.css';

const ROW_HEIGHT = 32;

/** One column. `width` is a track of a CSS grid: `9rem`, `minmax(0, 1fr)`. */
export interface GridColumn<T> {
  readonly id: string;
  readonly head: string;
  readonly width: string;
  readonly isNumber?: boolean;
  readonly cell: (row: T) => ReactNode;
}

interface RowGridProps<T> {
  readonly label: string;
  readonly columns: readonly GridColumn<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly onOpen: (row: T) => void;
  /** In pixels, where rows are not all of the usual height. */
  readonly heightOf?: (row: T) => number;
  /** The last rows are near the view: more may be fetched. */
  readonly onNearEnd?: () => void;
}

const MOVES: { readonly [key: string]: number } = {
  j: 1,
  ArrowDown: 1,
  k: -1,
  ArrowUp: -1,
  PageDown: 15,
  PageUp: -15,
};

function targetOf(key: string, present: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const move = MOVES[key];
  if (move === undefined) return null;
  return present < 0 ? 0 : Math.min(count - 1, Math.max(0, present + move));
}

interface GridRowProps<T> {
  readonly columns: readonly GridColumn<T>[];
  readonly tracks: string;
  readonly row: T;
  readonly id: string;
  readonly isSelected: boolean;
  readonly drawn: DrawnRow;
  readonly onClick: () => void;
}

function GridRow<T>({ columns, tracks, row, id, isSelected, drawn, onClick }: GridRowProps<T>) {
  const place = {
    gridTemplateColumns: tracks,
    transform: `translateY(${drawn.top}px)`,
    height: drawn.height,
  };
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={drawn.index + 2}
      aria-selected={isSelected}
      className={classes.row}
      style={place}
      onClick={onClick}
    >
      {columns.map((column) => (
        <div key={column.id} role="gridcell" className={classes.cell} data-number={column.isNumber}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

function GridHeads<T>({ columns, tracks }: Pick<GridRowProps<T>, 'columns' | 'tracks'>) {
  return (
    <div role="row" aria-rowindex={1} className={classes.heads} style={{ gridTemplateColumns: tracks }}>
      {columns.map((column) => (
        <div key={column.id} role="columnheader" className={classes.cell} data-number={column.isNumber}>
          {column.head}
        </div>
      ))}
    </div>
  );
}

function useNearEnd(lastDrawn: number, count: number, tell: (() => void) | undefined): void {
  useEffect(() => {
    if (count > 0 && lastDrawn >= count - 1) tell?.();
  }, [lastDrawn, count, tell]);
}

function heightsOf<T>(
  rows: readonly T[],
  heightOf: ((row: T) => number) | undefined,
): (index: number) => number {
  return (index) => {
    const row = rows[index];
    return row === undefined || heightOf === undefined ? ROW_HEIGHT : heightOf(row);
  };
}

/** A list that is come back to shows the row it was left at. */
function useShownOnce(present: number, isDrawn: boolean, show: (index: number) => void): void {
  const isShown = useRef(false);
  useEffect(() => {
    if (isShown.current || !isDrawn) return;
    isShown.current = true;
    if (present >= 0) show(present);
  }, [present, isDrawn, show]);
}

/** j/k, arrows and pages move the selection, Enter opens it. */
function walking<T>(
  { rows, keyOf, onSelect, onOpen }: RowGridProps<T>,
  present: number,
  show: (index: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const target = targetOf(event.key, present, rows.length);
    const [wanted, chosen] = [target === null ? undefined : rows[target], rows[present]];
    if (target !== null && wanted !== undefined) {
      onSelect(keyOf(wanted));
      show(target);
    } else if (event.key === 'Enter' && chosen !== undefined) onOpen(chosen);
    else return;
    event.preventDefault();
  };
}

/** A long table, walked by j/k and arrows, opened by Enter or a click. */
export function RowGrid<T>(props: RowGridProps<T>) {
  const { label, columns, rows, keyOf, selected, onSelect, onOpen, heightOf, onNearEnd } = props;
  const id = useId();
  const keyAt = (index: number): string => {
    const row = rows[index];
    return row === undefined ? String(index) : keyOf(row);
  };
  const {
    attach,
    rows: drawnRows,
    totalHeight,
    show,
  } = useVirtualRows(rows.length, heightsOf(rows, heightOf), keyAt);
  const tracks = columns.map(({ width }) => width).join(' ');
  const present = rows.findIndex((row) => keyOf(row) === selected);
  // A row far from the view is not in the document, and cannot be pointed at.
  const isDrawn = drawnRows.some(({ index }) => index === present);
  useShownOnce(present, drawnRows.length > 0, show);
  useNearEnd(drawnRows.at(-1)?.index ?? 0, rows.length, onNearEnd);

  const press = walking(props, present, show);

  return (
    <div
      ref={attach}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={isDrawn ? `${id}-${selected ?? ''}` : undefined}
      className={classes.grid}
      data-list
      onKeyDown={press}
    >
      <GridHeads columns={columns} tracks={tracks} />
      <div role="presentation" className={classes.canvas} style={{ height: totalHeight }}>
        {drawnRows.map((drawn) => {
          const row = rows[drawn.index];
          if (row === undefined) return null;
          const key = keyOf(row);
          return (
            <GridRow
              key={key}
              {...{ columns, tracks, row, drawn }}
              id={`${id}-${key}`}
              isSelected={key === selected}
              onClick={() => {
                onSelect(key);
                onOpen(row);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
