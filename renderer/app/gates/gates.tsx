import { useEffect } from 'react';
import { startProjector } from '../../db/use-projector';
import { navigate } from '../../lib/router.store';
import { SessionProvider } from '../../lib/session';
import { useSessionStore, type OpenStatus } from '../../lib/session.store';
import { Shell } from '../shell/shell';
import { ClockDoubtDialog } from './clock-doubt-dialog';
import { FirstRunScreen } from './first-run-screen';
import { gateStrings as strings } from './gates.strings';
import { LockScreen } from './lock-screen';
import { LoginScreen } from './login-screen';
import { RecoveryScreen } from './recovery-screen';

function GoHome() {
  useEffect(() => {
    navigate('/', { replace: true });
  }, []);
  return null;
}

/** The screens of a session, untouchable and unheard while it is locked. */
function Work({ session, isLocked }: { readonly session: OpenStatus; readonly isLocked: boolean }) {
  useEffect(() => {
    startProjector();
  }, []);
  useEffect(() => {
    const floating = document.getElementById('portal');
    if (floating !== null) floating.inert = isLocked;
  }, [isLocked]);
  return (
    <div inert={isLocked} style={{ height: '100%' }}>
      <SessionProvider session={session}>
        <Shell />
        <ClockDoubtDialog />
      </SessionProvider>
    </div>
  );
}

function Gate() {
  const status = useSessionStore((store) => store.status);
  if (status === null) return <p role="status">{strings.opening}</p>;
  switch (status.kind) {
    case 'recovery':
      return <RecoveryScreen recovery={status.recovery} />;
    case 'first-run':
      return <FirstRunScreen dataDir={status.dataDir} />;
    case 'login':
      return (
        <>
          <GoHome />
          <LoginScreen kantor={status.kantor} contoh={status.contoh} />
        </>
      );
    case 'locked':
      return <LockScreen kantor={status.kantor} nama={status.person.nama} />;
    case 'open':
      return null;
  }
}

/** What stands between the program's start and a screen: recovery, first run, login, lock. */
export function Gates() {
  const open = useSessionStore((store) => store.open);
  const isLocked = useSessionStore((store) => store.status?.kind === 'locked');
  return (
    <>
      {open !== null && <Work key={open.person.stream} session={open} isLocked={isLocked} />}
      <Gate />
    </>
  );
}
