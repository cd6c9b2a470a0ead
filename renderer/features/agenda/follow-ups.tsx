import type { RapatState } from '../../../shared/domain/rapat/rapat-state';
import { instantOf } from '../../../shared/time';
import { useNames } from '../../db/use-office';
import { useNow } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { DoneForm } from '../../parts/rapat/tindak-lanjut-form';
import { rapatStrings } from '../../parts/rapat/rapat.strings';
import { DialogButton } from '../../ui/dialog-button';
import classes from './agenda.module.css';
import { agendaStrings as strings } from './agenda.strings';

type One = RapatState['tindakLanjut'][number];

interface FollowUpProps {
  readonly rapat: RapatState;
  readonly one: One;
  readonly mayKeep: boolean;
}

function State({ one }: Pick<FollowUpProps, 'one'>) {
  const nameOf = useNames();
  const format = useFormat();
  const now = useNow();
  const { offsetMinutes } = useSession();
  const { done, orang, due, dueAt } = one;
  if (done !== null)
    return (
      <span className={classes.dim}>
        {strings.doneLine(nameOf(done.by), format.moment(done.at))}
        {done.note !== '' && `: ${done.note}`}
      </span>
    );
  return (
    <span className={classes.dim}>
      {strings.openLine(nameOf(orang), format.date(instantOf(due, 0, offsetMinutes)))}
      {dueAt < now && <strong className={classes.clash}> {strings.late}</strong>}
    </span>
  );
}

function FollowUp({ rapat, one, mayKeep }: FollowUpProps) {
  const { person } = useSession();
  const mayFinish =
    rapat.status === 'selesai' && one.done === null && (mayKeep || one.orang === person.stream);
  return (
    <li className={classes.dokumen} aria-label={one.what}>
      <span className={classes.made}>
        <strong>{one.what}</strong>
        <State one={one} />
      </span>
      {mayFinish && (
        <DialogButton label={strings.markDone} title={rapatStrings.desk.doneTitle}>
          {(close) => <DoneForm rapat={rapat.stream} tindakLanjut={one.id} onClose={close} />}
        </DialogButton>
      )}
    </li>
  );
}

/** What is to be done after the rapat, by whom, and what came of it. */
export function FollowUps({ rapat, mayKeep }: Omit<FollowUpProps, 'one'>) {
  const { tindakLanjut, status } = rapat;
  if (tindakLanjut.length === 0) return null;
  return (
    <section className={classes.section} aria-label={strings.followUps}>
      <h3>{strings.followUps}</h3>
      <ul className={classes.lines}>
        {tindakLanjut.map((one) => (
          <FollowUp key={one.id} rapat={rapat} one={one} mayKeep={mayKeep} />
        ))}
      </ul>
      {status === 'dijadwalkan' && mayKeep && <p className={classes.dim}>{strings.finishHint}</p>}
    </section>
  );
}
