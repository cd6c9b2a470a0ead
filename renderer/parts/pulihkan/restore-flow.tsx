import { Alert, Button, Loader } from '@mantine/core';
import { useState } from 'react';
import type { CopyLine } from '../../../shared/ipc/backup.contract';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { CopyList } from './copy-list';
import classes from './pulihkan.module.css';
import { RestoreForm, type CopyFacts } from './restore-form';
import { restoreStrings as strings } from './restore.strings';

type Stage =
  | { readonly kind: 'choose'; readonly trouble: string | null }
  | { readonly kind: 'checking' }
  | { readonly kind: 'prove'; readonly folder: string; readonly facts: CopyFacts }
  | { readonly kind: 'done'; readonly kept: string | null };

async function inspect({ folder }: CopyLine): Promise<Stage> {
  const reply = await call('session:inspect-copy', { folder });
  if (!reply.ok) return { kind: 'choose', trouble: errorSentence(reply.error) };
  return { kind: 'prove', folder, facts: reply.value };
}

function Choose(props: {
  readonly trouble: string | null;
  readonly onCancel: () => void;
  readonly onChoose: (copy: CopyLine) => void;
}) {
  return (
    <>
      <p className={classes.dim}>{strings.lead}</p>
      {props.trouble !== null && (
        <Alert color="red" role="alert">
          {props.trouble}
        </Alert>
      )}
      <CopyList onChoose={props.onChoose} />
      <div className={classes.buttons}>
        <Button variant="default" size="sm" onClick={props.onCancel}>
          {strings.back}
        </Button>
      </div>
    </>
  );
}

/** From the list of copies to an office restored; main opens it then, and tells all windows. */
export function RestoreFlow({ onCancel }: { readonly onCancel: () => void }) {
  const [stage, setStage] = useState<Stage>({ kind: 'choose', trouble: null });
  const restart = (): void => {
    setStage({ kind: 'choose', trouble: null });
  };
  switch (stage.kind) {
    case 'choose':
      return (
        <Choose
          trouble={stage.trouble}
          onCancel={onCancel}
          onChoose={(copy) => {
            setStage({ kind: 'checking' });
            void inspect(copy).then(setStage);
          }}
        />
      );
    case 'checking':
      return (
        <div role="status" className={classes.form}>
          <p className={classes.busy}>
            <Loader size="xs" aria-hidden />
            {strings.checking}
          </p>
          <p className={classes.dim}>{strings.checkingHint}</p>
        </div>
      );
    case 'prove':
      return (
        <RestoreForm
          folder={stage.folder}
          facts={stage.facts}
          onBack={restart}
          onRestored={(kept) => {
            setStage({ kind: 'done', kept });
          }}
        />
      );
    case 'done':
      return (
        <div role="status" className={classes.form}>
          <strong>{strings.done}</strong>
          <p>{strings.doneHint}</p>
          {stage.kept !== null && <p className={classes.dim}>{strings.kept(stage.kept)}</p>}
        </div>
      );
  }
}
