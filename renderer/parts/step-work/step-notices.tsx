import { Button } from '@mantine/core';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { instantOf } from '../../../shared/time';
import { useNames } from '../../db/use-office';
import { useNow } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { Notice } from '../../ui/notice';
import { actOrTell } from '../act/act';
import { noticeStrings as strings } from './notices.strings';
import { QuestionList } from './question-list';
import { handedWith, newsWith } from './step-news';
import classes from './step-work.module.css';

interface NoticesProps {
  readonly berkas: BerkasState;
  readonly task: Task;
}

function Paused({ berkas, task }: NoticesProps) {
  const { person, offsetMinutes } = useSession();
  const format = useFormat();
  const pause = task.pauses.find(({ to }) => to === null);
  if (task.status !== 'dijeda' || pause === undefined) return null;
  const resume = (): void => {
    const data = { berkas: berkas.stream, task: task.task };
    void actOrTell({ type: 'task.resume', data, done: strings.resumed(task.no) });
  };
  return (
    <Notice title={strings.paused}>
      <p>{pause.reason}</p>
      <p>
        {strings.pausedSince(
          format.moment(pause.from),
          format.date(instantOf(pause.lookAgain, 0, offsetMinutes)),
        )}
      </p>
      {task.takenBy === person.stream && (
        <div className={classes.buttons}>
          <Button onClick={resume}>{strings.resume}</Button>
        </div>
      )}
    </Notice>
  );
}

function numberOf(berkas: BerkasState, step: string): number | null {
  return berkas.tasks.find((task) => task.step === step)?.no ?? null;
}

function CameWith({ berkas, task }: NoticesProps) {
  const nameOf = useNames();
  const news = newsWith(berkas, task);
  const back = task.resumeAt === null ? null : strings.comesBack(numberOf(berkas, task.resumeAt));
  if (news?.kind === 'dikembalikan')
    return (
      <Notice title={strings.returned(nameOf(news.by), news.no)}>
        <p>{news.reason}</p>
        {back !== null && <p>{back}</p>}
      </Notice>
    );
  if (news?.kind === 'kembali')
    return (
      <Notice title={strings.ledBack(nameOf(news.by), news.no, news.outcome)}>
        {news.note !== '' && <p>{news.note}</p>}
        {back !== null && <p>{back}</p>}
      </Notice>
    );
  if (news === null) return back === null ? null : <p className={classes.dim}>{back}</p>;
  return (
    <p className={classes.noteBefore}>
      <span className={classes.dim}>{strings.noteBefore(nameOf(news.by), news.no)}:</span> {news.note}{' '}
      {back !== null && <span className={classes.dim}>{back}</span>}
    </p>
  );
}

function Expires({ task }: Pick<NoticesProps, 'task'>) {
  const now = useNow();
  const format = useFormat();
  const { expiry } = task;
  if (expiry === null) return null;
  const moment = format.moment(expiry.at);
  const way = task.outcomes[expiry.outcome]?.when ?? '';
  const body = (
    <>
      <p>{expiry.text}</p>
      <p>{strings.leadsTo(way)}</p>
    </>
  );
  return now < expiry.at ? (
    <div className={classes.dim}>
      <p>{strings.expires(moment)}</p>
      {body}
    </div>
  ) : (
    <Notice title={strings.expired(moment)}>{body}</Notice>
  );
}

/** What somebody must know before working on a step: why it is here, that it stands still, what is asked about it. */
export function StepNotices({ berkas, task }: NoticesProps) {
  const nameOf = useNames();
  const handed = handedWith(berkas, task);
  return (
    <>
      <CameWith berkas={berkas} task={task} />
      {handed !== null && (
        <p className={classes.noteBefore}>
          <span className={classes.dim}>{strings.handed(nameOf(handed.by))}</span>
          {handed.note !== '' && `: ${handed.note}`}
        </p>
      )}
      <Paused berkas={berkas} task={task} />
      {task.returnWish !== null && (
        <Notice title={strings.wish(nameOf(task.returnWish.by))}>{task.returnWish.reason}</Notice>
      )}
      <Expires task={task} />
      <QuestionList berkas={berkas} task={task.task} />
    </>
  );
}
