import { useEffect, useLayoutEffect } from 'react';
import type { Status } from '../../../shared/ipc/session.contract';
import { takeOverFirstLogin } from '../../lib/first-login';
import { navigate } from '../../lib/router.store';
import { useSessionStore } from '../../lib/session.store';
import { Awaited } from '../later';
import {
  contohLogin,
  forgotForm,
  founding,
  lockScreen,
  preparingScreen,
  recoveredScreen,
  recoveryScreen,
  work,
} from '../later-parts';
import { useQuiet } from '../use-quiet';
import { gateStrings as strings } from './gates.strings';
import { LoginScreen } from './login-screen';
import { showRecovering, useRecoveringStore } from './recovering.store';
import { useFoundingStore } from './wizard/founding.store';

function GoHome() {
  useEffect(() => {
    navigate('/', { replace: true });
    showRecovering({ kind: 'none' });
  }, []);
  return null;
}

/** What comes behind the login is fetched while nobody waits for it. */
function FetchAhead() {
  const isQuiet = useQuiet();
  useEffect(() => {
    if (!isQuiet) return;
    for (const part of [work, forgotForm]) void part.fetch();
  }, [isQuiet]);
  return null;
}

function Gate({ status }: { readonly status: Status }) {
  switch (status.kind) {
    case 'recovery':
      return <recoveryScreen.Part recovery={status.recovery} />;
    case 'preparing':
      return <preparingScreen.Part done={status.done} total={status.total} />;
    case 'login':
      return (
        <>
          <GoHome />
          <FetchAhead />
          {status.contoh ? (
            <contohLogin.Part kantor={status.kantor} />
          ) : (
            <LoginScreen kantor={status.kantor} />
          )}
        </>
      );
    case 'locked':
      return <lockScreen.Part locked={status} />;
    case 'first-run':
    case 'open':
      return null;
  }
}

/** Whatever else than a login the program begins with takes the place of the one the page brought along. */
function useOtherThanLogin(status: Status | null): void {
  const isOther = status !== null && (status.kind !== 'login' || status.contoh);
  useLayoutEffect(() => {
    if (isOther) takeOverFirstLogin();
  }, [isOther]);
}

function Opening() {
  return <p role="status">{strings.opening}</p>;
}

/** What stands between the program's start and a screen: recovery, first run, login, lock. */
export function Gates() {
  const open = useSessionStore((store) => store.open);
  const status = useSessionStore((store) => store.status);
  const isFounding = useFoundingStore((store) => store.founding.kind !== 'none');
  const recovering = useRecoveringStore((store) => store.recovering);
  useOtherThanLogin(status);
  if (status?.kind === 'first-run' || isFounding)
    return (
      <Awaited waiting={<Opening />}>
        <founding.Part dataDir={status?.kind === 'first-run' ? status.dataDir : ''} />
      </Awaited>
    );
  if (recovering.kind === 'spent' && status?.kind === 'open' && status.person.stream === recovering.person)
    return (
      <Awaited waiting={<Opening />}>
        <recoveredScreen.Part office={status.kantor} password={recovering.password} />
      </Awaited>
    );
  const isSending = recovering.kind === 'sending';
  const shown = isSending ? recovering.status : status;
  return (
    <>
      {!isSending && open !== null && (
        <Awaited waiting={<Opening />}>
          <work.Part key={open.person.stream} session={open} isLocked={status?.kind === 'locked'} />
        </Awaited>
      )}
      {shown === null ? (
        <Opening />
      ) : (
        <Awaited waiting={<Opening />}>
          <Gate status={shown} />
        </Awaited>
      )}
    </>
  );
}
