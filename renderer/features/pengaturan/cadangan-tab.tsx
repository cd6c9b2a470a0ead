import { Alert, Button } from '@mantine/core';
import type { CopyStatus } from '../../../shared/ipc/backup.contract';
import { MS_PER_DAY } from '../../../shared/time';
import { call } from '../../lib/bridge';
import { useNow } from '../../lib/clock';
import { showCopy, useCopyStore } from '../../lib/copy.store';
import { errorSentence, type AnyErrorCode } from '../../lib/error-sentences.strings';
import { formatNumber } from '../../lib/format';
import { useFormat } from '../../lib/use-format';
import { useIsAdministrator } from '../../parts/peran/use-is-administrator';
import { RestoreFlow } from '../../parts/pulihkan/restore-flow';
import { DialogButton } from '../../ui/dialog-button';
import { ListNote } from '../../ui/list-note';
import { showToast, showTrouble } from '../../ui/toast';
import { Notice } from '../../ui/notice';
import { cadanganStrings as strings } from './cadangan.strings';
import { CopyProgress } from './copy-progress';
import classes from './pengaturan.module.css';

async function make(): Promise<void> {
  const reply = await call('copy:now', {});
  if (reply.ok) {
    showCopy(reply.value);
    showToast(strings.made);
  } else if (reply.error.code === 'dibatalkan') showToast(strings.cancelled);
  else showTrouble(errorSentence(reply.error));
}

async function changeTarget(before: string): Promise<void> {
  const reply = await call('copy:choose-target', {});
  if (!reply.ok) {
    showTrouble(errorSentence(reply.error));
    return;
  }
  showCopy(reply.value);
  if (reply.value.target !== before) showToast(strings.changed(reply.value.target));
}

function Warnings({ copy }: { readonly copy: CopyStatus }) {
  const format = useFormat();
  const now = useNow();
  const { last, failed, sameDisk } = copy;
  return (
    <>
      {failed !== null && (
        <Alert color="red" role="alert">
          {/* A failed copy is told with the code of the refusal, as the call itself would be. */}
          {strings.failed(format.moment(failed.at), errorSentence({ code: failed.code as AnyErrorCode }))}
        </Alert>
      )}
      {last !== null && now - last.at > MS_PER_DAY && <Notice>{strings.old}</Notice>}
      {last !== null && last.lost > 0 && <Notice>{strings.lost(last.lost)}</Notice>}
      {sameDisk && <Notice title={strings.sameDisk}>{strings.sameDiskWhy}</Notice>}
    </>
  );
}

function Present({ copy }: { readonly copy: CopyStatus }) {
  const format = useFormat();
  const isAdministrator = useIsAdministrator();
  const { target, last, running } = copy;
  const made =
    last === null
      ? strings.none
      : strings.lastOf(format.moment(last.at), formatNumber(last.entries), formatNumber(last.files));
  return (
    <section className={classes.wide}>
      <h2 className={classes.head}>{strings.now}</h2>
      <p className={classes.dim}>{strings.lead}</p>
      <dl className={classes.facts}>
        <div className={classes.fact}>
          <dt>{strings.last}</dt>
          <dd>{made}</dd>
        </div>
        <div className={classes.fact}>
          <dt>{strings.target}</dt>
          <dd>{target}</dd>
        </div>
      </dl>
      <Warnings copy={copy} />
      {running === null ? (
        <div className={classes.starts}>
          <Button onClick={() => void make()}>{strings.make}</Button>
          {isAdministrator && (
            <Button variant="default" onClick={() => void changeTarget(target)}>
              {strings.change}
            </Button>
          )}
        </div>
      ) : (
        <CopyProgress running={running} />
      )}
    </section>
  );
}

function Restore() {
  return (
    <section className={classes.wide}>
      <h2 className={classes.head}>{strings.restoreHead}</h2>
      <p className={classes.dim}>{strings.restoreLead}</p>
      <div className={classes.starts}>
        <DialogButton label={strings.restore} title={strings.restoreHead} isWide>
          {(close) => <RestoreFlow onCancel={close} />}
        </DialogButton>
      </div>
    </section>
  );
}

/** The copies of this office: where, when, in what state, and the way back from one. */
export function CadanganTab() {
  const copy = useCopyStore((store) => store.copy);
  const isAdministrator = useIsAdministrator();
  return (
    <div className={classes.page}>
      {copy === null ? <ListNote title={strings.loading} /> : <Present copy={copy} />}
      {isAdministrator && <Restore />}
    </div>
  );
}
