import { IconLock } from '@tabler/icons-react';
import classes from './status-mark.module.css';
import { closedStrings as strings } from './closed.strings';

/** That a berkas is closed to all but its circle: a lock and the word. */
export function ClosedMark() {
  return (
    <span className={classes.closed} title={strings.hint}>
      <IconLock size={13} aria-hidden />
      {strings.word}
    </span>
  );
}
