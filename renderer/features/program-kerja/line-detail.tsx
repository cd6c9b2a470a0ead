import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import type { ProgramRow } from '../../../shared/domain/program-kerja/program-kerja';
import { KALA_WORDS } from '../../../shared/domain/program-kerja/program.strings';
import { titleFor } from '../../../shared/domain/program-kerja/title-for';
import { useSopList } from '../../db/use-office';
import { useFormat } from '../../lib/use-format';
import { SopChip } from '../../parts/chips/chips';
import { useMay } from '../../parts/peran/use-may';
import { useRoleLabel } from '../../parts/peran/use-role-label';
import { useAnswersFor } from '../../parts/program-kerja/use-program-due';
import { DialogButton } from '../../ui/dialog-button';
import { DetailPane } from '../../ui/list-and-detail';
import { Notice } from '../../ui/notice';
import { LineDates } from './line-dates';
import { EditLineForm } from './line-forms';
import classes from './program-kerja.module.css';
import { programKerjaStrings as strings } from './program-kerja.strings';
import { VoidForm } from './void-form';

interface LineDetailProps {
  readonly row: ProgramRow;
  readonly calendar: WorkCalendar;
  readonly today: string;
  readonly onBack: () => void;
}

function Acts({ row }: { readonly row: ProgramRow }) {
  return (
    <div className={classes.acts}>
      <DialogButton label={strings.edit} title={strings.editTitle} isWide>
        {(close) => <EditLineForm row={row} onClose={close} />}
      </DialogButton>
      <DialogButton label={strings.void} title={strings.voidTitle} variant="subtle">
        {(close) => <VoidForm program={row.stream} onClose={close} />}
      </DialogButton>
    </div>
  );
}

/** One line of the plan with its dates. */
export function LineDetail({ row, calendar, today, onBack }: LineDetailProps) {
  const { line, batal } = row;
  const sops = useSopList();
  const roleLabel = useRoleLabel();
  const format = useFormat();
  const answersFor = useAnswersFor();
  const mayChange = useMay('program.edit');
  const sop = sops.kind === 'ready' ? sops.value.find(({ number }) => number === line.sop) : undefined;
  return (
    <DetailPane label={strings.detail} onBack={onBack}>
      <h2 className={classes.head}>{titleFor(line.judul, line.mulai)}</h2>
      {batal !== null && <Notice>{strings.voidedSince(format.moment(batal.at), batal.reason)}</Notice>}
      <dl className={classes.facts}>
        <div className={classes.fact}>
          <dt>{strings.sop}</dt>
          <dd>{sop === undefined ? line.sop : <SopChip number={sop.number} title={sop.title} />}</dd>
        </div>
        <div className={classes.fact}>
          <dt>{strings.kala}</dt>
          <dd>{KALA_WORDS[line.kala]}</dd>
        </div>
        <div className={classes.fact}>
          <dt>{strings.role}</dt>
          <dd>{roleLabel(line.role)}</dd>
        </div>
      </dl>
      {mayChange && batal === null && <Acts row={row} />}
      <LineDates row={row} calendar={calendar} today={today} mayOpen={answersFor(line.role)} />
    </DetailPane>
  );
}
