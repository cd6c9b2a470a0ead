import { Button } from '@mantine/core';
import type { PermintaanBahan } from '../../../shared/domain/bahan/permintaan-bahan';
import { instantOf } from '../../../shared/time';
import { useNames } from '../../db/use-office';
import { useNow } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { DialogButton } from '../../ui/dialog-button';
import { actOrTell } from '../act/act';
import { FileChip } from '../chips/chips';
import { AnswerForm } from './answer-form';
import { bahanStrings as strings } from './bahan.strings';
import classes from './bahan.module.css';
import { CloseForm } from './close-form';

interface BahanLineProps {
  readonly berkas: string;
  readonly one: PermintaanBahan;
  /** Whether this person works on the step that gathers. */
  readonly isAsker: boolean;
  /** Whether this person leads the berkas or works on the step: may remind and close. */
  readonly mayPress: boolean;
}

function State({ one }: Pick<BahanLineProps, 'one'>) {
  const now = useNow();
  const format = useFormat();
  const { offsetMinutes } = useSession();
  const { status, due, dueAt, reminders, answer } = one;
  const isLate = status === 'diminta' && dueAt < now;
  const last = reminders.at(-1);
  return (
    <>
      <span className={classes.state} data-state={isLate ? 'terlambat' : status}>
        {strings.status(status)}
        {isLate && `, ${strings.late}`}
      </span>
      <span className={classes.dim}>{strings.desk.dueAt(format.date(instantOf(due, 0, offsetMinutes)))}</span>
      {answer !== null && answer.at > dueAt && <span className={classes.dim}>{strings.cameLate}</span>}
      {last !== undefined && (
        <span className={classes.dim}>{strings.reminded(reminders.length, format.moment(last.at))}</span>
      )}
    </>
  );
}

function Came({ berkas, one }: Pick<BahanLineProps, 'berkas' | 'one'>) {
  const format = useFormat();
  const nameOf = useNames();
  const { answer, reason } = one;
  if (reason !== null) return <span>{strings.reason(reason)}</span>;
  if (answer === null) return <span className={classes.dim}>–</span>;
  const who = answer.by === one.by ? strings.recordedBy : strings.broughtBy;
  return (
    <>
      {answer.note !== '' && <span>{answer.note}</span>}
      {answer.lampiran.map((file) => (
        <FileChip key={file.sha256} berkas={berkas} file={file} />
      ))}
      <span className={classes.dim}>
        {strings.cameAt(format.moment(answer.at))}, {who(nameOf(answer.by))}
      </span>
    </>
  );
}

function Buttons({ berkas, one, isAsker, mayPress }: BahanLineProps) {
  const { label } = one;
  const remind = (): void => {
    const data = { berkas, permintaan: one.id, note: '' };
    void actOrTell({ type: 'bahan.remind', data, done: strings.remindDone(label) });
  };
  return (
    <div className={classes.buttons}>
      {mayPress && (
        <Button variant="default" aria-label={strings.remindOf(label)} onClick={remind}>
          {strings.remind}
        </Button>
      )}
      {isAsker && (
        <DialogButton label={strings.record} title={strings.recordOf(label)} variant="subtle">
          {(close) => (
            <AnswerForm
              {...{ berkas, label }}
              permintaan={one.id}
              askedAt={one.askedAt}
              isRecorded
              onClose={close}
            />
          )}
        </DialogButton>
      )}
      {mayPress && (
        <DialogButton label={strings.close} title={strings.closeOf(label)} variant="subtle">
          {(close) => <CloseForm berkas={berkas} one={one} onClose={close} />}
        </DialogButton>
      )}
    </div>
  );
}

/** One Subbag that was asked: until when, how it stands, what came, and what the asker can do about it. */
export function BahanLine(props: BahanLineProps) {
  const { berkas, one, mayPress, isAsker } = props;
  return (
    <li className={classes.line} aria-label={one.label}>
      <strong>{one.label}</strong>
      <div className={classes.facts}>
        <div className={classes.cell}>
          <State one={one} />
        </div>
        <div className={classes.cell}>
          {one.status === 'diminta' && (mayPress || isAsker) ? (
            <Buttons {...props} />
          ) : (
            <Came berkas={berkas} one={one} />
          )}
        </div>
      </div>
    </li>
  );
}
