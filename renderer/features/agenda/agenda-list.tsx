import { clashesOf } from '../../../shared/domain/rapat/clashes';
import type { RapatRow } from '../../../shared/domain/rapat/rapat';
import { localDateOf } from '../../../shared/time';
import { useNames } from '../../db/use-office';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { rapatStrings } from '../../parts/rapat/rapat.strings';
import { RowList, type ListLine } from '../../ui/row-list';
import classes from './agenda.module.css';
import { agendaStrings as strings } from './agenda.strings';

const LIKELY_HEIGHT = 66;
const HEAD_HEIGHT = 34;

interface AgendaListProps {
  readonly rows: readonly RapatRow[];
  readonly selected: string | null;
  readonly onSelect: (row: RapatRow) => void;
}

/** The lines of the list: each day, then its rapat. */
function useLines(rows: readonly RapatRow[]): readonly ListLine<RapatRow>[] {
  const format = useFormat();
  const { offsetMinutes } = useSession();
  const days = [...new Set(rows.map(({ mulai }) => localDateOf(mulai, offsetMinutes)))];
  return days.flatMap((day): ListLine<RapatRow>[] => {
    const ofDay = rows.filter(({ mulai }) => localDateOf(mulai, offsetMinutes) === day);
    const head = (
      <span className={classes.day}>
        {format.longDate(ofDay[0]?.mulai ?? 0)}{' '}
        <span className={classes.dim}>{strings.count(ofDay.length)}</span>
      </span>
    );
    return [
      { kind: 'head', key: day, content: head },
      ...ofDay.map((row): ListLine<RapatRow> => ({ kind: 'row', key: row.stream, value: row })),
    ];
  });
}

function AgendaRow({ row, hasClash }: { readonly row: RapatRow; readonly hasClash: boolean }) {
  const format = useFormat();
  const nameOf = useNames();
  const { person } = useSession();
  const { judul, mulai, selesai, tempat, pimpinan, people, tamu, status } = row;
  return (
    <div className={classes.row} data-status={status}>
      <div className={classes.line}>
        <span className={classes.judul}>{judul}</span>
        <span className={classes.time}>
          {format.time(mulai)}–{format.time(selesai)}
        </span>
      </div>
      <div className={classes.line}>
        <span className={classes.place}>
          {tempat} · {nameOf(pimpinan)}
        </span>
        <span className={classes.marks}>
          {status !== 'dijadwalkan' && <span>{rapatStrings.status(status)}</span>}
          {hasClash && <strong className={classes.clash}>{strings.clash}</strong>}
          {people.includes(person.stream) ? (
            <strong>{strings.yours}</strong>
          ) : (
            <span>{strings.invited(people.length + tamu.length)}</span>
          )}
        </span>
      </div>
    </div>
  );
}

/** The rapat under their days. */
export function AgendaList({ rows, selected, onSelect }: AgendaListProps) {
  const lines = useLines(rows);
  return (
    <RowList
      label={strings.list}
      lines={lines}
      likelyHeight={LIKELY_HEIGHT}
      headHeight={HEAD_HEIGHT}
      selected={selected}
      renderRow={(row) => <AgendaRow row={row} hasClash={clashesOf(row, rows).length > 0} />}
      onSelect={(_key, row) => {
        onSelect(row);
      }}
      onOpen={(_key, row) => {
        onSelect(row);
      }}
    />
  );
}
