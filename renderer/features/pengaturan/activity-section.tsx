import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import type { OrangState } from '../../../shared/domain/orang/orang';
import { useTakenTasks } from '../../db/use-taken';
import { useFormat } from '../../lib/use-format';
import { BerkasChip } from '../../parts/chips/chips';
import { Notice } from '../../ui/notice';
import { DeactivateDialog } from './deactivate-dialog';
import { orangStrings as strings } from './orang.strings';
import classes from './pengaturan.module.css';
import { ReactivateDialog } from './reactivate-dialog';

function Taken({ tasks }: { readonly tasks: readonly TaskRow[] }) {
  if (tasks.length === 0) return <p className={classes.dim}>{strings.noTaken}</p>;
  return (
    <ul className={classes.tasks} aria-label={strings.taken}>
      {tasks.map(({ stream, task, nomor, title, text }) => (
        <li key={`${stream} ${task}`}>
          <BerkasChip {...{ stream, nomor, title }} />
          <div className={classes.dim}>{text}</div>
        </li>
      ))}
    </ul>
  );
}

/** Whether a person still works here, what they have in hand, and the way out and back; nobody is deleted. */
export function ActivitySection({
  orang,
  mayChange,
}: {
  readonly orang: OrangState;
  readonly mayChange: boolean;
}) {
  const taken = useTakenTasks(orang.stream);
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { nonaktif } = orang;
  const dialog = {
    orang,
    isOpen: isAsking,
    onClose: () => {
      setAsking(false);
    },
  };
  return (
    <section className={classes.form}>
      <h2 className={classes.head}>{strings.taken}</h2>
      {taken.kind === 'loading' ? (
        <p className={classes.dim}>{strings.loadingTaken}</p>
      ) : (
        <Taken tasks={taken.value} />
      )}
      {nonaktif !== null && (
        <Notice>{strings.nonaktifSince(format.moment(nonaktif.at), nonaktif.reason)}</Notice>
      )}
      {mayChange && (
        <div className={classes.starts}>
          <Button
            variant="default"
            disabled={taken.kind === 'loading'}
            onClick={() => {
              setAsking(true);
            }}
          >
            {nonaktif === null ? strings.deactivate : strings.reactivate}
          </Button>
        </div>
      )}
      {nonaktif === null ? (
        <DeactivateDialog {...dialog} tasks={taken.kind === 'ready' ? taken.value : []} />
      ) : (
        <ReactivateDialog {...dialog} />
      )}
    </section>
  );
}
