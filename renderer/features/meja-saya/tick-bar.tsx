import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TaskName } from '../../db/use-task-places';
import { FinishMany } from '../../parts/step-work/finish-many';
import { PaperDay } from '../../parts/step-work/paper-day';
import { Dialog } from '../../ui/dialog';
import { mejaStrings } from './meja-saya.strings';
import classes from './meja-saya.module.css';

const strings = mejaStrings.ticked;

interface TickBarProps {
  readonly tasks: readonly TaskName[];
  readonly onClear: () => void;
}

type Act = 'finish' | 'paper-day';

function Bar({ tasks, onClear, onAct }: TickBarProps & { readonly onAct: (act: Act) => void }) {
  return (
    <div className={classes.tickBar} role="group" aria-label={strings.label}>
      <span role="status">{strings.count(tasks.length)}</span>
      <span className={classes.gap} />
      <Button variant="subtle" onClick={onClear}>
        {strings.clear}
      </Button>
      <Button
        variant="default"
        onClick={() => {
          onAct('paper-day');
        }}
      >
        {strings.paperDay}
      </Button>
      <Button
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
 * What can be done with the ticked steps at once. It stands below the list, so that no row moves when it comes; its dialogs
 * stay until they are closed, though the steps they finish leave the list.
 */
export function TickBar({ tasks, onClear }: TickBarProps) {
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
      {tasks.length > 0 && <Bar tasks={tasks} onClear={onClear} onAct={setAct} />}
      <Dialog title={strings.finishTitle} isOpen={act === 'finish'} isWide onClose={leave}>
        <FinishMany tasks={tasks} onClose={close} />
      </Dialog>
      <Dialog title={strings.paperDayTitle} isOpen={act === 'paper-day'} isWide onClose={leave}>
        <PaperDay tasks={tasks} onClose={close} />
      </Dialog>
    </>
  );
}
