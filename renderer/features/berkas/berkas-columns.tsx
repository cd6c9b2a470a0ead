import type { BerkasRow } from '../../../shared/domain/berkas/berkas-rows';
import type { useFormat } from '../../lib/use-format';
import { StatusMark } from '../../parts/status/status-mark';
import { TimeLeftMark } from '../../parts/time-left/time-left-mark';
import type { GridColumn } from '../../ui/row-grid';
import { berkasStrings } from './berkas.strings';

const strings = berkasStrings.columns;

function Due({ row }: { readonly row: BerkasRow }) {
  if (row.status !== 'berjalan') return <StatusMark status={row.status} />;
  const timed = { status: 'berjalan', openedAt: row.startedAt, takenAt: null, dueAt: row.dueAt } as const;
  return <TimeLeftMark timed={timed} withBar={false} />;
}

/** The columns of the list of berkas. */
export function berkasColumns(format: ReturnType<typeof useFormat>): readonly GridColumn<BerkasRow>[] {
  return [
    { id: 'nomor', head: strings.nomor, width: '6.5rem', cell: ({ nomor }) => nomor },
    {
      id: 'title',
      head: strings.title,
      width: 'minmax(16rem, 2.6fr)',
      cell: ({ title }) => <span title={title}>{title}</span>,
    },
    {
      id: 'current',
      head: strings.current,
      width: 'minmax(13rem, 2fr)',
      cell: ({ current }) => <span title={current}>{current}</span>,
    },
    { id: 'lane', head: strings.lane, width: 'minmax(7rem, 0.8fr)', cell: ({ currentLane }) => currentLane },
    {
      id: 'sop',
      head: strings.sop,
      width: '3.5rem',
      cell: ({ sop, sopTitle }) => (
        <span title={sopTitle}>
          {sop}
          <span className="only-heard"> {sopTitle}</span>
        </span>
      ),
    },
    { id: 'due', head: strings.due, width: '12.5rem', cell: (row) => <Due row={row} /> },
    {
      id: 'started',
      head: strings.started,
      width: '8.5rem',
      cell: ({ startedAt }) => format.date(startedAt),
    },
  ];
}
