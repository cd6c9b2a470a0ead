import { useEffect } from 'react';
import type { Status } from '../../../shared/ipc/session.contract';
import { startProjector } from '../../db/use-projector';
import { startCopies } from '../../lib/copy.store';
import { clearIdle, startIdle } from '../../lib/idle.store';
import { navigate } from '../../lib/router.store';
import { SessionProvider } from '../../lib/session';
import { useSessionStore, type OpenStatus } from '../../lib/session.store';
import { Shell } from '../shell/shell';
import { ClockDoubtDialog } from './clock-doubt-dialog';
import { ContohLogin } from './contoh-login';
import { gateStrings as strings } from './gates.strings';
import { IdleDialog } from './idle-dialog';
import { LockScreen } from './lock-screen';
import { LoginScreen } from './login-screen';
import { OpenedScreen } from './opened-screen';
import { PreparingScreen } from './preparing-screen';
import { RecoveredScreen } from './recovered-screen';
import { showRecovering, useRecoveringStore } from './recovering.store';
import { RecoveryScreen } from './recovery-screen';
import { WelcomeScreen } from './welcome-screen';
import { useFoundingStore } from './wizard/founding.store';

function GoHome() {
  useEffect(() => {
    navigate('/', { replace: true });
    showRecovering({ kind: 'none' });
  }, []);
  return null;
}

/** The screens of a session, untouchable and unheard while it is locked. */
function Work({ session, isLocked }: { readonly session: OpenStatus; readonly isLocked: boolean }) {
  useEffect(() => {
    startProjector();
  }, []);
  useEffect(() => startCopies(), []);
  useEffect(() => startIdle(), []);
  useEffect(() => {
    if (isLocked) clearIdle();
  }, [isLocked]);
  useEffect(() => {
    // What floats above the screens hangs beside them in the page.
    for (const floating of document.querySelectorAll<HTMLElement>('#portal, #pemberitahuan')) {
      floating.inert = isLocked;
    }
  }, [isLocked]);
  return (
    <div inert={isLocked} style={{ height: '100%' }}>
      <SessionProvider session={session}>
        <Shell />
        <ClockDoubtDialog />
        <IdleDialog />
      </SessionProvider>
    </div>
  );
}

function Gate({ status }: { readonly status: Status | null }) {
  if (status === null) return <p role="status">{strings.opening}</p>;
  switch (status.kind) {
    case 'recovery':
      return <RecoveryScreen recovery={status.recovery} />;
    case 'preparing':
      return <PreparingScreen done={status.done} total={status.total} />;
    case 'login':
      return (
        <>
          <GoHome />
          {status.contoh ? <ContohLogin kantor={status.kantor} /> : <LoginScreen kantor={status.kantor} />}
        </>
      );
    case 'locked':
      return <LockScreen locked={status} />;
    case 'first-run':
    case 'open':
      return null;
  }
}

/**
 * While an office is being opened its wizard stays, whatever main tells all windows meanwhile: the recovery code comes
 * with the answer, and is seen before the work.
 */
function Founding({ dataDir }: { readonly dataDir: string }) {
  const founding = useFoundingStore((store) => store.founding);
  return founding.kind === 'opened' ? (
    <OpenedScreen code={founding.recoveryCode} />
  ) : (
    <WelcomeScreen dataDir={dataDir} />
  );
}

/** What stands between the program's start and a screen: recovery, first run, login, lock. */
export function Gates() {
  const open = useSessionStore((store) => store.open);
  const status = useSessionStore((store) => store.status);
  const isFounding = useFoundingStore((store) => store.founding.kind !== 'none');
  const recovering = useRecoveringStore((store) => store.recovering);
  if (status?.kind === 'first-run' || isFounding)
    return <Founding dataDir={status?.kind === 'first-run' ? status.dataDir : ''} />;
  if (recovering.kind === 'spent' && status?.kind === 'open' && status.person.stream === recovering.person)
    return <RecoveredScreen office={status.kantor} password={recovering.password} />;
  const isSending = recovering.kind === 'sending';
  return (
    <>
      {!isSending && open !== null && (
        <Work key={open.person.stream} session={open} isLocked={status?.kind === 'locked'} />
      )}
      <Gate status={isSending ? recovering.status : status} />
    </>
  );
}
