import { useState } from 'react';
import { openCalls, runningChild } from '../../../shared/domain/berkas/called-berkas';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { useAnswering } from '../../db/use-answering';
import { useNames } from '../../db/use-office';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { actOrTell } from '../act/act';
import { BahanPanel } from '../bahan/bahan-panel';
import { RapatPanel } from '../rapat/rapat-panel';
import { OtherActs } from '../step-acts/other-acts';
import { ArrivalForm } from './arrival-form';
import { CallsPanel } from './calls-panel';
import { FinishPanel } from './finish-panel';
import { StepNotices } from './step-notices';
import classes from './step-work.module.css';
import { stepWorkStrings as strings } from './step-work.strings';
import { TakePanel } from './take-panel';

interface StepWorkProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  /** Whether this person answers to one of the task's queues. */
  readonly isMine: boolean;
  readonly onFinished: () => void;
}

/** Takes a task off the queue and says so. */
export function takeTask(berkas: string, task: string, no: number | null): Promise<boolean> {
  return actOrTell({ type: 'task.take', data: { berkas, task }, done: strings.taken(no) });
}

function Ended({ task }: Pick<StepWorkProps, 'task'>) {
  const nameOf = useNames();
  const format = useFormat();
  const moment = format.moment(task.finishedAt ?? 0);
  return (
    <p className={classes.dim}>{strings.ended(task.mark ?? 'selesai', nameOf(task.finishedBy), moment)}</p>
  );
}

/** Words for a person who cannot work on the step now, and what they can do with it all the same. */
function Watching({ words, ...props }: StepWorkProps & { readonly words: string | null }) {
  return (
    <>
      {words !== null && <p className={classes.dim}>{words}</p>}
      <div className={classes.more}>
        <OtherActs berkas={props.berkas} task={props.task} />
      </div>
    </>
  );
}

/** More names than this would be a list of the office. */
const MOST_NAMES = 3;

function WaitingForOthers(props: StepWorkProps) {
  const { task } = props;
  const nameOf = useNames();
  const format = useFormat();
  const answering = useAnswering(task.queue);
  const people = answering.kind === 'ready' ? answering.value : [];
  const names = people.length > MOST_NAMES ? [] : people.map(nameOf);
  return (
    <Watching {...props} words={strings.notYours(task.laneLabel, names, format.moment(task.openedAt))} />
  );
}

function Waiting(props: StepWorkProps) {
  const { berkas, task, isMine, onFinished } = props;
  const [isSusulan, setSusulan] = useState(false);
  const otherActs = <OtherActs berkas={berkas} task={task} />;
  if (!isMine) return <WaitingForOthers {...props} />;
  if (isSusulan)
    return (
      <FinishPanel
        berkas={berkas}
        task={task}
        otherActs={otherActs}
        onFinished={onFinished}
        onCancel={() => {
          setSusulan(false);
        }}
      />
    );
  return (
    <TakePanel
      berkas={berkas}
      task={task}
      otherActs={otherActs}
      onTake={() => void takeTask(berkas.stream, task.task, task.no)}
      onSusulan={() => {
        setSusulan(true);
      }}
    />
  );
}

function InWork(props: StepWorkProps) {
  const { berkas, task, onFinished } = props;
  const { person } = useSession();
  const nameOf = useNames();
  const format = useFormat();
  if (task.takenBy !== person.stream)
    return (
      <Watching {...props} words={strings.heldBy(nameOf(task.takenBy), format.moment(task.takenAt ?? 0))} />
    );
  if (task.status === 'dijeda') return <Watching {...props} words={null} />;
  // A call that every way needs is the work itself: nothing else is asked before it has ended.
  const isCalling = runningChild(task) !== null || openCalls(task, null).length > 0;
  if (isCalling) return <Watching {...props} words={null} />;
  return (
    <FinishPanel
      berkas={berkas}
      task={task}
      otherActs={<OtherActs berkas={berkas} task={task} />}
      onFinished={onFinished}
    />
  );
}

function Present(props: StepWorkProps) {
  const { berkas, task, isMine } = props;
  switch (task.status) {
    case 'selesai':
      return <Ended task={task} />;
    case 'menunggu-pihak-luar':
      return (
        <>
          {isMine && <ArrivalForm berkas={berkas.stream} task={task} />}
          <Watching {...props} words={null} />
        </>
      );
    case 'menunggu':
      return <Waiting {...props} />;
    case 'dikerjakan':
    case 'dijeda':
    case 'menunggu-berkas':
      return <InWork {...props} />;
  }
}

/** What can be done with one task now: record an arrival, take it, call another SOP, finish it; or who has it. */
export function StepWork(props: StepWorkProps) {
  const { berkas, task, isMine } = props;
  const { person } = useSession();
  const mayStart = task.takenBy === null ? isMine : task.takenBy === person.stream;
  return (
    <div className={classes.work}>
      {task.status !== 'selesai' && <StepNotices berkas={berkas} task={task} />}
      <CallsPanel
        berkas={berkas}
        task={task}
        mayStart={mayStart && (task.status === 'menunggu' || task.status === 'dikerjakan')}
      />
      <BahanPanel berkas={berkas} task={task} />
      <RapatPanel berkas={berkas} task={task} />
      <Present {...props} />
    </div>
  );
}
