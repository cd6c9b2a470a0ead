import { openTasks, type ChildBerkas, type Task } from '../../../shared/domain/berkas/berkas-state';
import { useSeenBerkas } from '../../db/use-berkas';
import { useNames } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { BerkasChip } from '../chips/chips';
import { StatusMark } from '../status/status-mark';
import { callsStrings as strings } from './calls.strings';
import classes from './step-work.module.css';

/** The outcomes its decisions came to, in the order they were made. */
function decided(tasks: readonly Task[]): readonly string[] {
  return tasks
    .filter(({ status }) => status === 'selesai')
    .flatMap(({ outcomes, outcome }) => (outcome === null ? [] : [outcomes[outcome]?.when ?? '']))
    .filter((way) => way !== '');
}

/** A berkas that works for a step: where it stands and with whom, or how it ended. */
export function ChildLine({ child }: { readonly child: ChildBerkas }) {
  const found = useSeenBerkas(child.berkas);
  const nameOf = useNames();
  const format = useFormat();
  const seen = found.kind === 'ready' ? found.value : null;
  const berkas = seen?.kind === 'open' ? seen.berkas : null;
  const isClosed = seen?.kind === 'closed' || berkas?.sifat === 'terbatas';
  const last = berkas === null ? undefined : decided(berkas.tasks).at(-1);
  return (
    <div className={classes.child}>
      <div className={classes.childHead}>
        <BerkasChip
          stream={child.berkas}
          nomor={child.nomor}
          title={berkas?.title ?? ''}
          isClosed={isClosed}
        />
        <StatusMark status={child.result ?? 'berjalan'} />
      </div>
      {child.result === null &&
        berkas !== null &&
        openTasks(berkas).map(({ task, no, text, laneLabel, takenBy }) => (
          <p key={task} className={classes.dim}>
            {strings.at(no, text)} ·{' '}
            {takenBy === null ? strings.withWhom(laneLabel) : strings.withPerson(nameOf(takenBy), laneLabel)}
          </p>
        ))}
      {child.result !== null && (
        <p className={classes.dim}>
          {last !== undefined && `${strings.chosen(last)} · `}
          {berkas !== null && berkas.closedAt !== null && strings.ended(format.moment(berkas.closedAt))}
        </p>
      )}
    </div>
  );
}
