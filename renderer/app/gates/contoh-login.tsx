import { Button, UnstyledButton } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { contohContract } from '../../../shared/ipc/contoh.contract';
import type { ResponseOf } from '../../../shared/ipc/contract';
import { call } from '../../lib/bridge';
import { errorSentence } from '../../lib/error-sentences.strings';
import { showStatus } from '../../lib/session.store';
import { ListNote } from '../../ui/list-note';
import { showTrouble } from '../../ui/toast';
import { Notice } from '../../ui/notice';
import classes from './gate-frame.module.css';
import { GateFrame } from './gate-frame';
import { gateStrings } from './gates.strings';

const strings = gateStrings.contoh;

type Crew = ResponseOf<(typeof contohContract)['session:contoh-people']>;
type Read =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly crew: Crew };

function useCrew(): { readonly read: Read; readonly reload: () => void } {
  const [read, setRead] = useState<Read>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void call('session:contoh-people', {}).then((reply) => {
      if (!isCurrent) return;
      setRead(
        reply.ok
          ? { kind: 'ready', crew: reply.value }
          : { kind: 'failed', reason: errorSentence(reply.error) },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [round]);
  const reload = useCallback(() => {
    setRound((present) => present + 1);
  }, []);
  return { read, reload };
}

async function enter(orang: string): Promise<void> {
  const reply = await call('session:enter-contoh', { orang });
  if (reply.ok) showStatus(reply.value);
  else showTrouble(errorSentence(reply.error));
}

async function remake(): Promise<void> {
  const reply = await call('session:remake-contoh', {});
  if (reply.ok) showStatus(reply.value);
  else showTrouble(errorSentence(reply.error));
}

function Crew({ crew }: { readonly crew: Crew }) {
  if (crew.people.length === 0) return <ListNote title={strings.empty} />;
  return (
    <ul className={classes.people} aria-label={strings.list}>
      {crew.people.map(({ stream, nama, jabatan, roles }, place) => (
        <li key={stream}>
          <UnstyledButton
            className={classes.person}
            autoFocus={place === 0}
            onClick={() => void enter(stream)}
          >
            <span>
              <strong>{nama}</strong>
              <span className={classes.personPost}>{jabatan}</span>
            </span>
            <span className={classes.personRoles}>{roles.join(', ')}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

/** In the sample office one click on a person is enough; main answers it nowhere else. */
export function ContohLogin({ kantor }: { readonly kantor: string }) {
  const { read, reload } = useCrew();
  return (
    <GateFrame title={strings.title} office={kantor} isWide isContoh>
      <p className={classes.lead}>{strings.lead}</p>
      {read.kind === 'loading' && <p role="status">{strings.loading}</p>}
      {read.kind === 'failed' && (
        <ListNote isError title={strings.failed} hint={read.reason}>
          <Button onClick={reload}>{strings.retry}</Button>
        </ListNote>
      )}
      {read.kind === 'ready' && (
        <>
          {read.crew.stale && <Notice>{strings.stale}</Notice>}
          <Crew crew={read.crew} />
        </>
      )}
      <div className={classes.buttons}>
        <Button variant="default" size="sm" onClick={() => void remake()}>
          {strings.remake}
        </Button>
        <Button
          variant="default"
          size="sm"
          onClick={() => void call('session:switch-contoh', { contoh: false })}
        >
          {strings.leave}
        </Button>
      </div>
    </GateFrame>
  );
}
