import { create } from 'zustand';
import type { Status } from '../../shared/ipc/session.contract';
import { bridge, call } from './bridge';
import { keepFirstLogin } from './first-login';

/** The status in which somebody works. */
export type OpenStatus = Extract<Status, { kind: 'open' }>;

interface SessionStore {
  /** Null until main has answered for the first time. */
  readonly status: Status | null;
  /** The session under a lock: its screens stay mounted below the cover. */
  readonly open: OpenStatus | null;
}

/** Where the program stands, as main told last. */
export const useSessionStore = create<SessionStore>(() => ({ status: null, open: null }));

function openAfter(previous: OpenStatus | null, status: Status): OpenStatus | null {
  if (status.kind === 'open') return status;
  const isSamePerson = status.kind === 'locked' && previous?.person.stream === status.person.stream;
  return isSamePerson ? previous : null;
}

/** Whether the next start begins with a login can be told from where no session stands behind the screen. */
function keepNextStart(status: Status): void {
  if (status.kind === 'login') keepFirstLogin(status.contoh ? null : status.kantor);
  else if (status.kind === 'first-run' || status.kind === 'recovery') keepFirstLogin(null);
}

/** Takes in a status that came as an answer or as news. */
export function showStatus(status: Status): void {
  keepNextStart(status);
  useSessionStore.setState(({ open }) => ({ status, open: openAfter(open, status) }));
}

/** Asks main where the program stands and listens from then on. */
export function startSession(): () => void {
  const stop = bridge.on('status', showStatus);
  void call('session:status', {}).then((reply) => {
    if (reply.ok) showStatus(reply.value);
  });
  return stop;
}
