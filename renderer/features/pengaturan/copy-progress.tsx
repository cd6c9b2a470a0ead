import { Button, Progress } from '@mantine/core';
import type { CopyStatus } from '../../../shared/ipc/backup.contract';
import { call } from '../../lib/bridge';
import { cadanganStrings as strings } from './cadangan.strings';
import classes from './pengaturan.module.css';

/** A copy being made: what it is at, how far, and a way to stop it. */
export function CopyProgress({ running }: { readonly running: NonNullable<CopyStatus['running']> }) {
  const { what, done, total } = running;
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <>
      <p role="status">{strings.running(what, percent)}</p>
      <Progress value={percent} aria-label={strings.progress} />
      <div className={classes.starts}>
        <Button variant="default" onClick={() => void call('copy:cancel', {})}>
          {strings.cancel}
        </Button>
      </div>
    </>
  );
}
