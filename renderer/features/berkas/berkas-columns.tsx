import type { BerkasRow } from '../../../shared/domain/berkas/berkas-rows';
import type { Instant } from '../../../shared/time';
import type { useFormat } from '../../lib/use-format';
import { ClosedMark } from '../../parts/status/closed-mark';
import { StatusMark } from '../../parts/status/status-mark';
import { TimeLeftMark } from '../../parts/time-left/time-left-mark';
import type { GridColumn } from '../../ui/row-grid';
import type { BerkasFilterStatus } from './berkas-list.store';
import { berkasStrings } from './berkas.strings';

const strings = berkasStrings.columns;

function Due({ row }: { readonly row: BerkasRow }) {
  if (row.status !== 'berjalan') return <StatusMark status={row.status} />;
  const timed = { status: 'berjalan', openedAt: row.startedAt, takenAt: null, dueAt: row.dueAt } as const;
  return <TimeLeftMark timed={timed} withBar={false} />;
}

type Column = GridColumn<BerkasRow>;

const NOMOR: Column = { id: 'nomor', head: strings.nomor, width: '6.5rem', cell: ({ nomor }) => nomor };

const TITLE: Column = {
  id: 'title',
  head: strings.title,
  width: 'minmax(16rem, 2.6fr)',
  cell: ({ title, circle }) => (
    <span title={title}>
      {circle !== null && (
        <>
          <ClosedMark />{' '}
        </>
      )}
      {title}
    </span>
  ),
};

/** The number only: the same long title on every row would hide what the rows differ in. */
const SOP: Column = {
  id: 'sop',
  head: strings.sop,
  width: '3.5rem',
  cell: ({ sop, sopTitle }) => (
    <span title={sopTitle}>
      {sop}
      <span className="only-heard"> {sopTitle}</span>
    </span>
  ),
};

/** Where a berkas stands: of no meaning once it is closed. */
const PRESENT: readonly Column[] = [
  {
    id: 'current',
    head: strings.current,
    width: 'minmax(13rem, 2fr)',
    cell: ({ current }) => <span title={current}>{current}</span>,
  },
  { id: 'lane', head: strings.lane, width: 'minmax(7rem, 0.8fr)', cell: ({ currentLane }) => currentLane },
];

/** The columns of the list of berkas, for the ones it shows. */
export function berkasColumns(
  format: ReturnType<typeof useFormat>,
  shows: BerkasFilterStatus,
): readonly Column[] {
  const isClosed = shows === 'selesai';
  const day = (at: Instant | null): string => (at === null ? '' : format.date(at));
  const width = '8.5rem';
  return [
    NOMOR,
    TITLE,
    ...(isClosed ? [] : PRESENT),
    SOP,
    {
      id: 'due',
      head: isClosed ? strings.status : strings.due,
      width: '12.5rem',
      cell: (row) => <Due row={row} />,
    },
    { id: 'started', head: strings.started, width, cell: ({ startedAt }) => day(startedAt) },
    ...(isClosed
      ? [{ id: 'closed', head: strings.closed, width, cell: ({ closedAt }: BerkasRow) => day(closedAt) }]
      : []),
  ];
}
