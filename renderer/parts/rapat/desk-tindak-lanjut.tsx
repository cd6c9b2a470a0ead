import type { TindakLanjutRow } from '../../../shared/domain/rapat/rapat';
import { useTindakLanjut } from '../../db/use-rapat';
import { paths } from '../../lib/paths';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { DialogButton } from '../../ui/dialog-button';
import { TimeLeftMark } from '../time-left/time-left-mark';
import { DoneForm } from './tindak-lanjut-form';
import { rapatStrings } from './rapat.strings';
import classes from './rapat.module.css';

const strings = rapatStrings.desk;

function DeskLine({ row }: { readonly row: TindakLanjutRow }) {
  const format = useFormat();
  const timed = { status: 'menunggu', openedAt: row.mulai, takenAt: null, dueAt: row.dueAt } as const;
  return (
    <li className={classes.deskLine} aria-label={row.what}>
      <div className={classes.head}>
        <span className={classes.what}>{row.what}</span>
        <TimeLeftMark timed={timed} />
      </div>
      <div className={classes.head}>
        <a className={classes.dim} href={`#${paths.rapat(row.stream)}`}>
          {strings.from(row.judul, format.date(row.mulai))}
        </a>
        <DialogButton label={strings.done} title={strings.doneTitle}>
          {(close) => <DoneForm rapat={row.stream} tindakLanjut={row.tindakLanjut} onClose={close} />}
        </DialogButton>
      </div>
    </li>
  );
}

/** What this person has to do after a rapat; nothing where there is nothing. */
export function DeskTindakLanjut() {
  const { person } = useSession();
  const rows = useTindakLanjut(person.stream);
  if (rows.kind === 'loading' || rows.value.length === 0) return null;
  return (
    <section className={classes.desk} aria-label={strings.title}>
      <h2 className={classes.deskTitle}>
        {strings.title} <span className={classes.dim}>{strings.count(rows.value.length)}</span>
      </h2>
      <ul className={classes.lines}>
        {rows.value.map((row) => (
          <DeskLine key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}
