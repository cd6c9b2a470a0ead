import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import { instantOf } from '../../../shared/time';
import { useNames } from '../../db/use-office';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { ClosedMark } from '../../parts/status/closed-mark';
import { stepWorkStrings } from '../../parts/step-work/step-work.strings';
import { TimeLeftMark } from '../../parts/time-left/time-left-mark';
import type { DeskItem, Stead } from './desk-items';
import { mejaStrings as strings } from './meja-saya.strings';
import classes from './queue-row.module.css';

type TaskItem = Extract<DeskItem, { kind: 'tugas' }>;
type QuestionItem = Extract<DeskItem, { kind: 'pertanyaan' }>;

function SteadMark({ stead }: { readonly stead: Stead }) {
  const roleLabel = useRoleLabel();
  return <span className={classes.stead}>{strings.stead(stead.kind, roleLabel(stead.role))}</span>;
}

function Berkas({
  row,
}: {
  readonly row: Pick<TaskRow, 'nomor' | 'title'> & { readonly tertutup?: boolean };
}) {
  return (
    <span className={classes.berkas}>
      <span className={classes.number}>{row.nomor}</span> {row.tertutup === true && <ClosedMark />}{' '}
      {row.title}
    </span>
  );
}

/** Whose hands it is in or comes from, and how much of what it needs is there. */
function Facts({ item }: { readonly item: TaskItem }) {
  const { row, stead } = item;
  const { person, offsetMinutes } = useSession();
  const nameOf = useNames();
  const format = useFormat();
  const { ada, dari } = row.kelengkapan;
  return (
    <span className={classes.facts}>
      {row.takenBy === person.stream ? (
        <strong className={classes.yours}>{strings.yours}</strong>
      ) : (
        <span>{strings.from(nameOf(row.from))}</span>
      )}
      {stead !== null && <SteadMark stead={stead} />}
      {stead === null && <span>{row.laneLabel}</span>}
      {row.lookAgain !== null && (
        <span className={classes.again}>
          {strings.lookAgain(format.date(instantOf(row.lookAgain, 0, offsetMinutes)))}
        </span>
      )}
      {dari > 0 && <span>{strings.kelengkapan(ada, dari)}</span>}
    </span>
  );
}

function TaskLines({ item }: { readonly item: TaskItem }) {
  const { row } = item;
  return (
    <div className={classes.row}>
      <div className={classes.line}>
        <span className={classes.text} title={row.text}>
          {row.outside && <span className={classes.record}>{stepWorkStrings.record}</span>}
          {row.text}
        </span>
        <TimeLeftMark timed={row} />
      </div>
      <Berkas row={row} />
      <Facts item={item} />
    </div>
  );
}

function QuestionLines({ item }: { readonly item: QuestionItem }) {
  const { row, isToMe } = item;
  const nameOf = useNames();
  const format = useFormat();
  return (
    <div className={classes.row}>
      <div className={classes.line}>
        <span className={classes.text} title={row.asked}>
          {row.asked}
        </span>
        <span className={classes.since}>{format.moment(row.askedAt)}</span>
      </div>
      <Berkas row={row} />
      <span className={classes.facts}>
        <span>{isToMe ? strings.from(nameOf(row.by)) : strings.to(nameOf(row.to))}</span>
        <span className={classes.about}>{strings.about(row.no, row.text)}</span>
      </span>
    </div>
  );
}

/** One line of the desk: what is to be done or answered first, then the berkas, who sent it and how much time is left. */
export function QueueRow({ item }: { readonly item: DeskItem }) {
  return item.kind === 'tugas' ? <TaskLines item={item} /> : <QuestionLines item={item} />;
}
