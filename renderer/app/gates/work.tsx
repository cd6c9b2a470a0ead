import { useEffect } from 'react';
import { startProjector } from '../../db/use-projector';
import { startCopies } from '../../lib/copy.store';
import { clearIdle, startIdle } from '../../lib/idle.store';
import { SessionProvider } from '../../lib/session';
import type { OpenStatus } from '../../lib/session.store';
import { Shell } from '../shell/shell';
import { ClockDoubtDialog } from './clock-doubt-dialog';
import { IdleDialog } from './idle-dialog';

/** The screens of a session, untouchable and unheard while it is locked. */
export function Work({ session, isLocked }: { readonly session: OpenStatus; readonly isLocked: boolean }) {
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
