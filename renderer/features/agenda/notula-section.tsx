import type { RapatState } from '../../../shared/domain/rapat/rapat-state';
import { DialogButton } from '../../ui/dialog-button';
import classes from './agenda.module.css';
import { agendaStrings } from './agenda.strings';
import { NotulaForm } from './notula-form';

const strings = agendaStrings.notula;

/** What was said and decided. */
export function NotulaSection({ rapat, mayKeep }: { readonly rapat: RapatState; readonly mayKeep: boolean }) {
  const { notula } = rapat;
  return (
    <section className={classes.section} aria-label={strings.title}>
      <h3>{strings.title}</h3>
      {notula === null ? (
        <p className={classes.dim}>{strings.none}</p>
      ) : (
        <>
          <p className={classes.said}>{notula.pembahasan}</p>
          {notula.keputusan !== '' && (
            <p className={classes.said}>
              <strong>{strings.keputusan}:</strong> {notula.keputusan}
            </p>
          )}
        </>
      )}
      {mayKeep && (
        <div>
          <DialogButton
            label={notula === null ? strings.write : strings.correct}
            title={strings.dialog}
            isWide
          >
            {(close) => <NotulaForm rapat={rapat} onClose={close} />}
          </DialogButton>
        </div>
      )}
    </section>
  );
}
