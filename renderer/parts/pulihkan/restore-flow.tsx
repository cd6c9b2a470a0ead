import { Alert, Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { CopyLine } from '../../../shared/ipc/backup.contract';
import { call } from '../../lib/bridge';
import { errorSentence, type ScreenError } from '../../lib/error-sentences.strings';
import { CopyList } from './copy-list';
import classes from './pulihkan.module.css';
import { RestoreForm, type CopyFacts } from './restore-form';
import { RestoreProgress } from './restore-progress';
import { restoreStrings as strings } from './restore.strings';

/** What came of the last try: nothing yet, the person's own wish, or trouble. */
type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'trouble'; readonly reason: string };

type Stage =
  | { readonly kind: 'choose'; readonly said: Said }
  | { readonly kind: 'checking' }
  | { readonly kind: 'prove'; readonly folder: string; readonly facts: CopyFacts }
  | { readonly kind: 'done'; readonly kept: string | null };

function saidOf(error: ScreenError): Said {
  return error.code === 'dibatalkan'
    ? { kind: 'cancelled' }
    : { kind: 'trouble', reason: errorSentence(error) };
}

async function inspect({ folder }: CopyLine): Promise<Stage> {
  const reply = await call('session:inspect-copy', { folder });
  if (!reply.ok) return { kind: 'choose', said: saidOf(reply.error) };
  return { kind: 'prove', folder, facts: reply.value };
}

function Choose(props: {
  readonly said: Said;
  readonly onCancel: () => void;
  readonly onChoose: (copy: CopyLine) => void;
}) {
  return (
    <>
      <p className={classes.dim}>{strings.lead}</p>
      {props.said.kind === 'trouble' && (
        <Alert color="red" role="alert">
          {props.said.reason}
        </Alert>
      )}
      {props.said.kind === 'cancelled' && <p role="status">{strings.cancelled}</p>}
      <CopyList onChoose={props.onChoose} />
      <div className={classes.buttons}>
        <Button variant="default" size="sm" onClick={props.onCancel}>
          {strings.back}
        </Button>
      </div>
    </>
  );
}

const START: Stage = { kind: 'choose', said: { kind: 'nothing' } };

/** Who leaves wants nothing read on behind their back; what was done already stays done. */
function useCancelOnLeaving(): void {
  useEffect(() => () => void call('session:cancel-restore', {}), []);
}

/** From the list of copies to an office restored; main opens it then, and tells all windows. */
export function RestoreFlow({ onCancel }: { readonly onCancel: () => void }) {
  const [stage, setStage] = useState<Stage>(START);
  useCancelOnLeaving();
  const restart = (): void => {
    setStage(START);
  };
  switch (stage.kind) {
    case 'choose':
      return (
        <Choose
          said={stage.said}
          onCancel={onCancel}
          onChoose={(copy) => {
            setStage({ kind: 'checking' });
            void inspect(copy).then(setStage);
          }}
        />
      );
    case 'checking':
      return <RestoreProgress lead={strings.checking} hint={strings.checkingHint} />;
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
