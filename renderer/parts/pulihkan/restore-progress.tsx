import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { CopyStage } from '../../../shared/ipc/backup.contract';
import { bridge, call } from '../../lib/bridge';
import classes from './pulihkan.module.css';
import { restoreStrings as strings } from './restore.strings';

function useStage(): CopyStage | null {
  const [stage, setStage] = useState<CopyStage | null>(null);
  useEffect(() => bridge.on('restore', setStage), []);
  return stage;
}

interface RestoreProgressProps {
  /** What is being done while nothing more exact is known. */
  readonly lead: string;
  readonly hint: string;
}

/** How far the reading or restoring of a copy is, and a way to stop it. */
export function RestoreProgress({ lead, hint }: RestoreProgressProps) {
  const stage = useStage();
  const [isStopping, setStopping] = useState(false);
  const percent = stage === null || stage.total === 0 ? 0 : Math.floor((100 * stage.done) / stage.total);
  return (
    <div className={classes.form}>
      <p role="status">{stage === null ? lead : strings.stage(stage.what, percent)}</p>
      <Progress value={percent} aria-label={strings.progress} />
      <p className={classes.dim}>{hint}</p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="sm"
          autoFocus
          loading={isStopping}
          onClick={() => {
            setStopping(true);
            void call('session:cancel-restore', {});
          }}
        >
          {strings.cancel}
        </Button>
      </div>
    </div>
  );
}
