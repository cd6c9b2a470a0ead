import { tanggalOf } from '../../../shared/domain/kalender/tanggal.strings';
import { worksOn, type TimRow } from '../../../shared/domain/tim/tim';
import { localDateOf } from '../../../shared/time';
import { useNames } from '../../db/use-office';
import { useNow } from '../../lib/clock';
import { useSession } from '../../lib/session';
import { DialogButton } from '../../ui/dialog-button';
import { DetailPane } from '../../ui/list-and-detail';
import { EditTimForm } from './edit-tim-form';
import { EndTimForm } from './end-tim-form';
import classes from './pengaturan.module.css';
import { timStrings as strings } from './tim.strings';
import type { TeamRole } from './use-team-role';

/** The dates of a team in words. */
export function timSpan({ from, to }: TimRow): string {
  return strings.span(tanggalOf(from), to === null ? null : tanggalOf(to));
}

function ReadTim({ tim }: { readonly tim: TimRow }) {
  const nameOf = useNames();
  const facts = [
    [strings.sk, `${tim.sk}, ${tanggalOf(tim.skDate)}`],
    [strings.columns.span, timSpan(tim)],
    ...tim.members.map(({ orang, as }) => [strings.as(as), nameOf(orang)] as const),
  ] as const;
  return (
    <>
      <h2 className={classes.head}>{tim.nama}</h2>
      <dl className={classes.facts}>
        {facts.map(([head, value], index) => (
          <div key={index} className={classes.fact}>
            <dt>{head}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface TimDetailProps {
  readonly tim: TimRow;
  readonly team: TeamRole | null;
  readonly onBack: () => void;
}

/** One team; `team` null: it can only be read. One that is over is read only. */
export function TimDetail({ tim, team, onBack }: TimDetailProps) {
  const { offsetMinutes } = useSession();
  const today = localDateOf(useNow(), offsetMinutes);
  const isOver = tim.to !== null && tim.to < today;
  return (
    <DetailPane label={strings.detail} onBack={onBack}>
      {team === null || isOver ? <ReadTim tim={tim} /> : <EditTimForm tim={tim} team={team} />}
      {team !== null && worksOn(tim, today) && (
        <div className={classes.starts}>
          <DialogButton label={strings.end} title={strings.endTitle(tim.nama)}>
            {(close) => <EndTimForm tim={tim} onClose={close} />}
          </DialogButton>
        </div>
      )}
    </DetailPane>
  );
}
