import type { BahanRow } from '../../../shared/domain/bahan/bahan-rows';
import { useBahan } from '../../db/use-bahan';
import { useNames } from '../../db/use-office';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { DialogButton } from '../../ui/dialog-button';
import { BerkasChip } from '../chips/chips';
import { TimeLeftMark } from '../time-left/time-left-mark';
import { AnswerForm } from './answer-form';
import { bahanStrings } from './bahan.strings';
import classes from './bahan.module.css';

const strings = bahanStrings.desk;

function Asked({ row }: { readonly row: BahanRow }) {
  const nameOf = useNames();
  const format = useFormat();
  return (
    <div className={classes.askedFor}>
      <p className={classes.dim}>
        {bahanStrings.answer.asked} ({bahanStrings.answer.from(nameOf(row.by), format.moment(row.askedAt))}):
      </p>
      <p className={classes.what}>{row.what}</p>
      <p className={classes.dim}>{strings.dueAt(format.moment(row.dueAt))}</p>
    </div>
  );
}

function DeskLine({ row }: { readonly row: BahanRow }) {
  const nameOf = useNames();
  const format = useFormat();
  const timed = { status: 'menunggu', openedAt: row.askedAt, takenAt: null, dueAt: row.dueAt } as const;
  return (
    <li className={classes.deskLine} aria-label={row.what}>
      <div className={classes.head}>
        <span className={classes.what}>{row.what}</span>
        <TimeLeftMark timed={timed} />
      </div>
      <div className={classes.head}>
        <span className={classes.origin}>
          <BerkasChip stream={row.stream} nomor={row.nomor} title={row.title} />
          <span className={classes.dim}>
            {strings.from(nameOf(row.by))}
            {row.remindedAt !== null && ` · ${strings.reminded(format.moment(row.remindedAt))}`}
          </span>
        </span>
        <DialogButton label={strings.answer} title={strings.answerOf(row.nomor)} isWide>
          {(close) => (
            <>
              <Asked row={row} />
              <AnswerForm
                berkas={row.stream}
                permintaan={row.permintaan}
                label={row.label}
                askedAt={row.askedAt}
                isRecorded={false}
                onClose={close}
              />
            </>
          )}
        </DialogButton>
      </div>
    </li>
  );
}

/** What other steps ask of the Subbag this person answers for; nothing where nothing is asked. */
export function DeskBahan() {
  const { person } = useSession();
  const rows = useBahan(person.stream);
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
