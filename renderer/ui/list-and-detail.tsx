import type { ReactNode } from 'react';
import { BackButton } from './back-button';
import classes from './list-and-detail.module.css';
import { ListNote } from './list-note';
import { RowGrid, type GridColumn } from './row-grid';
import { SplitPane } from './split-pane';

interface ListAndDetailProps<T> {
  /** Under which name the place of the divider is kept, and what it is called. */
  readonly id: string;
  readonly divider: string;
  /** Per cent of the width for the list before anybody moved the divider. */
  readonly initial: number;
  readonly label: string;
  readonly columns: readonly GridColumn<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly empty: { readonly title: string; readonly hint: string };
  /** What stands above both: acts, filters, advice. */
  readonly tools: ReactNode;
  /** What is beside the list: the row chosen, or a word to choose one. */
  readonly detail: ReactNode;
}

/** A list, and beside it the row chosen from it; where there is no room, one at a time. */
export function ListAndDetail<T>(props: ListAndDetailProps<T>) {
  const { id, divider, initial, selected, onSelect, keyOf, empty, rows } = props;
  return (
    <>
      {props.tools}
      <div className={classes.fill}>
        <SplitPane
          id={id}
          label={divider}
          initial={initial}
          front={selected === null ? 'left' : 'right'}
          left={
            rows.length === 0 ? (
              <ListNote {...empty} />
            ) : (
              <RowGrid
                label={props.label}
                columns={props.columns}
                rows={rows}
                keyOf={keyOf}
                selected={selected}
                onSelect={onSelect}
                onOpen={(row) => {
                  onSelect(keyOf(row));
                }}
              />
            )
          }
          right={rows.length === 0 && selected === null ? null : props.detail}
        />
      </div>
    </>
  );
}

/** One line above a list: acts and filters, or a word why there are none. */
export function ListTools({ children }: { readonly children: ReactNode }) {
  return <div className={classes.tools}>{children}</div>;
}

/** The pane of the row chosen; where it covers the list, with the way back. */
export function DetailPane(props: {
  readonly label: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.detail} aria-label={props.label}>
      <BackButton onBack={props.onBack} />
      {props.children}
    </section>
  );
}
