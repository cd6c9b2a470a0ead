import { openTasks, type BerkasState, type Task } from '../../../shared/domain/berkas/berkas-state';
import { useQueue } from '../../db/use-berkas';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { Kelengkapan } from '../../parts/kelengkapan/kelengkapan';
import { StatusMark } from '../../parts/status/status-mark';
import { StepClockLine } from '../../parts/step-clock/step-clock-line';
import { StepHead } from '../../parts/step-work/step-head';
import { StepWork } from '../../parts/step-work/step-work';
import classes from './berkas-page.module.css';
import { berkasStrings as strings } from './berkas.strings';

/** The open steps, those in one's own hands first, then those one may take, then the others'. */
export function ownFirst(
  tasks: readonly Task[],
  person: string,
  isMine: (task: Task) => boolean,
): readonly Task[] {
  const rank = (task: Task): number => (task.takenBy === person ? 0 : isMine(task) ? 1 : 2);
  return [...tasks].sort((a, b) => rank(a) - rank(b));
}

interface StepProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  readonly isMine: boolean;
}

function Step({ berkas, task, isMine }: StepProps) {
  const from = berkas.tasks.find((candidate) => candidate.task === task.from)?.finishedBy ?? berkas.pencatat;
  return (
    <section className={classes.step} aria-label={strings.stepLabel(task.no, task.laneLabel)}>
      <StepHead task={task} from={from} />
      <StepClockLine berkas={berkas} task={task} />
      <Kelengkapan task={task} />
      <StepWork berkas={berkas} task={task} isMine={isMine} onFinished={() => undefined} />
    </section>
  );
}

/** Where a berkas stands: the form of each open step, or how it was closed. */
export function PresentSteps({ berkas }: { readonly berkas: BerkasState }) {
  const { person } = useSession();
  const queue = useQueue(person.stream);
  const format = useFormat();
  const mine = queue.kind === 'ready' ? queue.value.filter((row) => row.stream === berkas.stream) : [];
  const isMine = ({ task }: Task): boolean => mine.some((row) => row.task === task);
  if (berkas.closedAt !== null)
    return (
      <p className={classes.closed}>
        <StatusMark status={berkas.result ?? 'berjalan'} /> {strings.closed(format.moment(berkas.closedAt))}
      </p>
    );
  const open = ownFirst(openTasks(berkas), person.stream, isMine);
  if (open.length === 0) return <p>{strings.none}</p>;
  return (
    <>
      {open.length > 1 && <p className={classes.dim}>{strings.several(open.length)}</p>}
      {open.map((task) => (
        <Step key={task.task} berkas={berkas} task={task} isMine={isMine(task)} />
      ))}
    </>
  );
}
