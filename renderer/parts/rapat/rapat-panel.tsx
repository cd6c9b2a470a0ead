import { Button } from '@mantine/core';
import type { BerkasState, Task } from '../../../shared/domain/berkas/berkas-state';
import type { RapatRow } from '../../../shared/domain/rapat/rapat';
import { dokumenOfStep } from '../../../shared/domain/rapat/rapat-outputs';
import { useRapatOfBerkas } from '../../db/use-rapat';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { DialogButton } from '../../ui/dialog-button';
import { ScheduleForm } from './rapat-form';
import { rapatStrings } from './rapat.strings';
import classes from './rapat.module.css';

const strings = rapatStrings.panel;

function RapatChip({ row }: { readonly row: RapatRow }) {
  const format = useFormat();
  const span = rapatStrings.span(format.date(row.mulai), format.time(row.mulai), format.time(row.selesai));
  return (
    <li className={classes.chipLine}>
      <Button
        variant="default"
        aria-label={strings.open(row.judul)}
        onClick={() => {
          navigate(paths.rapat(row.stream));
        }}
      >
        <span className={classes.clip}>{row.judul}</span>
      </Button>
      <span className={classes.dim}>
        {span} · {rapatStrings.status(row.status)}
      </span>
    </li>
  );
}

/** The rapat of a berkas on a step that brings forth papers of one, and the way to call another. */
export function RapatPanel({ berkas, task }: { readonly berkas: BerkasState; readonly task: Task }) {
  const { person } = useSession();
  const rows = useRapatOfBerkas(berkas.stream);
  if (dokumenOfStep({ sop: berkas.sop, outputs: task.outputs }).length === 0) return null;
  if (rows.kind === 'loading') return null;
  const mayCall = task.takenBy === person.stream && task.status === 'dikerjakan' && berkas.closedAt === null;
  if (!mayCall && rows.value.length === 0) return null;
  const asal = { berkas: berkas.stream, task: task.task, title: berkas.title };
  return (
    <section className={classes.panel} aria-label={strings.title}>
      <h3 className={classes.panelTitle}>{strings.title}</h3>
      {rows.value.length === 0 && <p className={classes.dim}>{strings.lead}</p>}
      <ul className={classes.lines}>
        {rows.value.map((row) => (
          <RapatChip key={row.stream} row={row} />
        ))}
      </ul>
      {mayCall && (
        <div>
          <DialogButton label={strings.schedule} title={strings.dialog} isWide>
            {(close) => <ScheduleForm asal={asal} onClose={close} />}
          </DialogButton>
        </div>
      )}
    </section>
  );
}
