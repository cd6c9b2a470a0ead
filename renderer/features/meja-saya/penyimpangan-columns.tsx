import type { useFormat } from '../../lib/use-format';
import type { Departed } from '../../parts/penyimpangan/departed';
import { penyimpanganStrings } from '../../parts/penyimpangan/penyimpangan.strings';
import type { GridColumn } from '../../ui/row-grid';
import classes from './meja-saya.module.css';
import { penyimpanganPageStrings } from './penyimpangan-page.strings';

const strings = penyimpanganPageStrings.columns;

function Words({ text, isMissing = false }: { readonly text: string; readonly isMissing?: boolean }) {
  return (
    <span title={text} className={isMissing ? classes.missing : undefined}>
      {text}
    </span>
  );
}

/** The columns of the list of departures. */
export function penyimpanganColumns(
  format: ReturnType<typeof useFormat>,
  nameOf: (person: string) => string,
): readonly GridColumn<Departed>[] {
  return [
    {
      id: 'finished',
      head: strings.finished,
      width: '11.5rem',
      cell: ({ row }) => format.moment(row.finishedAt),
    },
    { id: 'nomor', head: strings.nomor, width: '6.5rem', cell: ({ row }) => row.nomor },
    { id: 'sop', head: strings.sop, width: '3rem', cell: ({ row }) => row.sop },
    {
      id: 'step',
      head: strings.step,
      width: 'minmax(12rem, 2fr)',
      cell: ({ row }) => <Words text={row.text} />,
    },
    {
      id: 'person',
      head: strings.person,
      width: 'minmax(8rem, 1fr)',
      cell: ({ row }) => <Words text={nameOf(row.finishedBy)} />,
    },
    {
      id: 'what',
      head: strings.what,
      width: 'minmax(9rem, 1.2fr)',
      cell: ({ departure }) => <Words text={penyimpanganStrings.what(departure)} />,
    },
    {
      id: 'alasan',
      head: strings.alasan,
      width: 'minmax(9rem, 1.4fr)',
      cell: ({ row }) => (
        <Words text={row.alasan ?? penyimpanganPageStrings.none} isMissing={row.alasan === null} />
      ),
    },
  ];
}
