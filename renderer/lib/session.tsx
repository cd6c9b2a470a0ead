import { createContext, use, type ReactNode } from 'react';
import type { OpenStatus } from './session.store';

const SessionContext = createContext<OpenStatus | null>(null);

/** Gives the screens below the session they work in. */
export function SessionProvider(props: { readonly session: OpenStatus; readonly children: ReactNode }) {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

/** The session this screen works in. Throws outside `SessionProvider`: no screen is drawn without one. */
export function useSession(): OpenStatus {
  const session = use(SessionContext);
  if (session === null) throw new Error('a screen was drawn without a session');
  return session;
}
