import { formatNumber } from '../../lib/format';
import type { GridColumn } from '../../ui/row-grid';
import { Excerpt } from './excerpt';
import classes from './katalog-page.module.css';
import type { KatalogRow } from './katalog-rows';
import { katalogStrings } from './katalog.strings';

const heads = katalogStrings.columns;

/** What the columns ask of others: how many berkas of a SOP run, and the number it had in 2022. */
export interface KatalogFacts {
  readonly runningOf: (sop: string) => number;
  readonly oldOf: (sop: string) => string;
}

/** The columns of the catalogue. */
export function katalogColumns({ runningOf, oldOf }: KatalogFacts): readonly GridColumn<KatalogRow>[] {
  return [
    { id: 'number', head: heads.number, width: '3rem', cell: ({ number }) => number },
    {
      id: 'title',
      head: heads.title,
      width: 'minmax(16rem, 2fr)',
      cell: ({ title, excerpt }) => (
        <>
          <span className={classes.title} title={title}>
            {title}
          </span>
          {excerpt !== null && <Excerpt parts={excerpt} />}
        </>
      ),
    },
    {
      id: 'lanes',
      head: heads.lanes,
      width: 'minmax(14rem, 1.6fr)',
      cell: ({ lanes }) => <span title={lanes.join(', ')}>{lanes.join(', ')}</span>,
    },
    { id: 'old', head: heads.old, width: '5.5rem', isNumber: true, cell: ({ number }) => oldOf(number) },
    { id: 'steps', head: heads.steps, width: '4.5rem', isNumber: true, cell: ({ stepCount }) => stepCount },
    { id: 'version', head: heads.version, width: '3.5rem', isNumber: true, cell: ({ version }) => version },
    {
      id: 'running',
      head: heads.running,
      width: '5rem',
      isNumber: true,
      cell: ({ number }) => formatNumber(runningOf(number)),
    },
  ];
}
