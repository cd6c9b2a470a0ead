import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { tanggalOf } from '../../../shared/domain/kalender/tanggal.strings';
import type { ProgramRow } from '../../../shared/domain/program-kerja/program-kerja';
import { KALA_WORDS } from '../../../shared/domain/program-kerja/program.strings';
import { datesOf } from '../../../shared/domain/program-kerja/schedule';
import { titleFor } from '../../../shared/domain/program-kerja/title-for';
import type { GridColumn } from '../../ui/row-grid';
import classes from './program-kerja.module.css';
import { programKerjaStrings as strings } from './program-kerja.strings';

interface CellProps {
  readonly row: ProgramRow;
  readonly calendar: WorkCalendar;
  readonly today: string;
}

/** The title as the next berkas will have it: the marks of a pattern say little to who reads a list. */
function Judul({ row, calendar, today }: CellProps) {
  const open = datesOf(row, calendar, today).find(
    ({ standing }) => standing.kind === 'perlu-dibuka' || standing.kind === 'akan-datang',
  );
  const title = titleFor(row.line.judul, open?.date ?? row.line.mulai);
  return (
    <span className={row.batal === null ? undefined : classes.voided} title={title}>
      {title}
    </span>
  );
}

/** What comes next of a line: how many wait, else its next date. */
function Next({ row, calendar, today }: CellProps) {
  if (row.batal !== null) return <span className={classes.dim}>{strings.voided}</span>;
  const dates = datesOf(row, calendar, today);
  const due = dates.filter(({ standing }) => standing.kind === 'perlu-dibuka').length;
  if (due > 0) return <span className={classes.due}>{strings.dueCount(due)}</span>;
  const next = dates.find(({ standing }) => standing.kind === 'akan-datang');
  return next === undefined ? <span className={classes.dim}>{strings.over}</span> : tanggalOf(next.jatuh);
}

/** The columns of the plan. */
export function programColumns(calendar: WorkCalendar, today: string): readonly GridColumn<ProgramRow>[] {
  const heads = strings.columns;
  return [
    { id: 'sop', head: heads.sop, width: '3.5rem', cell: ({ line }) => line.sop },
    {
      id: 'judul',
      head: heads.judul,
      width: 'minmax(14rem, 1fr)',
      cell: (row) => <Judul row={row} calendar={calendar} today={today} />,
    },
    { id: 'kala', head: heads.kala, width: '9.5rem', cell: ({ line }) => KALA_WORDS[line.kala] },
    {
      id: 'next',
      head: heads.next,
      width: '10rem',
      cell: (row) => <Next row={row} calendar={calendar} today={today} />,
    },
  ];
}
