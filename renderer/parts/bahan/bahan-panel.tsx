import { bahanOf } from '../../../shared/domain/bahan/permintaan-bahan';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import { KEPALA_BAGIAN } from '../../../shared/domain/peran/peran';
import { isGathering } from '../../../shared/sop/gathering-steps';
import { useRoleTable } from '../../db/use-office';
import { useSession } from '../../lib/session';
import { DialogButton } from '../../ui/dialog-button';
import { AskForm } from './ask-form';
import { BahanLine } from './bahan-line';
import { bahanStrings as strings } from './bahan.strings';
import classes from './bahan.module.css';

interface BahanPanelProps {
  readonly berkas: BerkasState;
  readonly task: Task;
}

function AskButton({ berkas, task, isFirst }: BahanPanelProps & { readonly isFirst: boolean }) {
  const table = useRoleTable();
  if (table.kind === 'loading' || table.value === null) return null;
  const known = table.value;
  return (
    <DialogButton
      label={isFirst ? strings.askButton : strings.askMore}
      title={strings.ask.title}
      variant={isFirst ? 'filled' : 'default'}
      isWide
    >
      {(close) => <AskForm berkas={berkas} task={task} table={known} onClose={close} />}
    </DialogButton>
  );
}

/** What a step that gathers asked of the Subbag: who was asked for what, how each stands, and asking itself. */
export function BahanPanel({ berkas, task }: BahanPanelProps) {
  const { person } = useSession();
  const asked = bahanOf(berkas, task.task);
  const gathers = isGathering({ sop: berkas.sop, procedure: berkas.procedure, step: task.step });
  if (!gathers && asked.length === 0) return null;
  const isOpen = task.status !== 'selesai' && berkas.closedAt === null;
  const isAsker = isOpen && task.takenBy === person.stream;
  const leads = berkas.pencatat === person.stream || person.roles.includes(KEPALA_BAGIAN);
  const done = asked.filter(({ status }) => status !== 'diminta').length;
  if (asked.length === 0 && !isAsker) return null;
  return (
    <section className={classes.panel} aria-label={strings.title}>
      <div className={classes.title}>
        <h3>{strings.title}</h3>
        {asked.length > 0 && <span className={classes.dim}>{strings.progress(done, asked.length)}</span>}
      </div>
      {asked.length === 0 && <p className={classes.dim}>{strings.lead}</p>}
      {[...new Set(asked.map(({ what }) => what))].map((what) => (
        <div key={what}>
          <p className={classes.what}>{what}</p>
          <ul className={classes.lines}>
            {asked
              .filter((one) => one.what === what)
              .map((one) => (
                <BahanLine
                  key={one.id}
                  berkas={berkas.stream}
                  one={one}
                  isAsker={isAsker}
                  mayPress={isOpen && (isAsker || leads)}
                />
              ))}
          </ul>
        </div>
      ))}
      {isAsker && task.status === 'dikerjakan' && (
        <div>
          <AskButton berkas={berkas} task={task} isFirst={asked.length === 0} />
        </div>
      )}
    </section>
  );
}
