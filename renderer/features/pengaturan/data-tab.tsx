import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ResponseOf } from '../../../shared/ipc/contract';
import type { systemContract } from '../../../shared/ipc/office.contract';
import { rebuildPicture, useProjector } from '../../db/use-projector';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { formatNumber, formatSize } from '../../lib/format';
import { useFormat } from '../../lib/use-format';
import { showVerification, useVerificationStore } from '../../lib/verification.store';
import { ListNote } from '../../ui/list-note';
import { showTrouble } from '../../ui/toast';
import { dataStrings as strings } from './data.strings';
import classes from './pengaturan.module.css';

type Info = ResponseOf<(typeof systemContract)['system:info']>;
type Read =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly info: Info }
  | { readonly kind: 'failed'; readonly reason: string };

function useInfo(): Read {
  const [read, setRead] = useState<Read>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    void call('system:info', {}).then((reply) => {
      if (!isCurrent) return;
      setRead(
        reply.ok
          ? { kind: 'ready', info: reply.value }
          : { kind: 'failed', reason: errorSentence(reply.error) },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return read;
}

function About({ info }: { readonly info: Info }) {
  const facts = [
    [strings.version, info.version],
    [strings.runtime, info.developmentRuntime ? strings.developmentRuntime(info.electron) : info.electron],
    [strings.folder, info.dataDir],
    [strings.dataId, info.dataId],
    [strings.station, info.station],
    [strings.entries, formatNumber(info.entries)],
    [strings.free, formatSize(info.freeBytes)],
  ] as const;
  return (
    <section className={classes.section}>
      <h2 className={classes.head}>{strings.about}</h2>
      <dl className={classes.facts}>
        {facts.map(([head, value]) => (
          <div key={head} className={classes.fact}>
            <dt>{head}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {info.notices.length > 0 && (
        <ul className={classes.roles} aria-label={strings.notices}>
          {info.notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

async function verify(): Promise<void> {
  const reply = await call('system:verify', {});
  if (reply.ok) showVerification(reply.value);
  else showTrouble(errorSentence(reply.error));
}

function Chain() {
  const verification = useVerificationStore((store) => store.verification);
  const format = useFormat();
  const isRunning = verification?.state === 'berjalan';
  const percent =
    verification === null || verification.total === 0 ? 0 : (verification.checked / verification.total) * 100;
  return (
    <section className={classes.section}>
      <h2 className={classes.head}>{strings.chain}</h2>
      <p className={classes.dim}>{strings.chainHint}</p>
      <p role="status">
        {verification === null
          ? strings.never
          : isRunning
            ? strings.running(formatNumber(verification.checked), formatNumber(verification.total))
            : strings.result(
                verification,
                format.moment(verification.at),
                formatNumber(verification.checked),
              )}
      </p>
      {isRunning && <Progress value={percent} aria-label={strings.progress} />}
      <div className={classes.starts}>
        {isRunning ? (
          <Button variant="default" onClick={() => void call('system:verify-cancel', {})}>
            {strings.cancel}
          </Button>
        ) : (
          <Button variant="default" onClick={() => void verify()}>
            {strings.verify}
          </Button>
        )}
      </div>
    </section>
  );
}

function Picture() {
  const projector = useProjector();
  const isPainting = projector.kind === 'rebuilding';
  const percent =
    isPainting && projector.total > 0 ? Math.floor((projector.done / projector.total) * 100) : 0;
  return (
    <section className={classes.section}>
      <h2 className={classes.head}>{strings.picture}</h2>
      <p className={classes.dim}>{strings.pictureHint}</p>
      {isPainting && <p role="status">{strings.repainting(percent)}</p>}
      <div className={classes.starts}>
        <Button
          variant="default"
          disabled={isPainting}
          onClick={() => {
            rebuildPicture();
          }}
        >
          {strings.repaint}
        </Button>
      </div>
    </section>
  );
}

/** Where the data lie, whether the chain is whole, and a way to paint the screens anew. */
export function DataTab() {
  const read = useInfo();
  return (
    <div className={classes.page}>
      {read.kind === 'loading' && <ListNote title={strings.loading} />}
      {read.kind === 'failed' && <ListNote isError title={read.reason} />}
      {read.kind === 'ready' && <About info={read.info} />}
      <Chain />
      <Picture />
    </div>
  );
}
