import { Button } from '@mantine/core';
import { callableNow, isCallDone, runningChild } from '../../../shared/domain/berkas/called-berkas';
import type { BerkasState, CalledSop, Task } from '../../../shared/domain/berkas/berkas-state';
import { asksDate } from '../../../shared/domain/berkas/task-moves';
import { useSopList } from '../../db/use-office';
import { openStartBerkas } from '../start-berkas/start-berkas.store';
import { callsStrings as strings } from './calls.strings';
import { ChildLine } from './child-line';
import classes from './step-work.module.css';

interface CallsPanelProps {
  readonly berkas: BerkasState;
  readonly task: Task;
  /** Whether this person may start what the step calls. */
  readonly mayStart: boolean;
}

type TitleOf = (sop: string) => string;

function useSopTitles(): TitleOf {
  const sops = useSopList();
  const known = sops.kind === 'ready' ? sops.value : [];
  return (sop) => known.find(({ number }) => number === sop)?.title ?? '';
}

function leadOf({ calls, oneOf }: Task, titleOf: TitleOf): string {
  const [first, ...more] = calls;
  if (first === undefined) return '';
  if (more.length > 0) return oneOf ? strings.leadOneOf : strings.leadInOrder;
  const title = titleOf(first.sop);
  return first.when === null
    ? strings.leadOne(first.sop, title)
    : strings.leadWhen(first.sop, title, first.when);
}

function start({ stream, nomor, title, lanes, sifat }: BerkasState, task: Task, sop: string): void {
  const since = task.takenAt ?? task.openedAt;
  openStartBerkas(sop, { berkas: stream, nomor, task: task.task, no: task.no, title, lanes, sifat, since });
}

type CallLineProps = CallsPanelProps & { readonly call: CalledSop; readonly titleOf: TitleOf };

function CallLine({ berkas, task, mayStart, call: { sop }, titleOf }: CallLineProps) {
  const children = task.children.filter((child) => child.sop === sop);
  const isFree = runningChild(task) === null && !isCallDone(task, sop);
  const isNext = callableNow(task).some((call) => call.sop === sop);
  // One of several is enough: the others have nothing to say once it is done.
  if (task.oneOf && children.length === 0 && task.children.some(({ result }) => result !== 'dibatalkan'))
    return null;
  const waitsForDate = asksDate(task) && task.takenBy === null;
  return (
    <li className={classes.call}>
      {task.calls.length > 1 && <p>{strings.sop(sop, titleOf(sop))}</p>}
      {children.map((child) => (
        <ChildLine key={child.berkas} child={child} />
      ))}
      {isFree && isNext && mayStart && !waitsForDate && (
        <Button
          variant={task.status === 'menunggu' ? 'default' : 'filled'}
          onClick={() => {
            start(berkas, task, sop);
          }}
        >
          {children.length === 0 ? strings.start(sop) : strings.startAgain(sop)}
        </Button>
      )}
      {isFree && isNext && mayStart && waitsForDate && <p className={classes.dim}>{strings.takeFirst}</p>}
      {isFree && !isNext && <p className={classes.dim}>{strings.later}</p>}
    </li>
  );
}

/** The SOPs that do a step's work: what is to be started, what it waits for, and how it ended. */
export function CallsPanel(props: CallsPanelProps) {
  const { task } = props;
  const titleOf = useSopTitles();
  if (task.calls.length === 0) return null;
  return (
    <section className={classes.calls}>
      <p>{leadOf(task, titleOf)}</p>
      <ul className={classes.callList}>
        {task.calls.map((call) => (
          <CallLine key={call.sop} {...props} call={call} titleOf={titleOf} />
        ))}
      </ul>
    </section>
  );
}
