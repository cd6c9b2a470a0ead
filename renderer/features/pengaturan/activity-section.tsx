import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import type { OrangState } from '../../../shared/domain/orang/orang';
import { useTakenTasks } from '../../db/use-taken';
import { useFormat } from '../../lib/use-format';
import { HeldTaskWords } from '../../parts/hand-on/hand-on-field';
import { DialogButton } from '../../ui/dialog-button';
import { Notice } from '../../ui/notice';
import { DeactivateForm } from './deactivate-form';
import { orangStrings as strings } from './orang.strings';
import classes from './pengaturan.module.css';
import { ReactivateForm } from './reactivate-form';

function Taken({ tasks }: { readonly tasks: readonly TaskRow[] }) {
  if (tasks.length === 0) return <p className={classes.dim}>{strings.noTaken}</p>;
  return (
    <ul className={classes.tasks} aria-label={strings.taken}>
      {tasks.map((row) => (
        <li key={`${row.stream} ${row.task}`}>
          <HeldTaskWords task={{ row, able: [] }} />
        </li>
      ))}
    </ul>
  );
}

interface OfOrang {
  readonly orang: OrangState;
  readonly mayChange: boolean;
}

/** The steps a person has in hand. */
export function TakenSection({ orang }: Pick<OfOrang, 'orang'>) {
  const taken = useTakenTasks(orang.stream);
  return (
    <section className={classes.section}>
      <h2 className={classes.head}>{strings.taken}</h2>
      {taken.kind === 'loading' ? (
        <p className={classes.dim}>{strings.loadingTaken}</p>
      ) : (
        <Taken tasks={taken.value} />
      )}
    </section>
  );
}

function Deactivate({ orang }: Pick<OfOrang, 'orang'>) {
  return (
    <DialogButton label={strings.deactivate} title={strings.deactivateTitle(orang.nama)} isWide>
      {(close) => <DeactivateForm orang={orang} onClose={close} />}
    </DialogButton>
  );
}

/** Whether a person still works here, and the way out and back; nobody is deleted. */
export function ActivitySection({ orang, mayChange }: OfOrang) {
  const format = useFormat();
  const { nonaktif } = orang;
  if (nonaktif === null && !mayChange) return null;
  return (
    <section className={classes.section}>
      {nonaktif === null ? (
        <h2 className={classes.head}>{strings.activity}</h2>
      ) : (
        <Notice>{strings.nonaktifSince(format.moment(nonaktif.at), nonaktif.reason)}</Notice>
      )}
      {mayChange && (
        <div className={classes.starts}>
          {nonaktif === null ? (
            <Deactivate orang={orang} />
          ) : (
            <DialogButton label={strings.reactivate} title={strings.reactivateTitle(orang.nama)}>
              {(close) => <ReactivateForm orang={orang} onClose={close} />}
            </DialogButton>
          )}
        </div>
      )}
    </section>
  );
}
