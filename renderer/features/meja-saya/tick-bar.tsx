import { Button } from '@mantine/core';
import type { TaskName } from '../../db/use-task-places';
import { FinishMany } from '../../parts/step-work/finish-many';
import { PaperDay } from '../../parts/step-work/paper-day';
import { DialogButton } from '../../ui/dialog-button';
import { mejaStrings } from './meja-saya.strings';
import classes from './meja-saya.module.css';

const strings = mejaStrings.ticked;

interface TickBarProps {
  readonly tasks: readonly TaskName[];
  readonly onClear: () => void;
}

/** What can be done with the ticked steps at once. It stands below the list, so that no row moves when it comes. */
export function TickBar({ tasks, onClear }: TickBarProps) {
  if (tasks.length === 0) return null;
  const done = (close: () => void) => (): void => {
    close();
    onClear();
  };
  return (
    <div className={classes.tickBar} role="group" aria-label={strings.label}>
      <span role="status">{strings.count(tasks.length)}</span>
      <span className={classes.gap} />
      <Button variant="subtle" onClick={onClear}>
        {strings.clear}
      </Button>
      <DialogButton label={strings.paperDay} title={strings.paperDayTitle} isWide>
        {(close) => <PaperDay tasks={tasks} onClose={done(close)} />}
      </DialogButton>
      <DialogButton label={strings.finish} title={strings.finishTitle(tasks.length)} variant="filled" isWide>
        {(close) => <FinishMany tasks={tasks} onClose={done(close)} />}
      </DialogButton>
    </div>
  );
}
