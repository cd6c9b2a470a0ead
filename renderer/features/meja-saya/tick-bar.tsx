import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { TaskName } from '../../db/use-task-places';
import { FinishMany } from '../../parts/step-work/finish-many';
import { PaperDay } from '../../parts/step-work/paper-day';
import { Dialog } from '../../ui/dialog';
import { mejaStrings } from './meja-saya.strings';
import classes from './meja-saya.module.css';

const strings = mejaStrings.ticked;

interface BarProps {
  readonly tasks: readonly TaskName[];
  readonly onClear: () => void;
}

interface TickBarProps extends BarProps {
  /** What stands in its place while nothing is ticked. */
  readonly children: ReactNode;
}

type Act = 'finish' | 'paper-day';

function Bar({ tasks, onClear, onAct }: BarProps & { readonly onAct: (act: Act) => void }) {
  return (
    <div className={classes.tickBar} role="group" aria-label={strings.label}>
      <span role="status">{strings.count(tasks.length)}</span>
      <span className={classes.gap} />
      <Button size="xs" variant="subtle" onClick={onClear}>
        {strings.clear}
      </Button>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          onAct('paper-day');
        }}
      >
        {strings.paperDay}
      </Button>
      <Button
        size="xs"
        onClick={() => {
          onAct('finish');
        }}
      >
        {strings.finish}
      </Button>
    </div>
  );
}

/**
 * What can be done with the ticked steps at once. It takes the place of what narrows the list, so that no row moves when it
 * comes; its dialogs stay until they are closed, though the steps they finish leave the list.
 */
export function TickBar({ tasks, onClear, children }: TickBarProps) {
  const [act, setAct] = useState<Act | null>(null);
  const close = (): void => {
    setAct(null);
    onClear();
  };
  const leave = (): void => {
    setAct(null);
  };
  return (
    <>
      {tasks.length > 0 ? <Bar tasks={tasks} onClear={onClear} onAct={setAct} /> : children}
      <Dialog title={strings.finishTitle} isOpen={act === 'finish'} isWide onClose={leave}>
        <FinishMany tasks={tasks} onClose={close} />
      </Dialog>
      <Dialog title={strings.paperDayTitle} isOpen={act === 'paper-day'} isWide onClose={leave}>
        <PaperDay tasks={tasks} onClose={close} />
      </Dialog>
    </>
  );
}
